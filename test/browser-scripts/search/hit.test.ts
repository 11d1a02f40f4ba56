import { describe, expect, test } from 'vitest';
import { hitOf } from '../../../src/browser/search/hit.ts';
import type { PagefindPage, PagefindSection } from '../../../src/browser/search/pagefind.ts';

const section = (title: string, score: number, anchor?: string): PagefindSection => ({
  title,
  url: `/kb/reviews/a/${anchor ? `#${anchor}` : ''}`,
  excerpt: `${title}. <mark>expired</mark> it was`,
  ...(anchor && { anchor: { id: anchor } }),
  weighted_locations: [{ balanced_score: score }],
});

const page = (more: Partial<PagefindPage> = {}): PagefindPage => ({
  url: '/kb/reviews/a/',
  content: 'A certificate expired. It had expired, quietly.',
  meta: { title: 'The expired certificate', line: '8 June 2021 · Fastly', summary: 'A certificate expired.' },
  locations: [1, 2, 5],
  sub_results: [section('The expired certificate', 1)],
  anchors: [],
  ...more,
});

describe('what is shown of a page', () => {
  test('its title with what matched, its line and its summary', () => {
    const { title, line, text } = hitOf(page());
    expect(title.filter(({ marked }) => marked).map((one) => one.text)).toEqual(['expired', 'certificate']);
    expect(line).toBe('8 June 2021 · Fastly');
    expect(text.map((one) => one.text).join('')).toBe('A certificate expired.');
  });

  test('the text before its first part when it has no summary', () => {
    expect(
      hitOf(page({ meta: { title: 'Other' } }))
        .text.map((one) => one.text)
        .join(''),
    ).toContain('expired it was');
  });

  test('its beginning when nothing in it matched', () => {
    const { text, href } = hitOf(page({ meta: { title: 'Other' }, locations: [], sub_results: [] }));
    expect(text).toEqual([{ text: 'A certificate expired. It had expired, quietly.', marked: false }]);
    expect(href).toBe('/kb/reviews/a/');
  });

  test('its address stands for a title that is missing', () => {
    expect(hitOf(page({ meta: {}, locations: [] })).title).toEqual([
      { text: '/', marked: false },
      { text: 'kb/reviews/a/', marked: false },
    ]);
  });
});

describe('the parts of a page', () => {
  const sub_results = [
    section('Page', 9),
    section('Low', 1, 'low'),
    section('High', 5, 'high'),
    section('Mid', 3, 'mid'),
    section('Least', 0, 'e1'),
  ];
  const { sections } = hitOf(page({ sub_results }));

  test('are the three that match best, best first', () => {
    expect(sections.map(({ title }) => title.map((one) => one.text).join(''))).toEqual(['High', 'Mid', 'Low']);
  });
  test('do not repeat their names in their texts', () =>
    expect(sections[0]?.text[0]).toEqual({ text: 'expired', marked: true }));
  test('lead to their place, with the words to mark there', () => {
    expect(sections[0]?.href).toBe('/kb/reviews/a/?highlight=certificate&highlight=expired#high');
  });
});

test('words to mark are those of the page, each once, without punctuation', () => {
  expect(hitOf(page()).words).toEqual(['certificate', 'expired']);
});

test('a page that matched in a hundred words brings a dozen along', () => {
  const content = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
  const { href } = hitOf(page({ content, locations: [...content.split(' ').keys()] }));
  expect(new URLSearchParams(href.split('?')[1]).getAll('highlight')).toHaveLength(12);
});

describe('the places that tell of what is wanted', () => {
  const content = 'Restart helped. Wait longer. What went right. People answered at once. Later. It was fixed.';
  const place = (id: string, location: number, more: object = {}) => ({ element: 'li', id, location, ...more });
  const anchors = [
    place('e1', 0, { title: 'Timeline, 14:07, helped' }),
    place('e2', 2, { title: 'Timeline, 14:08, did not help' }),
    place('went-well', 4, { element: 'section', text: '' }),
    place('s-right', 4, { element: 'h2', text: 'What went right' }),
    place('s-later', 11, { element: 'h2', text: 'Later' }),
  ];
  const sub_results = [section('Timeline, 14:07, helped', 5, 'e1'), section('Later', 1, 's-later')];
  const told = (...tells: string[]) =>
    hitOf(page({ content, anchors, sub_results, locations: [] }), tells).sections.map(({ href, title, text }) => [
      href.replace('/kb/reviews/a/', ''),
      ...[title, text].map((pieces) => pieces.map((one) => one.text).join('')),
    ]);
  const [matched, later] = [
    ['#e1', 'Timeline, 14:07, helped', expect.any(String)],
    ['#s-later', 'Later', expect.any(String)],
  ];

  test.each([
    ['none when nothing is wanted', [], [matched, later]],
    ['none for words that no page can tell of', ['what?'], [matched, later]],
    [
      'a section under its own heading',
      ['what went well'],
      [['#went-well', 'What went right', 'People answered at once.'], matched, later],
    ],
    [
      'a step once, and before what matched',
      ['what helped'],
      [['#e1', 'Timeline, 14:07, helped', 'Restart helped.'], later],
    ],
  ])('%s', (_name, tells, expected) => {
    expect(told(...tells)).toEqual(expected);
  });

  test('are two at most, and a call-out has the name of what it tells of', () => {
    const steps = [1, 2, 3].map((number) => place(`e${number}`, number, { title: `Timeline, ${number}, helped` }));
    const hit = hitOf(page({ content, anchors: [...steps, place('went-well', 8)], sub_results: [] }), [
      'what helped',
      'what went well',
    ]);
    expect(hit.sections.map(({ title }) => title.map(({ text }) => text).join(''))).toEqual([
      'Timeline, 1, helped',
      'Timeline, 2, helped',
      'What went well',
    ]);
  });
});
