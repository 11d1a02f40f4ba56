import type { Block, WriteUp } from '../../src/model/write-up.ts';
import type { Content } from '../../src/write-up/content.ts';

/** Text that invented reviews are put together from: sentences and clauses of the example library. */
export interface Material {
  sentences: string[];
  lessons: string[];
  factors: string[];
  items: string[];
  events: string[];
}

/** Words, spaces and plain punctuation; whatever else could mean something in Markdown or YAML. */
const PLAIN = /^[\p{Lu}][\p{L}\p{N} ,.;:'’%()-]+$/u;

/** Gathers the material of a content folder, in the order of its files. */
export function materialOf({ entries }: Content): Material {
  const reviews = entries.reviews.map(({ data }) => data);
  return {
    sentences: entries.reviews.flatMap(({ writeUp }) => (writeUp ? sentencesOf(writeUp) : [])),
    lessons: plain(reviews.flatMap(({ lessons }) => lessons.map(({ text }) => text))),
    factors: plain(reviews.flatMap(({ factors }) => factors)),
    items: plain(reviews.flatMap(({ improvements }) => improvements.map(({ text }) => text))),
    events: plain(reviews.flatMap(({ timeline }) => timeline.map(({ text }) => text))),
  };
}

function plain(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => PLAIN.test(text)))];
}

function sentencesOf({ sections }: WriteUp): string[] {
  const html = sections.flatMap(({ blocks }) => blocks.map(htmlOf)).join('');
  const paragraphs = [...html.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text = '']) => text.replaceAll('&#39;', '’'));
  const sentences = paragraphs.flatMap((text) => text.split(/(?<=[.?!]) (?=\p{Lu})/u));
  return plain(sentences).filter((sentence) => sentence.length > 25 && sentence.endsWith('.'));
}

function htmlOf(block: Block): string {
  return block.type === 'html' ? block.html : block.children.map(htmlOf).join('');
}
