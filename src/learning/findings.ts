import { MILESTONES, milestonesOf, type Milestone, type Milestones } from '../model/milestones.ts';
import type { Moment } from '../model/moment.ts';
import type { Review } from '../model/review.ts';
import { chronologyOf, type ChronologyEvent } from './chronology.ts';
import { communicationOf } from './communication.ts';
import { effortOf, type Effort } from './effort.ts';
import { lengthBetween, phasesOf, type Length, type Phase } from './phases.ts';
import { longestWait, type LongestWait } from './longest-wait.ts';

/** What a global review wants to know about the time of an incident; what the record does not tell is left out. */
export interface Findings {
  /** The phase that took most of the time between the start and the end. */
  longest?: LongestPhase;
  /** How many improvement items aim at that phase. */
  effort?: Effort;
  wait?: LongestWait;
  rightTeam?: Arrival;
  firstWord?: FirstWord;
  /** The longest stretch without a word to customers, between two words or before the end. */
  silence?: Length;
  /** What was tried and had no effect, or made it worse. */
  deadEnds: ChronologyEvent[];
  /** What was looked for and is not in the record. */
  missing: Missing[];
}

/** A phase with its share of the whole. */
export interface LongestPhase {
  phase: Phase;
  /** The milestones between which it lies. */
  ends: [from: Milestone, to: Milestone];
  /** Whole per cent, to the nearest five where an instant is estimated; 100 is nearly all, since another phase took some. */
  percent: number;
  /** The whole ends with the resolution, or with the mitigation where no resolution is known. */
  until: 'resolved' | 'mitigated';
}

/** When a right resolver was there: so long after the start, or before it. */
export interface Arrival {
  after: Length | 'before the start';
  /** The team, where the record names it. */
  team?: string;
}

/** When customers heard of it first; the length is missing when the record says that they did, but not when. */
export interface FirstWord {
  after?: Length | 'before the start';
}

/** What a record may lack. */
export type Missing = 'right-team' | 'first-word';

type Timed = Pick<Review, 'times' | 'timeline' | 'localReview' | 'responders' | 'improvements' | 'ongoing'>;

/** Looks for the findings of one incident (the article: diagnosis, repair steps, communication). */
export function findingsOf(review: Timed): Findings {
  const milestones = milestonesOf(review);
  const longest = longestPhase(review, milestones);
  const effort = longest && effortOf(longest.phase, review.improvements);
  const wait = longestWait(review, milestones);
  const rightTeam = arrivalOf(review, milestones);
  const firstWord = firstWordOf(review, milestones);
  const silence = silenceOf(review);
  return {
    ...(longest && { longest }),
    ...(effort && { effort }),
    ...(wait && { wait }),
    ...(rightTeam && { rightTeam }),
    ...(firstWord && { firstWord }),
    ...(silence && { silence }),
    deadEnds: chronologyOf(review).filter(({ event }) => event.outcome === 'no-effect' || event.outcome === 'worsened'),
    missing: [...(rightTeam ? [] : ['right-team' as const]), ...(firstWord ? [] : ['first-word' as const])],
  };
}

/** One phase alone is no finding, and a plain date says no hours from which a share could be taken. */
function longestPhase(review: Timed, milestones: Milestones): LongestPhase | undefined {
  const { started, mitigated, resolved } = milestones;
  const end = resolved ?? (review.ongoing ? undefined : mitigated);
  if (!started || !end || started.precision === 'day' || end.precision === 'day' || end.at <= started.at)
    return undefined;
  const phases = phasesOf(review).phases.filter(
    ({ name, from, to, ms }) =>
      name !== 'latent' && name !== 'reviewing' && from.at >= started.at && to.at <= end.at && ms > 0,
  );
  const [first, second] = [...phases].sort((a, b) => b.ms - a.ms);
  if (!first || !second || first.precision === 'day') return undefined;
  return {
    phase: first,
    ends: [milestoneAt(first.from, milestones), milestoneAt(first.to, milestones)],
    percent: percentOf(first, lengthBetween(started, end)),
    until: resolved ? 'resolved' : 'mitigated',
  };
}

/** Phases begin and end with milestones, the very same. */
function milestoneAt(moment: Moment, milestones: Milestones): Milestone {
  return MILESTONES.find((name) => milestones[name] === moment) ?? 'started';
}

function percentOf(part: Length, whole: Length): number {
  const step = part.precision === 'estimated' || whole.precision === 'estimated' ? 5 : 1;
  return Math.round((part.ms / whole.ms) * (100 / step)) * step;
}

function arrivalOf({ responders }: Timed, { started, engaged }: Milestones): Arrival | undefined {
  if (!started || started.precision === 'day') return undefined;
  const right = responders
    .flatMap(({ team, fit, engaged: at }) =>
      at && at.precision !== 'day' && fit && fit !== 'wrong' ? [{ team, at }] : [],
    )
    .sort((a, b) => a.at.at - b.at.at)[0];
  const first = engaged && (!right || engaged.at < right.at.at) ? { at: engaged } : right;
  if (!first || first.at.precision === 'day') return undefined;
  const team = 'team' in first && first.team !== 'unknown' ? first.team : undefined;
  return { after: since(started, first.at), ...(team !== undefined && { team }) };
}

function firstWordOf(review: Timed, { started }: Milestones): FirstWord | undefined {
  const words = chronologyOf(review).flatMap(({ event }) =>
    event.kind === 'comms' && event.to === 'customers' ? [event] : [],
  );
  const [first] = words;
  if (!first) return undefined;
  const isKnown = first.at?.precision !== 'day' && started?.precision !== 'day';
  return first.at && started && isKnown ? { after: since(started, first.at) } : {};
}

function since(started: Moment, at: Moment): Length | 'before the start' {
  return at.at < started.at ? 'before the start' : lengthBetween(started, at);
}

function silenceOf(review: Timed): Length | undefined {
  return communicationOf(review).find(({ audience }) => audience === 'customers')?.longestSilence;
}
