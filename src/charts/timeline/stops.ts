import { DAY, HOUR } from '../../model/duration.ts';
import { MILESTONES, type Milestones } from '../../model/milestones.ts';
import type { Moment } from '../../model/moment.ts';
import type { Story, StoryEvent, Window } from './story.ts';
import { mergeStops, type CrowdedStop, type Stop } from './crowded-stops.ts';

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
  const crowded = stops.map((stop, index) => {
    const crowd = crowdAt(stop, stops[index + 1], events);
    // Phases are drawn side by side like marks, and the ones that are over soon should be seen too.
    const isPhaseEnd = ends.some(({ at }) => at >= stop.from && at <= stop.to);
    return {
      ...stop,
      ...crowd,
      lanes: isPhaseEnd ? [...crowd.lanes, 'phases'] : crowd.lanes,
      after: partOf(story, stop, stops[index + 1]),
    };
  });
  return withUntimedInLongest(crowded);
}

/**
 * Events of unknown time lie anywhere between two events, however many ends and milestones lie between those too:
 * they count for the longest of these gaps.
 */
function withUntimedInLongest(stops: CrowdedStop[]): CrowdedStop[] {
  let holder = 0;
  const gapAfter = (index: number): number => stops[index + 1]!.from - stops[index]!.to;
  for (let index = 1; index < stops.length - 1; index += 1) {
    const held = stops[holder]!;
    if (stops[index]!.lanes.some((lane) => lane !== 'phases')) holder = index;
    else if (held.untimedAfter > 0 && gapAfter(index) > gapAfter(holder)) {
      stops[index] = { ...stops[index]!, untimedAfter: held.untimedAfter };
      stops[holder] = { ...held, untimedAfter: 0 };
      holder = index;
    }
  }
  return stops;
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
    const beyond = first < last ? (last - first) / 4 : HOUR;
    return { from: Math.max(at, first - beyond), to: Math.min(at + DAY, last + beyond), hours: true };
  });
}

/**
 * The same for milestones; a date among them lies between the milestones before and after it. Where times of its day
 * are known, its two ends are stops of their own: it may have been at any time between them.
 */
function milestoneSpans(milestones: Milestones, others: readonly Moment[]): Stop[] {
  const known = MILESTONES.flatMap((milestone) => milestones[milestone] ?? []);
  const all = [...others, ...known];
  return known.flatMap((moment, index) => {
    const span = { from: moment.at, to: moment.at, hours: true };
    if (moment.precision !== 'day') return [span];
    const before = known.slice(0, index).flatMap(({ at, precision }) => (precision === 'day' ? [] : [at]));
    const after = known.slice(index + 1).flatMap(({ at, precision }) => (precision === 'day' ? [] : [at]));
    const end = moment.at + DAY;
    const from = Math.max(moment.at, ...before.filter((at) => at <= end));
    const to = Math.max(from, Math.min(end, ...after.filter((at) => at >= moment.at)));
    const isTimed = all.some(({ at, precision }) => precision !== 'day' && at >= moment.at && at < end);
    return isTimed ? [from, to].map((at) => ({ from: at, to: at, hours: true })) : [{ from, to, hours: false }];
  });
}

function clip({ from, to, hours }: Stop, window: Window): Stop[] {
  const least = window.from ?? -Infinity;
  const most = window.to ?? Infinity;
  return to < least || from > most ? [] : [{ from: Math.max(from, least), to: Math.min(to, most), hours }];
}

function crowdAt(
  stop: Stop,
  next: Stop | undefined,
  events: readonly StoryEvent[],
): Pick<CrowdedStop, 'lanes' | 'inside' | 'untimedAfter'> {
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

function partOf({ impacts }: Story, { to }: Stop, next: Stop | undefined): CrowdedStop['after'] {
  const impact = next && impacts.findLast(({ from, fromLatest }) => (fromLatest ?? from.at) <= to);
  if (!impact) return 'quiet';
  if ((impact.felt?.at ?? Infinity) >= next.from) return 'felt';
  return impact.over && impact.over.at >= next.from ? 'open' : 'quiet';
}

function isDayIn(moment: Moment, stop: Stop): boolean {
  return moment.precision === 'day' && stop.to > stop.from;
}
