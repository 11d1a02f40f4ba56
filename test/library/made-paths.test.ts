import { describe, expect, it } from 'vitest';
import { comingRound } from '../../src/library/anniversaries.ts';
import { madePaths } from '../../src/library/made-paths.ts';
import { libraryOf } from './libraries.ts';

const library = libraryOf({
  teams: { edge: { name: 'Edge', group: 'Acme' }, pay: { name: 'Pay', group: 'Acme' } },
  services: { cdn: { name: 'CDN', team: 'edge' }, quiet: { name: 'Quiet', team: 'pay' } },
  classes: { a: { name: 'Retry storm' }, b: { name: 'DNS and naming' }, c: { name: 'Expiry' } },
  reviews: {
    '2019-11-24-first': {
      title: 'First',
      owner: 'edge',
      services: ['cdn'],
      classes: ['a'],
      severity: 'sev2',
      lessons: [{ id: 'l', text: 'x' }],
    },
    '2020-11-25-second': { title: 'Second', owner: 'pay', services: ['cdn'], classes: ['a', 'b'], severity: 'sev1' },
    '2021-11-26-third': { title: 'Third', owner: 'pay', services: ['cdn'], classes: ['a'], severity: 'sev1' },
    '2022-11-27-fourth': { title: 'Fourth', owner: 'pay', classes: ['c'], severity: 'sev1' },
  },
});
const stepsOf = (href: string) =>
  madePaths(library)
    .get(href)
    ?.steps.map(({ review, why }) => [review.name, why]);

describe('paths made from the library', () => {
  it('are of what has enough to read', () => {
    expect([...madePaths(library).keys()].sort()).toEqual([
      '/kb/paths/of/class/a/',
      '/kb/paths/of/service/cdn/',
      '/kb/paths/of/team/edge/',
      '/kb/paths/of/team/pay/',
    ]);
  });

  it('say what they are of, since a team and a service can have one name', () => {
    expect([...madePaths(library).values()].map(({ title }) => title)).toEqual([
      'Where to begin: retry storm',
      'Where to begin: the team Edge, Acme',
      'Where to begin: the team Pay, Acme',
      'Where to begin: the service CDN, Acme',
    ]);
  });

  it('lead through a class by what it came together with', () => {
    expect(stepsOf('/kb/paths/of/class/a/')).toEqual([
      ['First', 'Begin here: of these it has the most to tell.'],
      ['Second', 'Adds DNS and naming.'],
      ['Third', 'More of what the steps before show, from another day.'],
    ]);
  });

  it('lead a team from what happened there to what may concern it', () => {
    expect(stepsOf('/kb/paths/of/team/edge/')).toEqual([
      ['First', 'It happened here.'],
      ['Third', 'Elsewhere. The incident touched its service CDN; it had an incident of retry storm.'],
      ['Second', 'Elsewhere. The incident touched its service CDN; it had an incident of retry storm.'],
    ]);
  });
});

describe('what comes round within a week', () => {
  it('is named by its severity, at most three, in the order of the days', () => {
    expect(comingRound(library).map(({ record: { name }, years }) => [name, years])).toEqual([
      ['Second', 6],
      ['Third', 5],
      ['Fourth', 4],
    ]);
  });
});
