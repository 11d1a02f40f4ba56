import { describe, expect, it } from 'vitest';
import { facetsOf, minutesOf, searchLineOf } from '../../src/library/search-facts.ts';
import type { ReviewView } from '../../src/library/views.ts';
import { libraryOf } from './libraries.ts';

/** The one review of a small library. */
function reviewWith(front: object): ReviewView {
  const { reviews } = libraryOf({
    teams: { t: { name: 'Edge', group: 'Acme' }, lone: { name: 'Lone' } },
    services: { s: { name: 'Proxy', team: 't' } },
    classes: { c: { name: 'Guardrail gap' } },
    reviews: { '2024-01-01-a': { ...front } },
  });
  return reviews[0] as ReviewView;
}

describe('the facets of a review', () => {
  it('are in the words of readers', () => {
    const front = {
      owner: 't',
      services: ['s'],
      classes: ['c'],
      severity: 'sev1',
      trigger: 'config',
      detection: 'customer-report',
    };
    expect(facetsOf(reviewWith({ ...front, times: { started: '2023-12-31T23:59Z' } }))).toEqual({
      team: ['Edge'],
      organisation: ['Acme'],
      service: ['Proxy'],
      class: ['Guardrail gap'],
      severity: ['Critical'],
      trigger: ['configuration change'],
      detection: ['customer report'],
      tells: [],
      year: ['2023'],
    });
  });

  it.each<[string, object, string[]]>([
    ['a step that helped', { timeline: [{ kind: 'action', text: 'x', outcome: 'helped' }] }, ['what helped']],
    ['a mitigation', { timeline: [{ kind: 'mitigate', text: 'x' }] }, ['what helped']],
    ['a step that did not help', { timeline: [{ kind: 'action', text: 'x', outcome: 'worsened' }] }, []],
    ['what is no step', { timeline: [{ kind: 'note', text: 'x', outcome: 'helped' }] }, []],
  ])('say of %s whether it helped', (_name, front, expected) => {
    expect(facetsOf(reviewWith(front))['tells']).toEqual(expected);
  });

  it('are empty where nothing is known, but for the severity and the year', () => {
    const known = Object.entries(facetsOf(reviewWith({}))).filter(([, values]) => values.length > 0);
    expect(known).toEqual([
      ['severity', ['Severity unknown']],
      ['year', ['2024']],
    ]);
  });
});

describe('how long a review lasted, in minutes', () => {
  it.each<[string, object, number]>([
    ['of nothing known', {}, -1],
    ['with a length', { times: { started: '2023-12-31T23:00Z', resolved: '2024-01-01T00:30:29Z' } }, 90],
    ['without an end', { times: { started: '2024-01-01T10:00Z' } }, -1],
    [
      'that ends on a date without a time, never below nothing',
      { times: { started: '2024-01-01T10:00Z', resolved: '2024-01-01' } },
      0,
    ],
  ])('%s', (_name, front, expected) => {
    expect(minutesOf(reviewWith(front))).toBe(expected);
  });
});

describe('the line below a result', () => {
  it.each<[string, object, string]>([
    ['has day, organisation and severity', { owner: 't', severity: 'sev1' }, '1 January 2024 · Acme · Critical'],
    ['has the team when it is in no group', { owner: 'lone', severity: 'sev1' }, '1 January 2024 · Lone · Critical'],
    ['leaves out an unknown team', { owner: 'unknown' }, '1 January 2024 · Severity unknown'],
  ])('%s', (_name, front, expected) => {
    expect(searchLineOf(reviewWith(front))).toBe(expected);
  });
});
