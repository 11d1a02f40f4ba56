import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RULES } from '../../../src/checks/rules.ts';
import type { WordingRule } from '../../../src/checks/wording/wording-rule.ts';
import { maskSpans } from '../../../src/write-up/prose-mask.ts';

const labelled = z.array(
  z.strictObject({ says: z.string(), rule: z.string().optional(), item: z.boolean().default(false) }),
);

type Labelled = z.output<typeof labelled>[number];

function sentencesOf(part: string): Labelled[] {
  return labelled.parse(load(readFileSync(`test/fixtures/wording/${part}.yaml`, 'utf8')));
}

const WORDING_RULES = RULES.filter((rule): rule is WordingRule => 'find' in rule);

/** The codes of the rules that speak of a sentence. */
function toldOf({ says, item }: Labelled): string[] {
  const path = item ? ['improvements', 0, 'text'] : [];
  const passage = { text: maskSpans(says), path };
  return WORDING_RULES.filter((rule) => rule.find(passage).length > 0).map(({ code }) => code);
}

/** Sentences on which the rules and the label differ, in words. */
function differences(sentences: readonly Labelled[]): string[] {
  return sentences.flatMap((sentence) => {
    const told = toldOf(sentence);
    const wanted = sentence.rule ? [sentence.rule] : [];
    return told.join() === wanted.join()
      ? []
      : [`${sentence.says} → ${told.join() || 'nothing'}, not ${wanted.join() || 'nothing'}`];
  });
}

/** How much of what the rules say is right, and how much of what there is to say they say. */
function figuresOf(sentences: readonly Labelled[]) {
  const told = sentences.flatMap((sentence) => toldOf(sentence).map((code) => code === sentence.rule));
  const right = told.filter(Boolean).length;
  const wanted = sentences.filter(({ rule }) => rule !== undefined).length;
  return {
    sentences: sentences.length,
    innocent: sentences.length - wanted,
    precision: right / told.length,
    recall: right / wanted,
  };
}

describe('the wording rules', () => {
  it('say of the sentences they were written by what is said there', () => {
    expect(differences(sentencesOf('development'))).toEqual([]);
  });

  it('are right nine times out of ten on sentences they were not written by, and miss at most one in five', () => {
    const { precision, recall } = figuresOf(sentencesOf('held-out'));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  it('are measured on enough sentences, of which about half are innocent', () => {
    const all = [...sentencesOf('development'), ...sentencesOf('held-out')];
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(figuresOf(all).innocent / all.length).toBeGreaterThan(0.45);
    expect(new Set(all.map(({ says }) => says)).size).toBe(all.length);
  });

  it.each(WORDING_RULES.map(({ code }) => code))('%s has sentences in both parts', (code) => {
    for (const part of ['development', 'held-out'])
      expect(sentencesOf(part).filter(({ rule }) => rule === code).length, part).toBeGreaterThanOrEqual(5);
  });
});
