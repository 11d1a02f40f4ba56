import { describe, expect, it } from 'vitest';
import type { Block, Section } from '../../src/model/write-up.ts';
import { firstWell, wellCalls } from '../../src/write-up/went-well.ts';

const html: Block = { type: 'html', html: '<p>x</p>' };
const call = (name: 'WentWell' | 'Aside' | 'Surprise', ...children: Block[]): Block => ({
  type: 'call',
  name,
  props: {},
  children,
  place: { line: 1, column: 1 },
});
const section = (id: string, more: Partial<Section> = {}): Section => ({
  id,
  heading: id,
  title: id,
  depth: 2,
  blocks: [],
  ...more,
});

const [outer, inner, other] = [call('WentWell', html), call('WentWell'), call('Surprise', html)];

describe('call-outs about what went well', () => {
  it.each<[string, Block[], Block[]]>([
    ['are none in prose', [html], []],
    ['are none among others', [other, call('Aside', html)], []],
    ['stand in order', [outer, html, inner], [outer, inner]],
    ['are found within others', [call('Aside', html, inner)], [inner]],
  ])('%s', (_name, blocks, expected) => {
    expect(wellCalls(blocks)).toEqual(expected);
  });
});

describe('the first place that tells of what went well', () => {
  const [plain, answer] = [section('a', { blocks: [html] }), section('b', { question: 'well' })];
  const withCall = section('c', { blocks: [html, outer] });
  it.each<[string, Section[], unknown]>([
    ['is nowhere', [plain, section('d', { question: 'lucky' })], undefined],
    ['is a section that answers the question', [plain, answer, withCall], answer],
    ['is a call-out that stands before it', [withCall, answer], outer],
  ])('%s', (_name, sections, expected) => {
    expect(firstWell({ sections })).toBe(expected);
  });
});
