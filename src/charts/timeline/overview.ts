import { chronologyOf } from '../../learning/chronology.ts';
import type { Lane } from '../../learning/lanes.ts';
import { milestonesOf } from '../../model/milestones.ts';
import { phasesOf, type PhaseName } from '../../learning/phases.ts';
import { DAY } from '../../model/duration.ts';
import type { Review } from '../../model/review.ts';
import { spansOf } from './phase-shapes.ts';

/** A long incident on one line and to one scale, as its chart cannot show it; places in pixels, instants in milliseconds. */
export interface Overview {
  from: number;
  to: number;
  phases: { name: PhaseName; x: number; width: number }[];
  /** One for each event that has an instant. */
  events: { number: number; lane: Lane; x: number }[];
}

/** Incidents as long as this, or with as many events, are hard to see whole in their chart. */
const LONG = DAY;
const MANY = 30;

/** The least that a phase and an event take, so that both are seen. */
const LEAST = 2;

/**
 * The overview of a long incident, `width` wide; null for one that its chart shows whole.
 *
 * It spans the events that have an instant, from the start on: what led up to it may lie years before, and stands at
 * the edge. What goes on for longer is cut off at the last of them.
 */
export function overviewOf(review: Review, width: number): Overview | null {
  const timed = chronologyOf(review).flatMap(({ number, lane, event }) =>
    event.at ? [{ number, lane, at: event.at.at, until: (event.until ?? event.at).at }] : [],
  );
  const first = Math.min(...timed.map(({ at }) => at));
  const from = Math.max(first, milestonesOf(review).started?.at ?? first);
  const to = Math.max(...timed.map(({ until }) => until));
  if (timed.length < 2 || to <= from || (to - from < LONG && timed.length < MANY)) return null;
  const place = (at: number) => ((Math.min(to, Math.max(from, at)) - from) / (to - from)) * (width - LEAST);
  const phases = phasesOf(review).phases.filter(({ name }) => name !== 'reviewing');
  return {
    from,
    to,
    phases: spansOf({ phases, window: { from, to } }, place).map((span) => ({
      name: span.phase.name,
      x: span.from,
      width: Math.max(LEAST, span.to - span.from),
    })),
    events: timed.map(({ number, lane, at }) => ({ number, lane, x: place(at) })),
  };
}
