import { DAY, MINUTE } from '../model/duration.ts';
import { MILESTONES, milestonesOf, type Milestone, type Milestones } from '../model/milestones.ts';
import { certainlyBefore, type Moment, type Precision } from '../model/moment.ts';
import type { Review } from '../model/review.ts';

/** The phases in which every duration of an incident is counted, in the order they are expected. */
export const PHASES = [
  'latent',
  'undetected',
  'engaging',
  'diagnosing',
  'mitigating',
  'resolving',
  'reviewing',
] as const;

/** Name of a phase. */
export type PhaseName = (typeof PHASES)[number];

/** A length of time with the precision of its less exact end. */
export interface Length {
  ms: number;
  precision: Precision;
}

/** One phase of an incident, between two known instants. */
export interface Phase extends Length {
  name: PhaseName;
  from: Moment;
  to: Moment;
  minutes: number;
  /** The phases before this one that it covers too, because nobody knows when they ended. */
  includes: PhaseName[];
}

/** The phases of an incident in time order. */
export interface IncidentPhases {
  phases: Phase[];
  /** Somebody noticed or was on it before it hurt anyone; there is then no undetected phase. */
  foundBeforeImpact: boolean;
}

/** The phase that each milestone ends; the start ends none that can be counted from a milestone. */
const ENDED_BY: Record<Exclude<Milestone, 'started'>, PhaseName> = {
  detected: 'undetected',
  engaged: 'engaging',
  diagnosed: 'diagnosing',
  mitigated: 'mitigating',
  resolved: 'resolving',
};

/**
 * The phases of a review. Each lies between two known instants and is named by the milestone that ends it; where
 * milestones between are unknown it covers the whole stretch and lists them in `includes`. No length is negative.
 */
export function phasesOf(review: Pick<Review, 'times' | 'timeline' | 'localReview'>): IncidentPhases {
  const known = milestonesOf(review);
  const { started, resolved } = known;
  const chain = inTimeOrder(known);
  const foundBeforeImpact = started !== undefined && isBefore(started, known.detected, known.engaged);
  const between = chain
    .slice(1)
    .flatMap((end, index) => toPhase(chain[index]!, end, known))
    .flatMap((phase) => (foundBeforeImpact ? withoutUndetected(phase) : phase));
  const held = review.localReview?.held;
  return {
    phases: [
      ...latentPhase(review, started),
      ...between,
      ...(resolved && held && !certainlyBefore(held, resolved) ? [phase('reviewing', resolved, held)] : []),
    ],
    foundBeforeImpact,
  };
}

/** Length from the start to a milestone, zero when it came before; undefined when one of the two is unknown. */
export function timeTo(
  review: Pick<Review, 'times' | 'timeline'>,
  milestone: Exclude<Milestone, 'started'>,
): Length | undefined {
  const known = milestonesOf(review);
  const { started, [milestone]: end } = known;
  return started && end ? lengthBetween(started, end) : undefined;
}

/** Length between two moments, never negative, with the precision of the less exact one. */
export function lengthBetween(from: Moment, to: Moment): Length {
  return { ms: Math.max(0, to.at - from.at), precision: worst(from.precision, to.precision) };
}

interface Step {
  milestone: Milestone;
  moment: Moment;
}

/** The known milestones by time; where two may be the same instant, the expected order stands. */
function inTimeOrder(known: Milestones): Step[] {
  const chain: Step[] = [];
  for (const milestone of MILESTONES) {
    const moment = known[milestone];
    if (!moment) continue;
    const place = chain.findIndex((step) => endOf(moment) < step.moment.at);
    chain.splice(place === -1 ? chain.length : place, 0, { milestone, moment });
  }
  return chain;
}

/** The last instant that the written form covers: a date its day, minutes their minute. */
function endOf({ at, precision }: Moment): number {
  return at + { exact: 0, estimated: 0, minute: MINUTE - 1, day: DAY - 1 }[precision];
}

function toPhase(start: Step, end: Step, known: Milestones): Phase[] {
  if (end.milestone === 'started') return [];
  const name = ENDED_BY[end.milestone];
  return [phase(name, start.moment, end.moment, unknownBetween(start.milestone, end.milestone, known))];
}

function unknownBetween(start: Milestone, end: Milestone, known: Milestones): PhaseName[] {
  const skipped = MILESTONES.slice(MILESTONES.indexOf(start) + 1, Math.max(0, MILESTONES.indexOf(end)));
  return skipped.flatMap((milestone) => (known[milestone] || milestone === 'started' ? [] : [ENDED_BY[milestone]]));
}

function withoutUndetected(phase: Phase): Phase[] {
  if (phase.name === 'undetected') return [];
  return [{ ...phase, includes: phase.includes.filter((name) => name !== 'undetected') }];
}

function latentPhase(review: Pick<Review, 'timeline'>, started: Moment | undefined): Phase[] {
  if (!started) return [];
  const before = review.timeline.flatMap(({ kind, at }) =>
    at && (kind === 'leadup' || kind === 'change') && certainlyBefore(at, started) ? [at] : [],
  );
  if (before.length === 0) return [];
  return [
    phase(
      'latent',
      before.reduce((first, at) => (at.at < first.at ? at : first)),
      started,
    ),
  ];
}

function phase(name: PhaseName, from: Moment, to: Moment, includes: PhaseName[] = []): Phase {
  const length = lengthBetween(from, to);
  return { name, from, to, ...length, minutes: length.ms / MINUTE, includes };
}

function isBefore(started: Moment, ...others: (Moment | undefined)[]): boolean {
  return others.some((moment) => moment && endOf(moment) < started.at);
}

const PRECISIONS: readonly Precision[] = ['exact', 'minute', 'estimated', 'day'];

function worst(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}
