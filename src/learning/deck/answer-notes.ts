import type { QuestionId } from '../../model/questions.ts';
import { piecesOf } from './fit-text.ts';
import type { Note } from './slide.ts';
import type { Answer } from './told.ts';

/** Words of a write-up's section that a presenter takes in at a glance; the rest is in the review. */
const MOST_QUOTED = 60;

/** Its beginning is found in so many letters, however long the section is. */
export const LETTERS_LOOKED_AT = 1_000;

/** The beginnings of the sections that answer one of the questions, as notes to say. */
export function answersTo(questions: readonly QuestionId[], answers: readonly Answer[]): Note[] {
  return answers.flatMap((answer) => (answer.question && questions.includes(answer.question) ? quoted(answer) : []));
}

/** The beginnings of the sections that answer none of the questions: the story as its author tells it. */
export function tellings(answers: readonly Answer[]): Note[][] {
  return answers.flatMap((answer) => (answer.question ? [] : [quoted(answer)])).filter((notes) => notes.length > 0);
}

function quoted({ title, text }: Answer): Note[] {
  const [beginning] = piecesOf(text.slice(0, LETTERS_LOOKED_AT), MOST_QUOTED);
  if (beginning === undefined) return [];
  const isCut = beginning.length < text.length;
  return [{ kind: 'say', text: `${title === '' ? '' : `${title}: `}${beginning}${isCut ? ' …' : ''}` }];
}

/** Notes of one kind. */
export function notesOf(kind: Note['kind'], ...texts: readonly (string | undefined)[]): Note[] {
  return texts.flatMap((text) => (text ? [{ kind, text }] : []));
}
