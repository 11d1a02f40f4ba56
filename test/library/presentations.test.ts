import { describe, expect, test } from 'vitest';
import { deckOf } from '../../src/library/decks.ts';
import { groupsOf } from '../../src/library/groups.ts';
import {
  classPresentation,
  groupPresentation,
  reviewPresentation,
  sessionPresentation,
  teamPresentation,
  yearPresentation,
  type PresentationView,
} from '../../src/library/presentations.ts';
import { idsOf, libraryOf } from './libraries.ts';

const library = libraryOf({
  site: { cadence: { days: ['monday'], at: '15:00', zone: 'Europe/London', minutes: 45 } },
  teams: {
    edge: { name: 'Edge', group: 'Delivery' },
    core: { name: 'Core', group: 'Delivery' },
    quiet: { name: 'Quiet' },
    touched: { name: 'Touched' },
  },
  services: { cdn: { name: 'CDN', team: 'touched' } },
  classes: { expiry: { name: 'Expiry' }, surge: { name: 'Demand surge' } },
  reviews: {
    '2023-01-01-a': { owner: 'edge', classes: ['expiry'] },
    '2024-01-01-b': { owner: 'edge', classes: ['expiry'], services: ['cdn'] },
    '2024-02-01-c': { owner: 'core', classes: ['expiry'] },
  },
  sessions: {
    '2024-05-01': { held: '2024-05-01', reviews: ['2024-01-01-b', '2023-01-01-a'], decisions: ['Watch dates'] },
    '2024-06-01': { held: '2024-06-01', minutes: 30 },
  },
});
const team = (id: string) => library.teams.find((view) => view.id === id)!;
const seen = ({ head, told, others, why }: PresentationView) => ({
  head,
  told: idsOf(told),
  others: idsOf(others),
  why,
});

describe('a presentation', () => {
  test('of a team, all of whose reviews have been read', () => {
    expect(seen(teamPresentation(team('edge')))).toEqual({
      head: 'Edge · global review',
      told: ['2024-01-01-b', '2023-01-01-a'],
      others: [],
      why: 'Every review has been through a global review.',
    });
  });

  test('of a team with a review that waits', () => {
    expect(teamPresentation(team('core')).why).toBe('One review has not been through a global review yet.');
  });

  test('of a team without a review tells what touched its services, and says so', () => {
    expect(seen(teamPresentation(team('touched')))).toMatchObject({
      told: ['2024-01-01-b'],
      why: 'Touched has no review of its own yet. These reviews of other teams touched its services.',
    });
  });

  test('of a team that nothing has touched says so, and is no empty deck', () => {
    const presentation = teamPresentation(team('quiet'));
    expect(seen(presentation)).toMatchObject({
      told: [],
      why: 'Quiet has no review yet, and no review of another team names a service of its own.',
    });
    expect(deckOf(presentation, library).slides.map(({ title }) => title)).toEqual([
      'Ground rules',
      'Ground rules',
      'Quiet has no review yet, and no review of another team names a service of its own.',
    ]);
  });

  test('of a team in a year', () => {
    expect(seen(yearPresentation(team('edge'), 2023))).toMatchObject({
      head: 'Edge, 2023 · global review',
      told: ['2023-01-01-a'],
      why: 'One review of 2023.',
    });
  });

  test('of a group, a class, a class never seen, and one review', () => {
    expect(seen(groupPresentation(groupsOf(library)[0]!))).toMatchObject({
      told: ['2024-02-01-c'],
      others: ['2024-01-01-b', '2023-01-01-a'],
      why: 'One review has not been through a global review yet. One is told in full, the others by a line.',
    });
    const [surge, expiry] = library.classes;
    expect(seen(classPresentation(expiry!)).told).toEqual(['2024-02-01-c', '2024-01-01-b', '2023-01-01-a']);
    expect(classPresentation(surge!).why).toBe('No review here carries the class Demand surge yet.');
    expect(seen(reviewPresentation(library.reviews[0]!))).toMatchObject({
      head: 'Core · global review',
      told: ['2024-02-01-c'],
    });
  });

  test('of a session tells its reviews in their order, and ends with what was decided', () => {
    const presentation = sessionPresentation(library.sessions[1]!, library);
    expect(presentation.told.map(({ id }) => id)).toEqual(['2024-01-01-b', '2023-01-01-a']);
    const { slides, minutes } = deckOf(presentation, library);
    expect(slides.filter(({ appendix }) => !appendix).at(-1)).toMatchObject({ title: 'Decided' });
    expect(minutes).toBe(45);
  });

  test('of a session that this build carries nothing of says so', () => {
    const presentation = sessionPresentation(library.sessions[0]!, library);
    expect(presentation.why).toBe('This session has no review that this site carries.');
    expect(deckOf(presentation, library)).toMatchObject({ minutes: 30 });
    expect(deckOf(presentation, library).slides.at(-1)?.title).toBe(presentation.why);
  });
});
