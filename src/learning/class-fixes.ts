import { DAY } from '../model/duration.ts';
import type { Improvement } from '../model/improvement.ts';
import { durationWords } from './duration-words.ts';
import { countWords } from './figure-words.ts';
import type { ReviewRecord } from './record.ts';

/** A review with when its incident began, in milliseconds UTC. */
export interface PlacedRecord extends ReviewRecord {
  at: number;
}

/** Something that was done about a problem class. */
export interface DoneItem<R> {
  record: R;
  item: Improvement;
  /** From when on incidents count as later, in milliseconds UTC. */
  from: number;
  /** The day on which it was done is recorded; otherwise incidents are counted from the one that led to it. */
  isDated: boolean;
}

/** What was done, with the incidents of the class where it was done and elsewhere. Incidents are newest first. */
export interface ClassFix<R> extends DoneItem<R> {
  here: Counted<R>;
  elsewhere: Counted<R>;
}

/** Incidents of a class before a fix and since; the one that led to it stands before. */
export interface Counted<R> {
  before: R[];
  since: R[];
}

const DONE: ReadonlySet<string> = new Set(['done', 'verified']);

/** Whether the work is done. */
export function isDone({ state }: Pick<Improvement, 'state'>): boolean {
  return DONE.has(state);
}
const WIDER: ReadonlySet<string> = new Set(['class', 'organisation']);

/**
 * The finished items that solve more than their own case, of reviews whose first class is `name`: the newest first.
 * `records` are the reviews of that class.
 */
export function doneAbout<R extends PlacedRecord>(name: string, records: readonly R[]): DoneItem<R>[] {
  return records
    .filter(({ review }) => review.classes[0] === name)
    .flatMap((record) =>
      record.review.improvements
        .filter((item) => WIDER.has(item.scope ?? '') && isDone(item))
        .map((item) => ({ record, item, from: countedFrom(record, item), isDated: item.closed !== undefined })),
    )
    .sort((a, b) => b.from - a.from || (a.item.id < b.item.id ? -1 : 1));
}

/** A day is over at its end; without one, what comes after the incident itself is later. */
function countedFrom({ at }: PlacedRecord, { closed }: Improvement): number {
  if (closed === undefined) return at + 1;
  return closed.precision === 'day' ? closed.at + DAY : closed.at;
}

/**
 * Counts the incidents of a class before a fix and since. `incidents` are those of the class, newest first, without near
 * misses and drills. `placeOf` says where a review belongs, undefined where nobody knows.
 */
export function countAround<R extends PlacedRecord>(
  done: DoneItem<R>,
  incidents: readonly R[],
  placeOf: (record: R) => string | undefined,
): ClassFix<R> {
  const { record, from } = done;
  const place = placeOf(record);
  // Where nobody knows whose it was, it counts for all.
  const [here = [], elsewhere = []] = [true, false].map((wanted) =>
    incidents.filter((other) => (place === undefined || placeOf(other) === place) === wanted),
  );
  const counted = (those: readonly R[]): Counted<R> => ({
    before: those.filter((other) => other === record || other.at < from),
    since: those.filter((other) => other !== record && other.at >= from),
  });
  return { ...done, here: counted(here), elsewhere: counted(elsewhere) };
}

/** The words of a fix: what is known since it was made, beside the incidents themselves. */
export interface FixWords {
  /** `Held 214 days`, or `Related incidents since: 2`. */
  held: string;
  /** How many related incidents there were before and since, here and elsewhere, and from when on they count as later. */
  counted: string;
}

/**
 * What is known since a fix was made, at `now`. It counts, and claims no effect; `place` is where the fix was made,
 * undefined where nobody knows.
 */
export function fixWords(fix: ClassFix<unknown>, now: number, place: string | undefined): FixWords {
  const { here, elsewhere, isDated } = fix;
  const where = place === undefined ? 'In this library' : `At ${place}`;
  const parts = [
    `${where} ${countedWords(here)}`,
    ...(place === undefined ? [] : [`elsewhere ${countedWords(elsewhere)}`]),
  ];
  return {
    held: here.since.length > 0 ? `Related incidents since: ${here.since.length}` : heldWords(fix, now),
    counted: `${parts.join('; ')}.${isDated ? '' : ' When it was done is not recorded: since means since the incident that led to it.'}`,
  };
}

function heldWords({ from, isDated }: ClassFix<unknown>, now: number): string {
  if (!isDated) return 'No related incident since';
  const days = Math.floor((now - from) / DAY);
  return days < 1 ? 'Done within the last day' : `Held ${durationWords(days * DAY)}`;
}

function countedWords({ before, since }: Counted<unknown>): string {
  return `${countWords(before.length, 'incident')} before, ${since.length === 0 ? 'none' : since.length} since`;
}

/** Whether a class has been met with fixes for single cases only: something was done or promised, and nothing wider. */
export function hasOnlyNarrowFixes(name: string, records: readonly ReviewRecord[]): boolean {
  const items = records
    .filter(({ review }) => review.classes[0] === name)
    .flatMap(({ review }) => review.improvements)
    .filter(({ state }) => state !== 'declined' && state !== 'merged' && state !== 'idea');
  return items.length > 0 && items.every(({ scope }) => scope === 'instance');
}
