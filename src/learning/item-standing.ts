import { DAY } from '../model/duration.ts';
import type { Improvement } from '../model/improvement.ts';
import { latest, type Moment } from '../model/moment.ts';
import type { TrackedItem } from '../model/registries.ts';
import type { Site } from '../model/site.ts';
import type { Work } from './improvements.ts';

/** Where a piece of work stands on a day; instants in milliseconds. */
export interface ItemStanding {
  /** Somebody may still do it. The tracker decides where it was read, else the review. */
  isOpen: boolean;
  opened: Moment | undefined;
  closed: Moment | undefined;
  /** Until when it is to be done: its own date, else the policy counted from when it was opened. */
  due: number | undefined;
  isOverdue: boolean;
  /** Since when it has been asked for: when it was opened, else when the first incident that asks for it began. */
  askedSince: number;
  /** The tracker and the review say different things. */
  contradicts: boolean;
}

const OPEN: ReadonlySet<Improvement['state']> = new Set(['idea', 'proposed', 'accepted', 'in-progress']);

/** Whether somebody may still do an item, going by its review. */
export function isOpenState(state: Improvement['state']): boolean {
  return OPEN.has(state);
}

/** Of an incident that asks for work: when it began, in milliseconds, and how severe it was. */
export interface Asking {
  at: number;
  severity: string | undefined;
}

/** What else decides where work stands: the policy, today, the incidents that ask for it, and what its tracker says. */
export interface StandingAround {
  due: Site['items']['due'];
  now: number;
  asking: readonly Asking[];
  tracked: TrackedItem | undefined;
}

/** Where a piece of work stands. */
export function standingOf({ item, same }: Pick<Work, 'item' | 'same'>, around: StandingAround): ItemStanding {
  const { tracked, asking, now } = around;
  const saysOpen = isOpenState(item.state);
  // What was declined or merged away here is settled here, whatever became of the tracker's item.
  const isSettled = item.state === 'declined' || item.state === 'merged';
  const isOpen = isSettled ? false : (tracked?.open ?? saysOpen);
  const opened = firstOpened(item, same) ?? tracked?.opened;
  const time = allowed(item, around);
  const due = item.due ? latest(item.due) : opened && time && opened.at + time;
  return {
    isOpen,
    opened,
    closed: item.closed ?? tracked?.closed,
    due,
    isOverdue: isOpen && due !== undefined && due < now,
    askedSince: opened?.at ?? Math.min(...asking.map(({ at }) => at)),
    contradicts: tracked !== undefined && item.state !== 'merged' && tracked.open !== saysOpen,
  };
}

function firstOpened(item: Improvement, same: Work['same']): Moment | undefined {
  let first = item.opened;
  for (const { item: other } of same) {
    if (other.opened && (!first || other.opened.at < first.at)) first = other.opened;
  }
  return first;
}

/**
 * How long the policy allows, in milliseconds. Of several incidents the one that allows least decides. An item that does
 * not say whether it is tactical has the longer time, so that none is called overdue that may not be.
 */
function allowed({ horizon }: Improvement, { due, asking }: StandingAround): number | undefined {
  if (due === 'off') return undefined;
  if (due.sooner.length === 0) return horizon ? due[horizon] : Math.max(due.tactical, due['longer-term']);
  const severities = new Set(asking.map(({ severity }) => severity));
  const sooner = due.sooner.filter(({ severity }) => severities.has(severity));
  const under = (name: 'tactical' | 'longer-term') => Math.min(due[name], ...sooner.flatMap((one) => one[name] ?? []));
  return horizon ? under(horizon) : Math.max(under('tactical'), under('longer-term'));
}

/** How long open work has been asked for, in steps; the first is the shortest. */
export const AGES = [
  { id: 'new', name: 'under 4 weeks', until: 28 * DAY },
  { id: 'weeks', name: '4 to 8 weeks', until: 56 * DAY },
  { id: 'months', name: '8 weeks to 6 months', until: 183 * DAY },
  { id: 'half-year', name: '6 to 12 months', until: 365 * DAY },
  { id: 'year', name: 'over a year', until: Infinity },
] as const;

/** The step of {@link AGES} that open work is in; undefined for work that is over. */
export function ageOf({ isOpen, askedSince }: ItemStanding, now: number): (typeof AGES)[number] | undefined {
  return isOpen ? AGES.find(({ until }) => now - askedSince < until) : undefined;
}
