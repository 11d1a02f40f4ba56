/** A sentence of a passage, with the index at which it begins. */
export interface Sentence {
  text: string;
  index: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What can end a sentence, with something behind it. */
const BOUNDARY = /[\p{Sentence_Terminal}\r\u0085\u2028\u2029]./su;

/** The sentences of a passage. A line break within it ends none. */
export function sentencesOf(passage: string): Sentence[] {
  // Most passages are one sentence, and cutting is slow.
  if (!BOUNDARY.test(passage)) return [{ text: passage.replaceAll('\n', ' '), index: 0 }];
  return Array.from(segmenter.segment(passage.replaceAll('\n', ' ')), ({ segment, index }) => ({
    text: segment,
    index,
  }));
}

/** The beginning of a passage in whole sentences: as many as `most` letters hold, and never less than one. */
export function openingSentences(passage: string, most: number): string {
  if (passage.length <= most) return passage;
  const sentences = sentencesOf(passage);
  const kept = sentences.filter(({ text, index }) => index === 0 || index + text.trimEnd().length <= most);
  return kept
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** Whether a sentence asks. */
export function isQuestion(sentence: string): boolean {
  return /\?[\s)*_]*$/.test(sentence);
}
