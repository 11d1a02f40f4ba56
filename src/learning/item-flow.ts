import { DAY } from '../model/duration.ts';
import type { ItemStanding } from './item-standing.ts';

/** What was opened and closed in one stretch of time; instants in milliseconds, the end not included. */
export interface FlowStep {
  from: number;
  to: number;
  opened: number;
  closed: number;
}

/** Work opened and closed over time. */
export interface ItemFlow {
  /** Stretches without a gap, oldest first; none when too little is known to draw. */
  steps: FlowStep[];
  unit: 'month' | 'quarter' | 'year';
  /** How many pieces of work say when they were opened, of all; and when they were closed, of those that are over. */
  opened: { known: number; all: number };
  closed: { known: number; all: number };
}

/** Fewer dates than this make no picture; the page then says how few there are. */
export const LEAST_DATES = 12;

/** Counts what was opened and closed by month, by quarter or by year, whichever gives at most thirty-six stretches. */
export function itemFlow(standings: readonly ItemStanding[]): ItemFlow {
  const opened = standings.flatMap((one) => one.opened?.at ?? []);
  const over = standings.filter(({ isOpen }) => !isOpen);
  const closed = over.flatMap((one) => one.closed?.at ?? []);
  const known = {
    opened: { known: opened.length, all: standings.length },
    closed: { known: closed.length, all: over.length },
  };
  const all = [...opened, ...closed];
  if (all.length < LEAST_DATES) return { steps: [], unit: 'month', ...known };
  const [first, last] = all.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
  const unit = unitFor(last - first);
  const steps = stepsBetween(first, last, MONTHS[unit]);
  for (const at of opened) (steps[placeOf(steps, at)] as FlowStep).opened += 1;
  for (const at of closed) (steps[placeOf(steps, at)] as FlowStep).closed += 1;
  return { steps, unit, ...known };
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

function unitFor(span: number): ItemFlow['unit'] {
  if (span < 3 * 365 * DAY) return 'month';
  return span < 9 * 365 * DAY ? 'quarter' : 'year';
}

function stepsBetween(first: number, last: number, months: number): FlowStep[] {
  const steps: FlowStep[] = [];
  const begin = new Date(first);
  const year = begin.getUTCFullYear();
  let month = Math.floor(begin.getUTCMonth() / months) * months;
  for (let from = Date.UTC(year, month); from <= last; from = Date.UTC(year, month)) {
    month += months;
    steps.push({ from, to: Date.UTC(year, month), opened: 0, closed: 0 });
  }
  return steps;
}

/** The last step that begins at or before an instant. */
function placeOf(steps: readonly FlowStep[], at: number): number {
  let [low, high] = [0, steps.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((steps[middle] as FlowStep).from <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
