import { DAY, MINUTE } from '../../model/duration.ts';
import type { Moment } from '../../model/moment.ts';
import type { Axis } from './axis.ts';
import type { Story, StoryEvent } from './story.ts';

/** An event with its place along the axis, in pixels. */
export interface PlacedEvent extends StoryEvent {
  p: number;
  /** Where it ended, for what took a while. */
  end?: number;
  /** How far the instant may be off: to a stated margin, or by an unknown amount. */
  whisker?: { from: number; to: number; stated: boolean };
  /** The day of which only the date is known. */
  day?: { from: number; to: number };
}

/**
 * How many events of unknown time belong before the axis, and how many after it. Where the axis reaches beyond the
 * first or last known event because a milestone does, what happened during the incident belongs into that room.
 */
export function untimedAround({ events, milestones }: Story): { before: number; after: number } {
  const timed = events.flatMap(({ event }) => (event.at ? [event.at] : []));
  const first = events.findIndex((event) => event.timed);
  const last = events.findLastIndex((event) => event.timed);
  if (first === -1) return { before: 0, after: 0 };
  const known = Object.values(milestones);
  const startsEarlier = known.some((moment) => spanFrom(moment) < Math.min(...timed.map(spanFrom)));
  const endsLater = known.some((moment) => spanTo(moment) > Math.max(...timed.map(spanTo)));
  const begun = events.findIndex(({ event }) => event.kind !== 'leadup' && event.kind !== 'change');
  const over = events.findLastIndex(({ event }) => event.kind !== 'comms' && event.kind !== 'luck');
  return {
    before: startsEarlier ? Math.min(first, begun === -1 ? first : begun) : first,
    after: events.length - 1 - (endsLater ? Math.max(last, over) : last),
  };
}

function spanFrom({ at }: Moment): number {
  return at;
}

function spanTo({ at, precision }: Moment): number {
  return precision === 'day' ? at + DAY : at;
}

/** Gives every event its place. Untimed events and plain dates share the room that their order leaves them. */
export function placeEvents(story: Story, axis: Axis): PlacedEvent[] {
  const { events } = story;
  const places = events.map(({ event }) =>
    event.at && event.at.precision !== 'day' ? axis.place(event.at.at) : undefined,
  );
  spreadDays(events, axis, places);
  fillZones(story, axis, places);
  spreadUntimed(axis, places);
  return events.map((event, index) => toPlaced(event, places[index] ?? 0, axis));
}

/** Plain dates of one day, and what is untimed between them, are spread over the part of the day that is open to them. */
function spreadDays(events: readonly StoryEvent[], axis: Axis, places: (number | undefined)[]): void {
  for (let index = 0; index < events.length; index += 1) {
    const day = dayAt(events[index]!);
    if (day === undefined || places[index] !== undefined) continue;
    const last = lastOfDay(events, index, day);
    const before = lastPlaced(places, index);
    const after = places.slice(last + 1).find((place) => place !== undefined);
    const from = Math.max(axis.place(day), before ?? -Infinity);
    const to = Math.max(from, Math.min(axis.place(day + DAY), after ?? Infinity));
    const count = last - index + 1;
    for (let each = 0; each < count; each += 1) places[index + each] = from + ((to - from) * (each + 0.5)) / count;
    index = last;
  }
}

function dayAt({ event }: StoryEvent): number | undefined {
  return event.at?.precision === 'day' ? event.at.at : undefined;
}

function lastOfDay(events: readonly StoryEvent[], start: number, day: number): number {
  let last = start;
  for (let index = start + 1; index < events.length; index += 1) {
    const event = events[index]!;
    if (dayAt(event) === day) last = index;
    else if (event.timed) break;
  }
  return last;
}

function lastPlaced(places: readonly (number | undefined)[], before: number): number | undefined {
  return places.slice(0, before).findLast((place) => place !== undefined);
}

function fillZones(story: Story, { earlier, later }: Axis, places: (number | undefined)[]): void {
  const { before, after } = untimedAround(story);
  if (earlier) spread(places, 0, before, earlier.from, earlier.to);
  if (later) spread(places, places.length - after, places.length, later.from, later.to);
}

/** Untimed events stand at even distances between their neighbours, or between them and the end of the axis. */
function spreadUntimed({ earlier, later, length }: Axis, places: (number | undefined)[]): void {
  for (let index = 0; index < places.length; index += 1) {
    if (places[index] !== undefined) continue;
    const next = places.findIndex((place, at) => at > index && place !== undefined);
    const end = next === -1 ? places.length : next;
    const from = Math.max(earlier?.to ?? 0, places[index - 1] ?? 0);
    const to = Math.min(later?.from ?? length, places[end] ?? length);
    spread(places, index, end, from, to);
    index = end - 1;
  }
}

/** Puts the items from `first` up to `end` at even distances strictly between two places. */
function spread(places: (number | undefined)[], first: number, end: number, from: number, to: number): void {
  for (let index = first; index < end; index += 1)
    places[index] = from + ((to - from) * (index - first + 1)) / (end - first + 1);
}

function toPlaced(event: StoryEvent, p: number, axis: Axis): PlacedEvent {
  const { at, until } = event.event;
  const whisker = at?.precision === 'estimated' ? whiskerOf(at, p, axis) : undefined;
  const day = at?.precision === 'day' ? { from: axis.place(at.at), to: axis.place(at.at + DAY) } : undefined;
  return {
    ...event,
    p,
    ...(until && { end: Math.max(p, axis.place(until.at + (until.precision === 'day' ? DAY - MINUTE : 0))) }),
    ...(whisker && { whisker }),
    ...(day && { day }),
  };
}

/** Half the length of a whisker whose margin the author did not state. */
const UNSTATED = 15;

function whiskerOf(at: Moment, p: number, axis: Axis): NonNullable<PlacedEvent['whisker']> {
  const { margin } = at;
  if (margin === undefined) return { from: p - UNSTATED, to: p + UNSTATED, stated: false };
  return {
    from: Math.min(p - UNSTATED, axis.place(at.at - margin)),
    to: Math.max(p + UNSTATED, axis.place(at.at + margin)),
    stated: true,
  };
}

/** The event with everything it carries moved along the axis. */
export function shiftEvent(event: PlacedEvent, by: number): PlacedEvent {
  const move = <T extends { from: number; to: number }>(part: T): T => ({
    ...part,
    from: part.from + by,
    to: part.to + by,
  });
  return {
    ...event,
    p: event.p + by,
    ...(event.end !== undefined && { end: event.end + by }),
    ...(event.whisker && { whisker: move(event.whisker) }),
    ...(event.day && { day: move(event.day) }),
  };
}
