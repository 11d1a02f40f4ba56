import { scaleUtc } from 'd3';

/** A column for the incidents of one year; places in pixels. */
export interface RecurrenceColumn {
  year: number;
  count: number;
  x: number;
  width: number;
  height: number;
}

/** When related incidents happened along years, as ticks or, when there are too many, as columns; places in pixels. */
export interface RecurrenceShape<T> {
  ticks: (T & { x: number })[];
  columns: RecurrenceColumn[];
  from: string;
  to: string;
}

/** More incidents than this are counted by year: ticks would run into one another. */
export const MOST_TICKS = 60;

/** Height of a tick and of the highest column. */
export const TICK_HEIGHT = 24;

/** The incidents between `from` and `to` (milliseconds); those outside stand at the ends. `most` fills a column. */
export function recurrenceTicks<T extends { at: number }>(
  incidents: readonly T[],
  from: number,
  to: number,
  width: number,
  most = mostInAYear(incidents),
): RecurrenceShape<T> {
  const x = scaleUtc([from, Math.max(to, from + 1)], [2, width - 2]).clamp(true);
  const counted = incidents.length > MOST_TICKS;
  return {
    ticks: counted ? [] : incidents.map((incident) => ({ ...incident, x: x(incident.at) })),
    columns: counted ? columnsOf(incidents, x, most) : [],
    from: String(new Date(from).getUTCFullYear()),
    to: String(new Date(Math.max(from, to - 1)).getUTCFullYear()),
  };
}

/** The most incidents in one year, by which columns of several charts share a scale. */
export function mostInAYear(incidents: readonly { at: number }[]): number {
  return Math.max(0, ...byYear(incidents).values());
}

function columnsOf(incidents: readonly { at: number }[], x: (at: number) => number, most: number): RecurrenceColumn[] {
  return [...byYear(incidents)].map(([year, count]) => {
    const [left, right] = [x(Date.UTC(year, 0, 1)), x(Date.UTC(year + 1, 0, 1))];
    const height = Math.max(1, (count / Math.max(most, count)) * TICK_HEIGHT);
    return { year, count, x: left, width: Math.max(1, right - left - 1), height };
  });
}

function byYear(incidents: readonly { at: number }[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { at } of incidents) {
    const year = new Date(at).getUTCFullYear();
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
