import type { CrowdedStop } from './crowded-stops.ts';

/** Stops between two breaks of an axis, drawn to one scale. Instants in milliseconds, places in pixels. */
export interface Run {
  /** Its first and its last stop, by their place in the list. */
  first: number;
  last: number;
  from: number;
  to: number;
  /** It holds a single instant, or a single day of which only the date is known, and so has no scale. */
  lone: boolean;
  /** Room that what is drawn in it asks for. */
  asks: number;
  /** Events of unknown time between its last stop and the next run. */
  untimedAfter: number;
  /** What the time from its last stop to the next run belongs to. */
  after: CrowdedStop['after'];
  /** It begins and ends with what customers felt. */
  felt: boolean;
}

/** Room that every run gets beside what its events ask for. */
const BASE = 1.5;

/** Makes the runs between cuts; `cuts` are the stops after which time is left out, in order. */
export function runMaker(stops: readonly CrowdedStop[]): (cuts: readonly number[]) => Run[] {
  const within = stops.map(({ from, to, inside }) => (to > from ? Math.max(1, inside) : 0));
  const before = sumsBefore(stops.map(({ untimedAfter }, index) => within[index]! + 1 + untimedAfter));
  return (cuts) =>
    [...cuts, stops.length - 1].map((last, index) => {
      const first = (cuts[index - 1] ?? -1) + 1;
      const { from, to, hours, inside } = stops[first]!;
      const { to: end, untimedAfter, after } = stops[last]!;
      const lone = first === last && (from === to || !hours);
      const asks = lone ? Math.max(1, inside) : BASE + before[last]! - before[first]! + within[last]!;
      const felt = !lone && stops[first]!.after === 'felt' && stops[first - 1]?.after !== 'felt' && after !== 'felt';
      return { first, last, from, to: end, lone, asks, untimedAfter, after, felt };
    });
}

/** Whether it holds no more than one length of time, and not the one that all is about: a scale would say little. */
export function isPair({ lone, asks, felt }: Run): boolean {
  return !lone && !felt && asks <= BASE + 1;
}

/** How long a run is, in milliseconds. */
export function lengthOf({ from, to }: Run): number {
  return to - from;
}

function sumsBefore(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum - value;
  });
}
