import type { ReviewRecord } from './record.ts';

/** One step of a path that was made from the library. */
export interface PathStep<R> {
  record: R;
  /** Problem classes that no step before it has shown, as ids; the first step shows all of its own. */
  adds: string[];
}

/** A path of more than this is a list. */
const MOST_STEPS = 8;

/** With fewer there is nothing to choose, and no path. */
export const LEAST_FOR_PATH = 3;

/**
 * A path through incidents: it begins with the one that tells the most, and each further step is the one that adds the
 * most problem classes not met yet. Steps after the first stand in the order of time. `except` is a class that all share.
 *
 * Of equals the one that tells more comes first, then the newer one. Drills are left out; with fewer than
 * {@link LEAST_FOR_PATH} incidents there is no path.
 */
export function readingPath<R extends ReviewRecord & { at: number }>(
  records: readonly R[],
  except?: string,
  most = MOST_STEPS,
): PathStep<R>[] {
  const left = records
    .filter(({ review }) => review.kind !== 'drill')
    .sort((a, b) => tells(b) - tells(a) || b.at - a.at || (a.id < b.id ? -1 : 1));
  if (left.length < LEAST_FOR_PATH) return [];
  const met = new Set<string>(except === undefined ? [] : [except]);
  const newIn = (record: R) => record.review.classes.filter((name) => !met.has(name));
  const steps: PathStep<R>[] = [];
  while (steps.length < most && left.length > 0) {
    const best = steps.length === 0 ? 0 : bestPlace(left, (record) => newIn(record).length);
    const [record] = left.splice(best, 1) as [R];
    const adds = newIn(record);
    for (const name of adds) met.add(name);
    steps.push({ record, adds });
  }
  const [first, ...others] = steps;
  return first ? [first, ...inOrderOfTime(others, new Set([...first.adds, ...(except ? [except] : [])]))] : [];
}

/** The first place at which a list has the most of something. */
function bestPlace<R>(list: readonly R[], count: (item: R) => number): number {
  let best = 0;
  let most = -1;
  list.forEach((item, place) => {
    const here = count(item);
    if (here > most) [best, most] = [place, here];
  });
  return best;
}

/** The steps by time; what each adds is what the steps before it, in that order, have not shown. */
function inOrderOfTime<R extends ReviewRecord & { at: number }>(
  steps: readonly PathStep<R>[],
  met: Set<string>,
): PathStep<R>[] {
  return steps
    .toSorted((a, b) => a.record.at - b.record.at)
    .map(({ record }) => {
      const adds = record.review.classes.filter((name) => !met.has(name));
      for (const name of adds) met.add(name);
      return { record, adds };
    });
}

/** How much a review has to tell: its lessons, and the events by which its story is told. */
function tells({ review }: ReviewRecord): number {
  return review.lessons.length + review.timeline.filter(({ key }) => key).length;
}
