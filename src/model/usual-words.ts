import type { DETECTIONS, EVENT_KINDS, ITEM_STATES, OUTCOMES, SCOPES, STATUSES, TRIGGERS } from './vocabulary.ts';

/** What people write, or other tools call it, for a word of a vocabulary: proposed when it is met, and never taken for it. */
type Usual<T> = Readonly<Record<string, keyof T>>;

/** Usual words for kinds of events. */
export const USUAL_KINDS: Usual<typeof EVENT_KINDS> = {
  alarm: 'signal',
  alert: 'signal',
  begin: 'impact-start',
  cause: 'diagnose',
  comment: 'note',
  communication: 'comms',
  complaint: 'report',
  deploy: 'change',
  deployment: 'change',
  end: 'resolve',
  escalate: 'engage',
  escalation: 'engage',
  fix: 'mitigate',
  impact: 'impact-start',
  info: 'note',
  join: 'engage',
  page: 'engage',
  paged: 'engage',
  recovery: 'resolve',
  release: 'change',
  rollback: 'action',
  start: 'impact-start',
  'status-page': 'comms',
  theory: 'hypothesis',
  update: 'comms',
};

/** Usual words for what an action led to. */
export const USUAL_OUTCOMES: Usual<typeof OUTCOMES> = {
  failed: 'no-effect',
  failure: 'no-effect',
  fixed: 'helped',
  'no-change': 'no-effect',
  none: 'no-effect',
  nothing: 'no-effect',
  success: 'helped',
  worked: 'helped',
  worse: 'worsened',
};

/** Usual words for states of items, as trackers have them. */
export const USUAL_STATES: Usual<typeof ITEM_STATES> = {
  backlog: 'accepted',
  cancelled: 'declined',
  closed: 'done',
  completed: 'done',
  doing: 'in-progress',
  duplicate: 'merged',
  fixed: 'done',
  new: 'proposed',
  open: 'proposed',
  planned: 'accepted',
  rejected: 'declined',
  started: 'in-progress',
  'to-do': 'proposed',
  todo: 'proposed',
  wip: 'in-progress',
  wontfix: 'declined',
};

/** Usual words for how far a review has come. */
export const USUAL_STATUSES: Usual<typeof STATUSES> = {
  complete: 'final',
  completed: 'final',
  done: 'final',
  finished: 'final',
  'in-progress': 'draft',
  'in-review': 'preliminary',
  open: 'draft',
  published: 'final',
  wip: 'draft',
};

/** Usual words for how an incident was noticed. */
export const USUAL_DETECTIONS: Usual<typeof DETECTIONS> = {
  alarm: 'alert',
  alerting: 'alert',
  customer: 'customer-report',
  customers: 'customer-report',
  dashboard: 'dashboard-watch',
  employee: 'employee-report',
  internal: 'employee-report',
  manual: 'routine-check',
  monitor: 'alert',
  monitoring: 'alert',
  partner: 'partner-notice',
  staff: 'employee-report',
  'user-report': 'customer-report',
  users: 'customer-report',
  vendor: 'partner-notice',
};

/** Usual words for what set an incident off. */
export const USUAL_TRIGGERS: Usual<typeof TRIGGERS> = {
  certificate: 'time',
  configuration: 'config',
  dependency: 'external',
  expiry: 'time',
  load: 'traffic',
  migration: 'data',
  none: 'none-identified',
  release: 'deploy',
  upgrade: 'maintenance',
  vendor: 'external',
};

/** Usual words for how much an item covers. */
export const USUAL_SCOPES: Usual<typeof SCOPES> = {
  all: 'organisation',
  company: 'organisation',
  global: 'organisation',
  local: 'instance',
  service: 'instance',
  team: 'instance',
};
