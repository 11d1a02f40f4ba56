import { describe, expect, test } from 'vitest';
import { frequentClasses, pastCases } from '../../src/library/past-cases.ts';
import { idsOf, libraryOf } from './libraries.ts';

const library = libraryOf({
  teams: { edge: { name: 'Edge', group: 'Acme' } },
  classes: { expiry: { name: 'Expiry' }, dns: { name: 'DNS' }, unused: { name: 'Unused' } },
  practices: {
    inventory: { name: 'Keep an inventory', addresses: ['expiry'] },
    first: { name: 'Mitigate first', phase: 'respond' },
  },
  reviews: {
    '2024-01-01-drill': { title: 'A drill', kind: 'drill', classes: ['dns'] },
    '2024-01-02-lapse': {
      title: 'A lapse',
      summary: 'Nobody could `pay`.',
      severity: 'sev1',
      owner: 'edge',
      classes: ['expiry', 'dns'],
      times: { started: '2024-01-02T10:00Z', detected: '2024-01-02T10:05Z', resolved: '2024-01-02T11:30Z' },
      impact: { business: 'x', customers: 'No payments' },
      timeline: [
        { at: '2024-01-02T10:05Z', kind: 'detect', text: 'The *alarm* fires' },
        { at: '2024-01-02T10:10Z', kind: 'action', text: 'A rollback', outcome: 'worsened' },
        { at: '2024-01-02T10:20Z', until: '2024-01-02T10:50Z', kind: 'action', text: 'A renewal', outcome: 'helped' },
      ],
      lessons: [
        { id: 'a', text: 'x', practice: 'inventory' },
        { id: 'b', text: 'x', practice: 'first' },
      ],
    },
    '2024-01-03-bare': { title: 'A bare review', classes: ['expiry'] },
  },
});

describe('past cases', () => {
  const { cases, texts } = pastCases(library);

  test('are all reviews but drills, newest first, found by the position of their text', () => {
    expect(cases.map(({ name }) => name)).toEqual(['A bare review', 'A lapse']);
    expect(texts.map(({ id, named }) => `${id} ${named.split('\n')[0]}`)).toEqual(['0 A bare review', '1 A lapse']);
  });

  test('tell in plain text what was seen, what helped, what did not, and how long each took', () => {
    expect(cases[1]).toEqual({
      href: '/kb/reviews/2024-01-02-lapse/',
      name: 'A lapse',
      line: '2 January 2024 · Acme · Critical',
      seen: ['The alarm fires', 'No payments'],
      turnedOut: 'Nobody could pay.',
      classes: [
        { href: '/kb/classes/expiry/', name: 'Expiry' },
        { href: '/kb/classes/dns/', name: 'DNS' },
      ],
      helped: [{ text: 'A renewal', when: 'after 20 min, took 30 min' }],
      deadEnds: [{ text: 'A rollback', when: 'after 10 min, made it worse' }],
      lasted: ['Noticed after 5 min', 'Resolved after 1 h 30 min'],
      practices: [
        { href: '/kb/practices/first/', name: 'Mitigate first' },
        { href: '/kb/practices/inventory/', name: 'Keep an inventory' },
      ],
    });
  });

  test('leave open what a review does not say', () => {
    expect(cases[0]).toMatchObject({ seen: [], turnedOut: '', helped: [], deadEnds: [], lasted: [], practices: [] });
  });
});

test('frequent classes are those with most reviews, each with its practices and newest reviews', () => {
  const [first, second, ...rest] = frequentClasses(library);
  expect([first?.view.id, second?.view.id]).toEqual(['dns', 'expiry']);
  expect(rest).toEqual([]);
  expect(idsOf(second?.practices ?? [])).toEqual(['inventory']);
  expect(idsOf(second?.reviews ?? [])).toEqual(['2024-01-03-bare', '2024-01-02-lapse']);
});
