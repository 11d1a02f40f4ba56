/** A sentence of a passage, with the index at which it begins. */
export interface Sentence {
  text: string;
  index: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a passage. A line break within it ends none. */
export function sentencesOf(passage: string): Sentence[] {
  return Array.from(segmenter.segment(passage.replaceAll('\n', ' ')), ({ segment, index }) => ({
    text: segment,
    index,
  }));
}

/** Whether a sentence asks. */
export function isQuestion(sentence: string): boolean {
  return /\?[\s)*_]*$/.test(sentence);
}
