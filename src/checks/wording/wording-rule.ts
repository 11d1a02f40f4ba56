import type { CollectionName } from '../../model/collections.ts';
import type { Entry } from '../../write-up/content.ts';
import { proseOf, type Passage } from '../../write-up/prose.ts';
import type { Checked, Rule, Words } from '../rule.ts';
import { isQuestion, sentencesOf } from '../../write-up/sentences.ts';

/** One wording that a rule looks for, with what to write instead. */
export interface Wording {
  /** Matches within one sentence; global. */
  pattern: RegExp;
  /** What is wrong with the words that were found. */
  says(found: string): string;
  fix: string;
}

/** What a rule sees of a passage. */
export type Said = Pick<Passage, 'text' | 'path'>;

/** A wording in a passage, with the index at which it begins. */
export interface Found {
  index: number;
  words: Words;
}

/** A rule over what authors wrote in their own words. */
export interface WordingRule extends Rule {
  /** What the rule has to say of a passage. */
  find(passage: Said): Found[];
}

/** What a wording rule is made of. */
export interface WordingOptions {
  code: string;
  why: string;
  /**
   * Pieces of words of which every wording holds one: quick to look for, so that most files need no closer look.
   * First letters are left out, because they may be large or small.
   */
  hint: RegExp;
  wordings: readonly Wording[];
  /** Which sentences are looked at; questions are exempt unless they are what the rule is about. */
  among?: 'statements' | 'questions';
}

/** The collections in which people write about what people did. */
const WRITTEN: readonly CollectionName[] = ['reviews', 'sessions', 'classes', 'practices', 'paths'];

/** Makes a rule out of wordings: a warning for every place at which a sentence uses one. */
export function wordingRule(options: WordingOptions): WordingRule {
  const find: WordingRule['find'] = (passage) => findWordings(passage, options);
  return {
    code: options.code,
    severity: 'warning',
    alone: true,
    find,
    run(content, report) {
      for (const entry of writtenIn(content)) {
        if (!maySay(entry, options)) continue;
        for (const passage of proseOf(entry)) {
          for (const { index, words } of find(passage)) report(entry, [], words, { place: passage.place(index) });
        }
      }
    },
  };
}

function writtenIn({ entries }: Checked): Entry[] {
  return WRITTEN.flatMap((name): Entry[] => entries[name]);
}

/** How far around a hint a wording reaches. */
const REACH = 200;

/** Whether a wording may stand anywhere in a file. Most files end here, and need not be parsed again. */
function maySay(entry: Entry, { hint, wordings }: WordingOptions): boolean {
  const text = entry.text();
  for (const { index } of text.matchAll(hint)) {
    const around = text.slice(Math.max(0, index - REACH), index + REACH);
    if (wordings.some(({ pattern }) => around.search(pattern) !== -1)) return true;
  }
  return false;
}

/** What wordings have to say of a passage; every place is told once. */
export function findWordings(
  { text }: Said,
  { wordings, why, among = 'statements' }: Pick<WordingOptions, 'wordings' | 'why' | 'among'>,
): Found[] {
  const found = new Map<number, Words>();
  for (const sentence of sentencesOf(text)) {
    if (isQuestion(sentence.text) !== (among === 'questions')) continue;
    for (const { pattern, says, fix } of wordings) {
      for (const { 0: match, index } of sentence.text.matchAll(pattern)) {
        const at = sentence.index + index;
        if (!found.has(at)) found.set(at, { message: says(shortened(match)), why, fix });
      }
    }
  }
  return [...found].map(([index, words]) => ({ index, words }));
}

const LONGEST = 60;

/** The words as they are quoted in a message: in one line, and not too long. */
function shortened(text: string): string {
  const line = text.replace(/[\s*_]+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
