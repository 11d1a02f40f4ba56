import { DAY } from '../../model/duration.ts';
import type { Moment } from '../../model/moment.ts';
import type { Story, StoryEvent } from './story.ts';

/**
 * The part of a story from one event to another, by number. What goes on for longer is cut off at the last event, or
 * at the next one for what an event of the stretch began. Nothing is left of a stretch without an event that has a time.
 */
export function cropStory(story: Story, first: number, last: number): Story {
  const events = story.events.filter(({ number }) => number >= first && number <= last);
  const timed = events.flatMap(({ event }) => (event.at ? [event.at] : []));
  const next = story.events.find(({ number, event }) => number > last && event.at)?.event.at?.at ?? Infinity;
  const from = Math.min(...timed.map(({ at }) => at));
  const to = Math.max(...timed.map(endOf), ...events.map((event) => Math.min(next, endOfEvent(event))));
  if (timed.length === 0) return { ...story, events: [], total: 0, waits: [] };
  const waits = story.waits.filter((wait) => wait.from < to && (wait.to ?? Infinity) > from);
  return { ...story, events, total: events.length, waits, window: { from, to } };
}

/** A plain date is all of its day. */
function endOf({ at, precision }: Moment): number {
  return precision === 'day' ? at + DAY : at;
}

function endOfEvent({ event }: StoryEvent): number {
  return event.until ? endOf(event.until) : -Infinity;
}
