import { inSentence } from './in-sentence.ts';
import { HOUR } from '../model/duration.ts';
import { AIMS } from '../model/vocabulary.ts';
import type { CoOccurrence } from './co-occurrence.ts';
import { capital, countWords } from './figure-words.ts';
import type { Noticed } from './noticed.ts';
import { lengthWords } from './duration-words.ts';
import type { Spread } from './spread.ts';
import { AIMED_AT, type AimedItems, type LongestPhases, type LosingPhase } from './time-lost.ts';

/** Looks up what a class is called. */
type NameOf = (id: string) => string;

/** Which classes came up most, in a sentence; undefined when none did. */
export function mostFrequentWords(
  { classes }: Pick<CoOccurrence<unknown>, 'classes'>,
  total: number,
  nameOf: NameOf,
): string | undefined {
  const [first, second] = classes;
  if (!first) return undefined;
  const [one, two] = [first.records.length, second?.records.length ?? 0];
  if (!second || two < 2) return `${nameOf(first.id)} came up in ${one} of ${countWords(total, 'incident')}.`;
  return `${nameOf(first.id)} and ${inSentence(nameOf(second.id))} came up most: in ${one} and ${two} of ${total} incidents.`;
}

/** Within which time half of the incidents were over; undefined below the number from which a median says something. */
export function halfOverWords(spread: Spread | undefined): string | undefined {
  if (!spread) return undefined;
  const length = lengthWords({ ms: spread.median, precision: 'minute' });
  return `Of the ${spread.n} incidents with both ends known, half were over within ${length}.`;
}

/** How many incidents say when customers first heard, and when half of those customers had. */
export function firstWordWords(spread: Spread | undefined, known: number, total: number): string {
  const half = spread ? `, in half of them within ${lengthWords({ ms: spread.median, precision: 'minute' })}` : '';
  return `${capital(countWords(known, 'incident'))} of ${total} ${known === 1 ? 'tells' : 'tell'} when customers first heard${half}.`;
}

/** Who noticed first: "Alert before customer: 9 of 14."; undefined when nobody said how any incident was noticed. */
export function noticedWords({ byAlert, byCustomer, ways }: Noticed<unknown>): string | undefined {
  if (ways.length === 0) return undefined;
  const both = byAlert + byCustomer;
  return both === 0 ? 'Neither an alert nor a customer was first.' : `Alert before customer: ${byAlert} of ${both}.`;
}

/** The pair of classes that occurs most; says so when no pair occurs twice. */
export function closestPairWords({ pairs }: CoOccurrence<unknown>, nameOf: NameOf): string {
  const [closest] = [...pairs.values()].sort((a, b) => b.records.length - a.records.length);
  if (!closest || closest.records.length < 2) return 'No two classes have come up together more than once.';
  const { a, b, records } = closest;
  return `Most often together: ${inSentence(nameOf(a))} and ${inSentence(nameOf(b))}, in ${records.length} incidents.`;
}

/** How many local reviews were held within 24 hours of the end; says so when no review says when it was held. */
export function promptWords(lengths: readonly { ms: number }[], total: number): string {
  if (lengths.length === 0) return `No review says when its local review was held (${countWords(total, 'incident')}).`;
  const prompt = lengths.filter(({ ms }) => ms <= 24 * HOUR).length;
  return `Held within 24 hours of the end: ${prompt} of ${lengths.length}.`;
}

/** Which phase was the longest most often, and how many items aim at it; undefined when no phase stood out. */
export function lostWords(
  { longest }: LongestPhases<unknown>,
  items: readonly AimedItems<unknown>[],
): string | undefined {
  const counted = Object.entries(longest).reduce((sum, [, records]) => sum + records.length, 0);
  const [phase, records] = (Object.entries(longest) as [LosingPhase, unknown[]][]).reduce((most, one) =>
    one[1].length > most[1].length ? one : most,
  );
  if (records.length === 0) return undefined;
  const aim = AIMED_AT[phase];
  const all = items.reduce((sum, one) => sum + countOf(one), 0);
  const aimed = items.find((one) => one.aim === aim);
  const told = `${capital(phase)} was the longest phase in ${records.length} of ${counted} incidents`;
  if (all === 0) return `${told}.`;
  if (!aim) return `${told}; no aim of an improvement item speaks of it.`;
  return `${told}; ${aimed ? countOf(aimed) : 0} of ${countWords(all, 'improvement item')} aim to ${AIMS[aim]} faster.`;
}

/** How many items have an aim. */
export function countOf({ instance, wider }: Pick<AimedItems<unknown>, 'instance' | 'wider'>): number {
  return instance + wider;
}
