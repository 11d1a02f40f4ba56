import { inSentence } from '../in-sentence.ts';
import type { Improvement } from '../../model/improvement.ts';
import { AIMS, HORIZONS, ITEM_STATES } from '../../model/vocabulary.ts';
import { answersTo, notesOf } from './answer-notes.ts';
import { MOST_WORDS, wordsOf } from './fit-text.ts';
import { listSlides, sentenceSlides } from './response-slides.ts';
import type { Draft, SlideItem } from './slide.ts';
import type { Told, Wording } from './told.ts';
import { trapsIn } from './traps.ts';

/** More items than these wait in the appendix, so that the meeting does not read a list. */
const MOST_ITEMS = 6;

/** What is promised and where it stands: the open items first. What exceeds a handful goes to the appendix. */
export function improvementSlides(told: Told, { plain }: Wording): Draft[] {
  const { improvements } = told.review;
  const byState = [...improvements.filter(isOpen), ...improvements.filter((item) => !isOpen(item))];
  const items = byState.map((item) => improvementItem(item, plain));
  const notes = [
    ...answersTo(['improve', 'prevent'], told.answers),
    ...notesOf('ask', 'Does this solve the case, or the class? Who has work that is the same?'),
    ...notesOf('watch', ...trapsIn(...items.map(({ text }) => text))),
  ];
  return [
    ...listSlides('improvements', 'What is promised', items.slice(0, MOST_ITEMS), notes),
    ...listSlides('improvements', 'Further items', items.slice(MOST_ITEMS)).map(toAppendix),
  ];
}

function isOpen({ state }: Improvement): boolean {
  return state === 'idea' || state === 'proposed' || state === 'accepted' || state === 'in-progress';
}

function improvementItem({ text, state, aim, horizon }: Improvement, plain: Wording['plain']): SlideItem {
  const side = [ITEM_STATES[state], aim && `to ${AIMS[aim]}`, horizon === 'longer-term' && HORIZONS[horizon]];
  return { text: plain(text), side: side.filter(Boolean).join(' · ') };
}

/** The lessons, one on a slide, because they are what people came for; then the luck not yet replaced by design. */
export function lessonSlides(told: Told, { plain, practice }: Wording): Draft[] {
  const { lessons, luck, improvements } = told.review;
  const lucky = luck.filter(({ secured }) => !improvements.some(({ id }) => id === secured));
  const answers = answersTo(['learned', 'well'], told.answers);
  return [
    ...lessons.flatMap(({ text, practice: named }, index) => {
      const above = ['Lesson', named && `practice: ${practice(named)}`].filter(Boolean).join(' · ');
      return sentenceSlides('lessons', plain(text), MOST_WORDS - wordsOf(above), {
        above,
        notes: [
          ...(index === 0 ? answers : []),
          ...notesOf('ask', 'Where does this hold for you? Who does it already?'),
        ],
      });
    }),
    ...listSlides(
      'lessons',
      'Luck, not yet replaced by design',
      lucky.map(({ text }) => ({ text: plain(text) })),
      [...answersTo(['lucky'], told.answers), ...notesOf('ask', 'What would have happened without it?')],
    ),
  ];
}

/** What to ask the room, after the classes of the incident. */
export function questionSlides({ classes, answers }: Told, hasCommunication: boolean): Draft[] {
  const items = [
    { text: 'Who else would have seen this, and how soon?' },
    ...classes.slice(0, 2).map((name) => ({ text: `Where in your services could this happen: ${inSentence(name)}?` })),
    { text: 'Who needs to know of this and is not here?' },
  ];
  const notes = [
    ...(answers.length === 0
      ? notesOf('say', 'The write-up has no text yet: let the people who were there tell it.')
      : []),
    ...(hasCommunication ? [] : notesOf('ask', 'The record does not say who was told what, and when. Who knows?')),
    ...notesOf('watch', 'Ownership is shown, not demanded. Wait for the answer; ten seconds feel long.'),
  ];
  return listSlides('questions', 'Questions to the room', items, notes);
}

/** The contributing factors, for those who ask: the story has told them already. */
export function factorSlides({ review }: Told, { plain }: Wording): Draft[] {
  const items = review.factors.map((text) => ({ text: plain(text) }));
  return listSlides('diagnosis', 'What contributed', items).map(toAppendix);
}

function toAppendix(draft: Draft): Draft {
  return { ...draft, appendix: true };
}
