import { describe, expect, test } from 'vitest';
import { bestLines, wordsOfTerms } from '../../../src/browser/seen-before/why.ts';

const TERMS = new Set(['pod', 'oomkil', 'restart']);
const LINES = ['Nothing of it', 'Pods are OOMKilled', 'One pod', 'Restarting the pods', 'A restart'];
const shown = (lines: readonly string[], terms = TERMS) =>
  bestLines(lines, terms).map((pieces) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''));

describe('the lines that say why an incident is shown', () => {
  test('are those with most of the words, in their order, with the words marked', () => {
    expect(shown(LINES)).toEqual(['[Pods] are [OOMKilled]', 'One [pod]', '[Restarting] the [pods]']);
  });

  test('are the first where none has any of the words, and none where there are no lines', () => {
    expect(shown(LINES, new Set(['x']))).toEqual(['Nothing of it']);
    expect(shown([])).toEqual([]);
  });
});

test('words are named as they were pasted, each once', () => {
  expect(wordsOfTerms(['Pods', 'were', 'pod', 'restarting', 'Now'], ['restart', 'pod'])).toEqual([
    'Pods',
    'restarting',
  ]);
});
