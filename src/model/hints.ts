import { QUESTIONS, type QuestionId } from './questions.ts';

/** A heading to talk along, with what to talk about below it. */
export interface Topic {
  heading: string;
  /** The question of the local review that the heading answers. */
  question?: QuestionId;
  /** What a new draft asks below the heading. */
  hints: readonly string[];
}

/**
 * The headings of a new draft, in the order in which a conversation takes them. Every one may be renamed or deleted.
 *
 * The breadth of an improvement is asked for beside the eight questions, because the first ideas mend only this case
 * ("The Post-Incident Review", improvement items).
 */
export const TOPICS: readonly Topic[] = [
  { heading: 'What happened', hints: ['What did people see, what did they take it for, and what did they try?'] },
  asks('How it was noticed', 'detect'),
  asks('What slowed the diagnosis', 'diagnose'),
  asks('What slowed the repair', 'resolve'),
  asks('What went well', 'well'),
  asks('Where we got lucky', 'lucky'),
  asks('What we learned', 'learned'),
  asks('How it could have been prevented', 'prevent'),
  asks('What we will change', 'improve', 'Which of these would take care of the whole class of problems?'),
];

function asks(heading: string, question: QuestionId, ...more: string[]): Topic {
  const asked = QUESTIONS.find(({ id }) => id === question)?.question ?? '';
  return { heading, question, hints: [asked, ...more] };
}

const BY_TEXT = new Map(TOPICS.flatMap((topic) => topic.hints.map((text) => [text, topic] as const)));

/** The topic whose hint a text is, word for word, however its lines are broken; undefined for any other text. */
export function topicOfHint(text: string): Topic | undefined {
  return BY_TEXT.get(text.replace(/\s+/g, ' ').trim());
}

/** A hint as it is written in a draft: a paragraph of its own, in italics. */
export function writtenHint(text: string): string {
  return `_${text}_`;
}
