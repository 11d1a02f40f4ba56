import type { Story } from './story.ts';

/** An event as a page carries it: without its texts, which the list beside the drawing has, and what no drawing shows. */
type EventData = Omit<Story['events'][number], 'text' | 'timed' | 'event'> & {
  event: Pick<Story['events'][number]['event'], 'kind' | 'at' | 'until' | 'key' | 'outcome'>;
};

/** A story as a page carries it for scripts that draw a stretch of it; {@link storyFrom} reads it. */
export function storyData(story: Story): string {
  const events = story.events.map(({ number, lane, event: { kind, at, until, key, outcome } }): EventData => ({
    number,
    lane,
    event: { kind, at, until, key, outcome },
  }));
  return JSON.stringify({ ...story, events });
}

/** The story that a page carries, with the texts of its events by number. */
export function storyFrom(data: string, textOf: (number: number) => string): Story {
  const story = JSON.parse(data) as Omit<Story, 'events'> & { events: EventData[] };
  const events = story.events.map((each) => {
    const text = textOf(each.number);
    return { ...each, text, timed: each.event.at !== undefined, event: { ...each.event, text } };
  });
  return { ...story, events };
}
