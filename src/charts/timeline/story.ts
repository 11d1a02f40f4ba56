import { chronologyOf, type ChronologyEvent } from '../../learning/chronology.ts';
import { communicationOf } from '../../learning/communication.ts';
import type { Lane } from '../../learning/lanes.ts';
import { phasesOf, type Phase } from '../../learning/phases.ts';
import { milestonesOf, type Milestones } from '../../model/milestones.ts';
import type { Review } from '../../model/review.ts';
import { impactsOf, type Impact } from './impact.ts';
import { waitsOf, type Wait } from './waits.ts';

/** The most events that are drawn; more would be texture, not marks. The list has them all. */
export const MOST_DRAWN = 240;

/** One event to draw, its text without markup. */
export interface StoryEvent extends ChronologyEvent {
  text: string;
}

/** What a chart is cropped to, in milliseconds; a missing end is open. */
export interface Window {
  from?: number;
  to?: number;
}

/** Everything a timeline chart tells, before anything has a place. */
export interface Story {
  events: StoryEvent[];
  /** How many events there are, drawn or not. */
  total: number;
  phases: Phase[];
  milestones: Milestones;
  impacts: Impact[];
  /** What customers felt, in words. */
  impactText?: string;
  waits: Wait[];
  window: Window;
}

/** The lane in which a wait is drawn. */
export function laneOfWait(kind: Wait['kind']): Lane {
  return kind === 'acting' ? 'hands' : 'words';
}

/** Gathers what the chart of a review tells. `plainText` takes the markup out of inline Markdown. */
export function storyOf(review: Review, plainText: (markdown: string) => string, window: Window = {}): Story {
  const inWindow = chronologyOf(review).filter(within(window));
  const milestones = milestonesOf(review);
  const impactText = review.impact.customers ?? review.impact.business;
  return {
    events: thinOut(inWindow).map((event) => ({ ...event, text: oneLine(plainText(event.event.text)) })),
    total: inWindow.length,
    phases: phasesOf(review).phases.filter(({ name }) => name !== 'reviewing'),
    milestones,
    impacts: impactsOf(review, milestones),
    ...(impactText !== undefined && { impactText: oneLine(plainText(impactText)) }),
    waits: waitsOf(inWindow, milestones, communicationOf(review)),
    window,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** An untimed event is inside when the timed one before it is, or is outside with it. */
function within({ from = -Infinity, to = Infinity }: Window): (event: ChronologyEvent) => boolean {
  let inside = from === -Infinity;
  return ({ event }) => {
    if (event.at) inside = event.at.at <= to && (event.until ?? event.at).at >= from;
    return inside;
  };
}

/** Key events first, then an even choice of the others, in their order. */
function thinOut<T extends ChronologyEvent>(events: T[]): T[] {
  if (events.length <= MOST_DRAWN) return events;
  const keys = everyNth(
    events.filter(({ event }) => event.key),
    MOST_DRAWN,
  );
  const others = everyNth(
    events.filter(({ event }) => !event.key),
    MOST_DRAWN - keys.length,
  );
  return [...keys, ...others].sort((a, b) => a.number - b.number);
}

function everyNth<T>(items: T[], most: number): T[] {
  if (items.length <= most) return items;
  return items.filter(
    (_, index) => Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length),
  );
}
