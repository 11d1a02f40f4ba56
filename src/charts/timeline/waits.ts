import type { ChronologyEvent } from '../../learning/chronology.ts';
import type { Communication } from '../../learning/communication.ts';
import { lengthWords } from '../../learning/duration-words.ts';
import { lengthBetween } from '../../learning/phases.ts';
import { HOUR, MINUTE } from '../../model/duration.ts';
import type { Milestones } from '../../model/milestones.ts';
import { latest, type Moment } from '../../model/moment.ts';

/** A stretch in which nothing happened that people waited for, named on the chart. In milliseconds. */
export interface Wait {
  kind: 'acting' | 'first-word' | 'silence' | 'no-word';
  from: number;
  /** Open when the record does not say how long it lasted. */
  to?: number;
  /** What is said of it, the longest wording first, for places that narrow. */
  wordings: [string, ...string[]];
}

/** Waits shorter than this are not worth a name. */
const SHORTEST = 5 * MINUTE;

/** A silence worth naming takes this share of the incident at least. */
const SILENCE_SHARE = 0.2;

/** The waits and silences that matter: from knowing to acting, and without a word to customers. */
export function waitsOf(
  events: readonly ChronologyEvent[],
  milestones: Milestones,
  comms: readonly Communication[],
): Wait[] {
  const toCustomers = comms.find(({ audience }) => audience === 'customers');
  return [
    ...actingWait(events, milestones),
    ...wordWait(events, milestones, toCustomers),
    ...silenceWait(milestones, toCustomers),
  ];
}

function actingWait(events: readonly ChronologyEvent[], { diagnosed, mitigated }: Milestones): Wait[] {
  if (!diagnosed || diagnosed.precision === 'day' || (mitigated && mitigated.at <= diagnosed.at)) return [];
  const known = events.findIndex(({ event }) => event.at && event.at.at >= diagnosed.at);
  // A deed whose time nobody wrote down may have come at once, and then there was no wait.
  const first = events.find(({ event }, index) => index >= known && isDeed(event.kind))?.event.at;
  if (known === -1 || !first || first.precision === 'day' || first.at - diagnosed.at < SHORTEST) return [];
  const length = lengthWords(lengthBetween(diagnosed, first));
  return [{ kind: 'acting', from: diagnosed.at, to: first.at, wordings: [`${length} from knowing to acting`, length] }];
}

function isDeed(kind: string): boolean {
  return kind === 'action' || kind === 'mitigate' || kind === 'resolve';
}

function wordWait(
  events: readonly ChronologyEvent[],
  { started, resolved }: Milestones,
  comms: Communication | undefined,
): Wait[] {
  if (!started) return [];
  if (!comms) return hasWordToNobody(events) ? [] : [noWord(started, resolved)];
  if (comms.firstAfter === undefined || comms.firstAfter.ms < SHORTEST || started.precision === 'day') return [];
  const to = started.at + comms.firstAfter.ms;
  const length = lengthWords(comms.firstAfter);
  const wordings: Wait['wordings'] = [`first word to customers after ${length}`, `first word after ${length}`, length];
  return [{ kind: 'first-word', from: started.at, to, wordings }];
}

/** A communication whose audience is not written down may have been to customers. */
function hasWordToNobody(events: readonly ChronologyEvent[]): boolean {
  return events.some(({ event }) => event.kind === 'comms' && event.to === undefined);
}

function noWord(started: Moment, resolved: Moment | undefined): Wait {
  const wordings: Wait['wordings'] = ['no word to customers in the record', 'no word in the record'];
  return { kind: 'no-word', from: started.at, ...(resolved && { to: latest(resolved) }), wordings };
}

function silenceWait({ started, resolved }: Milestones, comms: Communication | undefined): Wait[] {
  const silence = comms?.longestSilence;
  if (!silence || !started || !resolved) return [];
  const { ms, from, to } = silence;
  const isLong = ms >= HOUR && ms >= SILENCE_SHARE * (resolved.at - started.at) && ms > (comms.firstAfter?.ms ?? 0);
  if (!isLong) return [];
  const words = lengthWords(silence);
  return [{ kind: 'silence', from, to, wordings: [`${words} without a word to customers`, `${words} of silence`] }];
}
