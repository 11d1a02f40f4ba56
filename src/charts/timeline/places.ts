import { DAY, MINUTE } from '../../model/duration.ts';
import type { Moment } from '../../model/moment.ts';
import type { Axis } from './axis.ts';
import type { Story, StoryEvent, Window } from './story.ts';
import { mergeStops, type CrowdedStop, type Stop } from './stretches.ts';

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

/** The stops that the axis of a story must hold, and what lies between them. Empty when nothing has a time. */
export function stopsOf(story: Story): CrowdedStop[] {
  const { window, events } = story;
  const instants = [
    ...events.flatMap(({ event }) => [event.at, event.until]),
    ...Object.values(story.milestones),
    ...(window.from === undefined ? [] : [exact(window.from)]),
    ...(window.to === undefined ? [] : [exact(window.to)]),
  ].filter((moment) => moment !== undefined);
  const stops = mergeStops(instants.map(spanOf).flatMap((stop) => clip(stop, window)));
  return stops.map((stop, index) => ({ ...stop, ...crowdAt(stop, stops[index + 1], events) }));
}

function exact(at: number): Moment {
  return { at, precision: 'exact' };
}

/** The span of time in which a mark for the moment is drawn: the day for a plain date. */
function spanOf({ at, precision }: Moment): Stop {
  return { from: at, to: precision === 'day' ? at + DAY : at };
}

function clip({ from, to }: Stop, window: Window): Stop[] {
  const least = window.from ?? -Infinity;
  const most = window.to ?? Infinity;
  return to < least || from > most ? [] : [{ from: Math.max(from, least), to: Math.min(to, most) }];
}

function crowdAt(stop: Stop, next: Stop | undefined, events: readonly StoryEvent[]): { inside: number; untimedAfter: number } {
  let last: Moment | undefined;
  let inside = 0;
  let untimedAfter = 0;
  for (const { event } of events) {
    if (event.at) last = event.at;
    if (!last || last.at < stop.from || last.at > stop.to) continue;
    if (next === undefined || event.at || isDayIn(last, stop)) inside += 1;
    else untimedAfter += 1;
  }
  return { inside, untimedAfter };
}

function isDayIn(moment: Moment, stop: Stop): boolean {
  return moment.precision === 'day' && stop.to > stop.from;
}

/** How many events of unknown time come before all timed ones, and how many after them. */
export function untimedAround(events: readonly StoryEvent[]): { before: number; after: number } {
  const first = events.findIndex(({ timed }) => timed);
  if (first === -1) return { before: 0, after: 0 };
  return { before: first, after: events.length - 1 - events.findLastIndex(({ timed }) => timed) };
}

/** Gives every event its place. Untimed events and plain dates share the room that their order leaves them. */
export function placeEvents(events: readonly StoryEvent[], axis: Axis): PlacedEvent[] {
  const places = events.map(({ event }) => (event.at && event.at.precision !== 'day' ? axis.place(event.at.at) : undefined));
  spreadDays(events, axis, places);
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

/** Untimed events stand at even distances between their neighbours, or in the zone before or after the axis. */
function spreadUntimed(axis: Axis, places: (number | undefined)[]): void {
  for (let index = 0; index < places.length; index += 1) {
    if (places[index] !== undefined) continue;
    const next = places.findIndex((place, at) => at > index && place !== undefined);
    const end = next === -1 ? places.length : next;
    const [from, to] = openRoom(axis, places[index - 1], next === -1 ? undefined : places[next]);
    const count = end - index;
    for (let each = 0; each < count; each += 1) places[index + each] = from + ((to - from) * (each + 1)) / (count + 1);
    index = end - 1;
  }
}

function openRoom(axis: Axis, before: number | undefined, after: number | undefined): [number, number] {
  if (before === undefined && after === undefined) return [0, axis.length];
  if (before === undefined) return axis.earlier ? [axis.earlier.from, axis.earlier.to] : [0, after ?? 0];
  if (after === undefined) return axis.later ? [axis.later.from, axis.later.to] : [before, axis.length];
  return [before, after];
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
  return { from: Math.min(p - UNSTATED, axis.place(at.at - margin)), to: Math.max(p + UNSTATED, axis.place(at.at + margin)), stated: true };
}

/** The event with everything it carries moved along the axis. */
export function shiftEvent(event: PlacedEvent, by: number): PlacedEvent {
  const move = <T extends { from: number; to: number }>(part: T): T => ({ ...part, from: part.from + by, to: part.to + by });
  return {
    ...event,
    p: event.p + by,
    ...(event.end !== undefined && { end: event.end + by }),
    ...(event.whisker && { whisker: move(event.whisker) }),
    ...(event.day && { day: move(event.day) }),
  };
}
