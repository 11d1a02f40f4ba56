import type { Story } from './story.ts';

/** Everything that a drawing is made of but the texts of the events, which the list beside it has. */
const KEYS = [
  ...['events', 'total', 'phases', 'milestones', 'impacts', 'impactText', 'waits', 'window'],
  ...['number', 'lane', 'timed', 'event', 'kind', 'key', 'outcome'],
  ...['at', 'until', 'precision', 'margin', 'name', 'from', 'to', 'ms', 'includes', 'wordings'],
  ...['started', 'detected', 'engaged', 'diagnosed', 'mitigated', 'resolved', 'felt', 'over', 'fromLatest'],
];

/** A story as a page carries it for scripts that draw a stretch of it; {@link storyFrom} reads it. */
export function storyData(story: Story): string {
  return JSON.stringify(story, KEYS);
}

/** The story that a page carries, with the texts of its events by number. */
export function storyFrom(data: string, textOf: (number: number) => string): Story {
  const story = JSON.parse(data) as Story;
  const events = story.events.map((each) => {
    const text = textOf(each.number);
    return { ...each, text, event: { ...each.event, text } };
  });
  return { ...story, events };
}
