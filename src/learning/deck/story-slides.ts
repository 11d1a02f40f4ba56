import { DAY } from '../../model/duration.ts';
import type { TimelineEvent } from '../../model/timeline-event.ts';
import { EVENT_KINDS } from '../../model/vocabulary.ts';
import type { Briefing } from '../briefing.ts';
import { dayWords, timeWords } from '../date-words.ts';
import { lengthWords } from '../duration-words.ts';
import { lengthBetween } from '../phases.ts';
import { notesOf, tellings } from './answer-notes.ts';
import { MOST_WORDS, piecesOf, wordsOf } from './fit-text.ts';
import type { Draft, Note } from './slide.ts';
import type { Told, Wording } from './told.ts';
import { trapsAt } from './traps.ts';

/** The story, one key event at a step. What the author tells of it goes along in the notes, a section at a step. */
export function storySlides({ answers }: Told, { story }: Briefing, { plain }: Wording): Draft[] {
  const told = shareOut(tellings(answers), story.length);
  return story.flatMap(({ event }, index) => {
    const text = plain(event.text);
    const before = story.slice(0, index).findLast((one) => one.timed)?.event;
    const notes: Note[] = [
      ...(told[index] ?? []),
      ...notesOf('say', since(before, event)),
      ...notesOf('ask', QUESTIONS_AT[event.kind] ?? 'What was known at that moment?'),
      ...notesOf('watch', ...trapsAt(event, text)),
    ];
    const above = [whenWords(event, before), EVENT_KINDS[event.kind]].filter(Boolean).join(' · ');
    return piecesOf(text, MOST_BESIDE_CHART - wordsOf(above)).map((title) => ({
      part: 'story' as const,
      look: 'sentence' as const,
      above,
      title,
      body: {},
      step: index + 1,
      notes,
    }));
  });
}

/** Deals the sections out over the steps, in their order; more sections than steps share some. */
function shareOut(sections: readonly Note[][], steps: number): Note[][] {
  const shares: Note[][] = Array.from({ length: steps }, () => []);
  sections.forEach((notes, index) => {
    const share = Math.floor((index * steps) / Math.max(steps, sections.length));
    shares[share]?.push(...notes);
  });
  return shares;
}

/** The chart takes the room of some words. */
const MOST_BESIDE_CHART = MOST_WORDS - 8;

/** What to ask the room at an event. */
const QUESTIONS_AT: Partial<Record<TimelineEvent['kind'], string>> = {
  leadup: 'Who has something like this waiting in their own systems?',
  change: 'Would your own change have gone the same way?',
  'impact-start': 'Who would have seen this first where you are?',
  signal: 'Was this the right trigger? What else could have shown it?',
  detect: 'Could this have been noticed sooner?',
  report: 'How does such a report reach you?',
  hypothesis: 'What made this the likely explanation at that moment?',
  diagnose: 'What information would have led here sooner?',
  decision: 'What was known when this was decided, and what was missing?',
  action: 'How long did this take to begin, and why?',
  mitigate: 'What would have made this a single step?',
  comms: 'Who was still waiting for a word?',
  luck: 'What if this had not been so?',
};

/** The time of an event; with the day where it is another than that of the step before. */
function whenWords({ at }: TimelineEvent, before: TimelineEvent | undefined): string {
  if (!at) return 'Time not known';
  const isNewDay = !before?.at || Math.floor(before.at.at / DAY) !== Math.floor(at.at / DAY);
  const roughly = at.precision === 'estimated' ? 'about ' : '';
  // An estimate that may be a day off says nothing with its hours.
  if (at.precision === 'day' || (at.margin ?? 0) >= DAY) return `${roughly}${dayWords(at.at)}`;
  const time = `${roughly}${timeWords(at.at)} UTC`;
  return isNewDay ? `${dayWords(at.at)}, ${time}` : time;
}

function since(before: TimelineEvent | undefined, { at }: TimelineEvent): string | undefined {
  if (!before?.at || !at || at.at < before.at.at || at.precision === 'day' || before.at.precision === 'day')
    return undefined;
  const words = lengthWords(lengthBetween(before.at, at));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} after the step before.`;
}
