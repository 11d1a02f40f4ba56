import { expect, test } from 'vitest';
import { presentedReview, teamChoices, teamProfile } from '../../src/library/meaning.ts';
import { libraryOf } from './libraries.ts';

const library = libraryOf({
  teams: {
    edge: { name: 'Edge', group: 'Delivery' },
    core: { name: 'Core', group: 'Delivery' },
    pay: { name: 'Pay', group: 'Shop' },
  },
  services: { cdn: { name: 'CDN', team: 'edge' } },
  classes: { expiry: { name: 'Expiry' } },
  practices: { inventory: { name: 'Inventory' }, switch: { name: 'Switch', learnedFrom: ['2024-01-01-b'] }, other: {} },
  reviews: {
    '2024-01-01-b': {
      title: 'B',
      owner: 'edge',
      classes: ['expiry'],
      services: ['cdn'],
      lessons: [{ id: 'dates', text: 'Watch *dates*', practice: 'inventory' }],
    },
    '2024-02-01-drill': { title: 'Drill', kind: 'drill', owner: 'edge', classes: ['expiry'] },
  },
  adoption: {
    edge: {
      practices: [{ practice: 'switch', state: 'fixed', date: '2024-03-01' }],
      lessons: [{ lesson: '2024-01-01-b#dates', state: 'exposed', date: '2024-03-01' }],
    },
  },
});

test('a presented review carries its lessons as plain text and the practices it led to', () => {
  expect(presentedReview(library.reviews.at(-1)!, library)).toEqual({
    id: '2024-01-01-b',
    name: 'B',
    href: '/kb/reviews/2024-01-01-b/',
    owner: 'edge',
    services: [{ id: 'cdn', name: 'CDN' }],
    classes: [{ id: 'expiry', name: 'Expiry' }],
    lessons: [{ id: 'dates', text: 'Watch dates', href: '/kb/reviews/2024-01-01-b/#lesson-dates' }],
    practices: [
      { id: 'inventory', name: 'Inventory', href: '/kb/practices/inventory/' },
      { id: 'switch', name: 'Switch', href: '/kb/practices/switch/' },
    ],
  });
});

test('the profile of a team says what it owns, what happened there and what it has settled; drills are no incidents', () => {
  const edge = library.teams.find(({ id }) => id === 'edge')!;
  expect(teamProfile(edge)).toEqual({
    id: 'edge',
    name: 'Edge',
    services: ['cdn'],
    classes: {
      expiry: {
        count: 1,
        newest: [{ id: '2024-01-01-b', name: 'B', href: '/kb/reviews/2024-01-01-b/', day: '1 January 2024' }],
      },
    },
    practices: { switch: 'fixed' },
    lessons: { '2024-01-01-b#dates': 'exposed' },
  });
});

test('teams are chosen by group', () => {
  expect(teamChoices(library)).toEqual([
    {
      group: 'Delivery',
      teams: [
        { id: 'core', name: 'Core' },
        { id: 'edge', name: 'Edge' },
      ],
    },
    { group: 'Other teams', teams: [{ id: 'pay', name: 'Pay, Shop' }] },
  ]);
});
