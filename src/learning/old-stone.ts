import { DAY } from '../model/duration.ts';
import type { Improvement } from '../model/improvement.ts';
import type { ReviewRecord } from './record.ts';
import { startOf } from './queue.ts';

/** A finished item of a past incident, to be looked at again. */
export interface FinishedItem {
  /** Id of the review that led to it. */
  review: string;
  item: Improvement;
}

/** How old an incident must be before its fix is looked at again, in milliseconds. */
const OLD = 90 * DAY;

/** Looks up old stones in a library that was gone through once. */
export interface OldStones {
  /**
   * Id of the past class that a session looks at again, to see whether what was done about it still holds; undefined when
   * nothing is old and finished by then. After the wheel in the weekly operations review of Amazon Web Services.
   *
   * The session's date, yyyy-mm-dd, decides alone: every class draws a number from it, and the highest wins. So
   * everyone gets the same class, and a class that is added later changes the draw of few dates.
   */
  drawnFor(date: string): string | undefined;
  /** What had been finished about a class when a session of that date is held, newest incident first. */
  finishedAbout(name: string, date: string): FinishedItem[];
}

/** Finds the finished items of all problem classes. */
export function oldStones(reviews: readonly ReviewRecord[]): OldStones {
  const byClass = finishedByClass(reviews);
  return {
    finishedAbout(name, date) {
      const before = Date.parse(date) - OLD;
      return (byClass.get(name) ?? []).filter(({ startedAt }) => startedAt < before).map(({ finished }) => finished);
    },
    drawnFor(date) {
      const before = Date.parse(date) - OLD;
      const old = [...byClass].flatMap(([name, list]) => ((list.at(-1)?.startedAt ?? Infinity) < before ? [name] : []));
      const [best] = old.map((name) => ({ name, drawn: draw(`${date} ${name}`) })).sort(highestFirst);
      return best?.name;
    },
  };
}

interface Draw {
  name: string;
  drawn: number;
}

function highestFirst(a: Draw, b: Draw): number {
  return b.drawn - a.drawn || (a.name < b.name ? -1 : 1);
}

interface Dated {
  startedAt: number;
  finished: FinishedItem;
}

/** The finished items of every class, those of the newest incident first. */
function finishedByClass(reviews: readonly ReviewRecord[]): Map<string, Dated[]> {
  const byClass = new Map<string, Dated[]>();
  const all = reviews.flatMap((record) => finishedIn(record)).sort((a, b) => b.startedAt - a.startedAt);
  for (const { classes, ...dated } of all) {
    for (const name of classes) {
      const list = byClass.get(name);
      if (list) list.push(dated);
      else byClass.set(name, [dated]);
    }
  }
  return byClass;
}

function finishedIn(record: ReviewRecord): (Dated & { classes: readonly string[] })[] {
  const { id, review } = record;
  if (review.kind === 'drill') return [];
  const done = review.improvements.filter(({ state }) => state === 'done' || state === 'verified');
  return done.map((item) => ({ startedAt: startOf(record), finished: { review: id, item }, classes: review.classes }));
}

/** A number that a text always draws, evenly spread (FNV-1a, 32 bits, with the finish of MurmurHash3). */
function draw(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
