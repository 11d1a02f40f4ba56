/**
 * The controlled words of the content model, each with the label a reader sees.
 *
 * Order matters: it is the order in which facets, legends and tables list the words.
 */

/** What sort of occasion a review is about. Drills stay out of every figure. */
export const KINDS = {
  incident: 'Incident',
  'near-miss': 'Near miss',
  drill: 'Drill',
  security: 'Security incident',
} as const;

/** How far a review has come; what is asked of its front matter grows with it. */
export const STATUSES = { draft: 'Draft', preliminary: 'Preliminary', final: 'Final' } as const;

/** Who may read a review, most public first. A build carries one audience and those before it. */
export const AUDIENCES = { public: 'Public', organisation: 'Organisation', restricted: 'Restricted' } as const;

/** What set the incident off, kept apart from why it could hurt. */
export const TRIGGERS = {
  deploy: 'deployment',
  config: 'configuration change',
  flag: 'feature flag',
  data: 'data change',
  maintenance: 'maintenance',
  traffic: 'traffic',
  external: 'external event',
  hardware: 'hardware',
  time: 'date or time',
  security: 'security event',
  gradual: 'gradual growth',
  'none-identified': 'none identified',
} as const;

/** How the incident was first noticed. */
export const DETECTIONS = {
  alert: 'alert',
  synthetic: 'synthetic check',
  'dashboard-watch': 'someone watching a dashboard',
  'customer-report': 'customer report',
  support: 'support',
  'employee-report': 'employee report',
  'partner-notice': 'notice from a partner',
  'security-intel': 'security intelligence',
  'routine-check': 'routine check',
  accident: 'accident',
} as const;

/** What a timeline event is. */
export const EVENT_KINDS = {
  leadup: 'Lead-up',
  change: 'Change',
  'impact-start': 'Impact starts',
  signal: 'Signal',
  report: 'Report',
  detect: 'Detected',
  engage: 'Engaged',
  handoff: 'Hand-off',
  hypothesis: 'Hypothesis',
  diagnose: 'Diagnosed',
  decision: 'Decision',
  action: 'Action',
  mitigate: 'Mitigated',
  comms: 'Communication',
  'severity-change': 'Severity changes',
  'impact-change': 'Impact changes',
  resolve: 'Resolved',
  luck: 'Luck',
  note: 'Note',
} as const;

/** Event kinds that may come before the start of the impact. */
export const MAY_PRECEDE_START: ReadonlySet<string> = new Set([
  'leadup',
  'change',
  'signal',
  'detect',
  'report',
  'engage',
  'note',
]);

/** What an action led to. The ones that did not help are the dead ends others want to know. */
export const OUTCOMES = {
  helped: 'helped',
  'no-effect': 'no effect',
  worsened: 'made it worse',
  unknown: 'outcome unknown',
} as const;

/** Whether the team that was called was the right one at the right time. */
export const FITS = { right: 'right team', late: 'right team, late', wrong: 'other team' } as const;

/** Whom a communication speaks to. */
export const COMMS_AUDIENCES = {
  customers: 'customers',
  stakeholders: 'stakeholders',
  organisation: 'the organisation',
  responders: 'responders',
  regulator: 'regulator',
} as const;

/** What an improvement item improves: the article's five abilities, and communication and learning. */
export const AIMS = {
  detect: 'detect',
  diagnose: 'diagnose',
  mitigate: 'mitigate',
  resolve: 'resolve',
  prevent: 'prevent',
  communicate: 'communicate',
  learn: 'learn',
} as const;

/** What a stroke of luck was, so that luck of one sort can be seen to be relied on more than once. */
export const LUCK_KINDS = {
  person: 'somebody happened to be there, or to know',
  outsider: 'somebody outside noticed, and told',
  timing: 'it happened at a good moment',
  spare: 'a copy or another way happened to exist',
  separate: 'something happened to stand apart',
  small: 'it could have been larger',
} as const;

/** How much an item covers: this one case, its class of problems, or the organisation. */
export const SCOPES = { instance: 'this case', class: 'the class', organisation: 'the organisation' } as const;

/** When an item is meant to be done. */
export const HORIZONS = { tactical: 'tactical', 'longer-term': 'longer term' } as const;

/** Where an item stands; the tracker stays the source of truth. */
export const ITEM_STATES = {
  idea: 'idea',
  proposed: 'proposed',
  accepted: 'accepted',
  'in-progress': 'in progress',
  done: 'done',
  verified: 'verified',
  declined: 'declined',
  merged: 'merged',
} as const;

/** Item states that promise work and therefore need a team and a tracker. */
export const COMMITTED_STATES: ReadonlySet<string> = new Set(['accepted', 'in-progress', 'done', 'verified']);

/** Roles in an incident and at its review. Reviews name roles and teams, never persons. */
export const ROLES = {
  'incident-commander': 'incident commander',
  deputy: 'deputy',
  scribe: 'scribe',
  'communications-lead': 'communications lead',
  'customer-liaison': 'customer liaison',
  'subject-matter-expert': 'subject-matter expert',
  responders: 'responders',
  'owning-team': 'owning team',
  facilitator: 'facilitator',
  'engineering-leadership': 'engineering leadership',
  'senior-leadership': 'senior leadership',
  'customer-representative': 'customer representative',
  observer: 'observer',
} as const;

/** Where a team stands with a lesson or practice. */
export const ADOPTION_STATES = {
  exposed: 'exposed',
  'checked-safe': 'checked and safe',
  fixed: 'fixed',
  'not-applicable': 'not applicable',
} as const;

/** The three parts of the incident-management framework that practices belong to. */
export const PRACTICE_PHASES = { prepare: 'Prepare', respond: 'Respond', review: 'Review' } as const;

/** The parts of a global review, in the order in which the article takes them. */
export const PARTS = {
  opening: 'Ground rules',
  impact: 'Impact',
  story: 'The story',
  diagnosis: 'Diagnosis',
  repair: 'Repair steps',
  communication: 'Communication',
  improvements: 'Improvement items',
  lessons: 'What every team can learn',
  questions: 'Questions and decisions',
} as const;

/** Trackers whose item links Cairn understands. */
export const TRACKER_KINDS = {
  github: 'GitHub',
  gitlab: 'GitLab',
  jira: 'Jira',
  azure: 'Azure DevOps',
  linear: 'Linear',
  other: 'Other',
} as const;

/** Days of the week as a cadence names them, Sunday first as `Date` counts. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The words of a vocabulary as a tuple that Zod's `enum` takes. */
export function words<T extends Record<string, string>>(table: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];
}
