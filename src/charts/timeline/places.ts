import { DAY, HOUR, MINUTE } from '../../model/duration.ts';
import { MILESTONES, type Milestones } from '../../model/milestones.ts';
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
    ...(window.from === undefined ? [] : [exact(window.from)]),
    ...(window.to === undefined ? [] : [exact(window.to)]),
  ].filter((moment) => moment !== undefined);
  const spans = [...spansOf(instants, instants), ...milestoneSpans(story.milestones, instants)];
  const stops = mergeStops(spans.flatMap((stop) => clip(stop, window)));
  const ends = Object.values(story.milestones);
  return stops.map((stop, index) => {
    const crowd = crowdAt(stop, stops[index + 1], events);
    // Phases are drawn side by side like marks, and the ones that are over soon should be seen too.
    const isPhaseEnd = ends.some(({ at }) => at >= stop.from && at <= stop.to);
    return { ...stop, ...crowd, lanes: isPhaseEnd ? [...crowd.lanes, 'phases'] : crowd.lanes };
  });
}

function exact(at: number): Moment {
  return { at, precision: 'exact' };
}

/**
 * The spans of time in which marks are drawn: an instant for a time of day, the day for a plain date. A date on whose
 * day times are known too reaches only a little beyond those, else its empty hours would press them together.
 */
function spansOf(moments: readonly Moment[], all: readonly Moment[]): Stop[] {
  const timed = all.filter(({ precision }) => precision !== 'day').map(({ at }) => at);
  return moments.map(({ at, precision }) => {
    if (precision !== 'day') return { from: at, to: at, hours: true };
    const sameDay = timed.filter((time) => time >= at && time < at + DAY);
    if (sameDay.length === 0) return { from: at, to: at + DAY, hours: false };
    const [first, last] = [Math.min(...sameDay), Math.max(...sameDay)];
    const beyond = Math.max(HOUR, (last - first) / 3);
    return { from: Math.max(at, first - beyond), to: Math.min(at + DAY, last + beyond), hours: true };
  });
}

/** The same for milestones; a date among them lies between the milestones before and after it. */
function milestoneSpans(milestones: Milestones, others: readonly Moment[]): Stop[] {
  const known = MILESTONES.flatMap((milestone) => milestones[milestone] ?? []);
  return known.flatMap((moment, index) => {
    const before = known.slice(0, index).flatMap(({ at, precision }) => (precision === 'day' ? [] : [at]));
    const after = known.slice(index + 1).flatMap(({ at, precision }) => (precision === 'day' ? [] : [at]));
    return spansOf([moment], [...others, ...known]).map(({ from, to, hours }) => {
      const begin = Math.max(from, ...before.filter((at) => at <= to));
      return { from: begin, to: Math.max(begin, Math.min(to, ...after.filter((at) => at >= from))), hours };
    });
  });
}

function clip({ from, to, hours }: Stop, window: Window): Stop[] {
  const least = window.from ?? -Infinity;
  const most = window.to ?? Infinity;
  return to < least || from > most ? [] : [{ from: Math.max(from, least), to: Math.min(to, most), hours }];
}

function crowdAt(stop: Stop, next: Stop | undefined, events: readonly StoryEvent[]): Omit<CrowdedStop, keyof Stop> {
  const lanes: string[] = [];
  let last: Moment | undefined;
  let inside = 0;
  let untimedAfter = 0;
  for (const { event, lane } of events) {
    if (event.at) last = event.at;
    if (!last || last.at < stop.from || last.at > stop.to) continue;
    if (event.at) lanes.push(lane);
    if (next === undefined || event.at || isDayIn(last, stop)) inside += 1;
    else untimedAfter += 1;
  }
  return { lanes, inside, untimedAfter };
}

function isDayIn(moment: Moment, stop: Stop): boolean {
  return moment.precision === 'day' && stop.to > stop.from;
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
  const places = events.map(({ event }) => (event.at && event.at.precision !== 'day' ? axis.place(event.at.at) : undefined));
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
  for (let index = first; index < end; index += 1) places[index] = from + ((to - from) * (index - first + 1)) / (end - first + 1);
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
