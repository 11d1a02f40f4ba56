import { chronologyOf, type ChronologyEvent } from '../../learning/chronology.ts';
import { communicationOf } from '../../learning/communication.ts';
import type { Lane } from '../../learning/lanes.ts';
import { phasesOf, type Phase } from '../../learning/phases.ts';
import { milestonesOf, type Milestones } from '../../model/milestones.ts';
import { latest, type Moment } from '../../model/moment.ts';
import type { Review } from '../../model/review.ts';
import { waitsOf, type Wait } from './waits.ts';

/** The most events that are drawn; more would be texture, not marks. The list has them all. */
export const MOST_DRAWN = 240;

/** One event to draw, its text without markup. */
export interface StoryEvent extends ChronologyEvent {
  text: string;
}

/** What customers felt and when: strongly until `felt`, then softly until `over`. A missing end is not known. */
export interface Impact {
  from: Moment;
  /** The last instant at which it can have begun, where later milestones tell more than `from` itself. */
  fromLatest?: number;
  felt?: Moment;
  over?: Moment;
  text?: string;
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
  impact?: Impact;
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
  const impact = impactOf(review, milestones, plainText);
  return {
    events: thinOut(inWindow).map((event) => ({ ...event, text: oneLine(plainText(event.event.text)) })),
    total: inWindow.length,
    phases: phasesOf(review).phases.filter(({ name }) => name !== 'reviewing'),
    milestones,
    ...(impact && { impact }),
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

function impactOf(review: Review, milestones: Milestones, plainText: (markdown: string) => string): Impact | undefined {
  const { started, mitigated, resolved } = milestones;
  const from = started ?? firstImpact(review);
  if (!from) return undefined;
  const after = (moment: Moment | undefined): Moment | undefined =>
    moment && latest(moment) >= from.at ? moment : undefined;
  const felt = after(mitigated) ?? after(resolved);
  const over = after(mitigated) ? after(resolved) : undefined;
  const text = review.impact.customers ?? review.impact.business;
  const known = Object.values(milestones).flatMap((moment) =>
    moment.precision !== 'day' && moment.at > from.at ? [moment.at] : [],
  );
  return {
    from,
    ...(from.precision === 'day' && known.length > 0 && { fromLatest: Math.min(...known) }),
    ...(felt && { felt }),
    ...(over && felt && over.at > felt.at && { over }),
    ...(text !== undefined && { text: oneLine(plainText(text)) }),
  };
}

function firstImpact(review: Review): Moment | undefined {
  return chronologyOf(review).find(({ event }) => event.kind === 'impact-start' && event.at)?.event.at;
}
