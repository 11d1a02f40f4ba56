import { expect, it } from 'vitest';
import type { Slide } from '../../../src/learning/deck/slide.ts';
import { figureSize, listSize, typeSize } from '../../../src/learning/deck/type-size.ts';

const sentence = (title: string, more: Partial<Slide> = {}) => ({
  look: 'sentence' as const,
  title,
  body: {},
  ...more,
});
const words = (count: number) => Array.from({ length: count }, () => 'letter').join(' ');

it.each([
  ['a few words fill the slide', sentence('Measure what a rule costs.'), 'huge'],
  ['a sentence is set large', sentence(words(18)), 'large'],
  ['the most words have the size they fit in', sentence(words(40)), 'plain'],
  ['one long word counts by its letters', sentence('x'.repeat(200)), 'plain'],
  ['wide letters count as two', sentence('設定が全世界に一度に広がった'.repeat(6)), 'plain'],
  ['above a chart there is room for three lines', sentence(words(10), { step: 1 }), 'large'],
  ['and not for more', sentence(words(18), { step: 1 }), 'plain'],
  ['a heading keeps its size', sentence('In figures', { look: 'heading' }), 'plain'],
])('%s', (_name, slide, size) => {
  expect(typeSize(slide)).toBe(size);
});

it.each([
  [[['Customers: one message']], 'large'],
  [[['One line', 'Another line', 'A third']], 'large'],
  [[[words(6), words(6), words(6)]], 'medium'],
  [[[words(9), words(9), words(9), words(9)]], 'plain'],
  [[['One line'], [words(6), words(6), words(6)]], 'medium'],
])('a list of %j is %s on all of its slides', (lists, size) => {
  expect(listSize(lists.map((texts) => texts.map((text) => ({ text }))))).toBe(size);
});

it.each([
  [['80%', '1st', '502'], 'huge'],
  [['27 min', '6 h', '502'], 'short'],
  [['unknown', 'unknown', 'Critical'], 'long'],
  [['80%', 'over 20 million'], 'long'],
  [['between two and three hours', '2 h'], 'phrase'],
])('figures %j are %s: all alike, and none is broken', (values, size) => {
  expect(figureSize(values.map((value) => ({ value, label: 'x' })))).toBe(size);
});
