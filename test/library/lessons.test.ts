import { describe, expect, it } from 'vitest';
import { uptakeIn } from '../../src/library/adoption.ts';
import { forYou } from '../../src/library/for-you.ts';
import { invitedTo, lessonViews, lookedAt, travelling } from '../../src/library/lessons.ts';
import { teamProfile } from '../../src/library/meaning.ts';
import { libraryOf } from './libraries.ts';

const looked = (lesson: string, state: string, date: string) => ({ lesson, state, date });
const library = libraryOf({
  teams: {
    edge: { name: 'Edge' },
    core: { name: 'Core' },
    pay: { name: 'Pay' },
    shop: { name: 'Shop' },
    idle: { name: 'Idle' },
  },
  services: { cdn: { name: 'CDN', team: 'core' } },
  classes: { expiry: { name: 'Expiry' }, dns: { name: 'DNS' } },
  practices: {
    inventory: { name: 'Inventory', changes: [{ date: '2024-05-01', what: 'x' }] },
    switch: { name: 'Switch', learnedFrom: ['2024-01-01-edge'] },
  },
  reviews: {
    '2024-01-01-edge': {
      owner: 'edge',
      services: ['cdn'],
      classes: ['expiry'],
      lessons: [
        { id: 'dates', text: 'Watch *dates*', practice: 'inventory', aliases: ['ends'] },
        { id: 'owners', text: 'Name owners' },
      ],
    },
    '2024-02-01-pay': {
      title: 'Lapsed',
      owner: 'pay',
      classes: ['expiry'],
      lessons: [{ id: 'l', text: 'Renew early' }],
    },
    '2024-02-02-shop': { kind: 'drill', owner: 'shop', classes: ['expiry'] },
    '2024-03-01-secret': { audience: 'restricted', lessons: [{ id: 'l', text: 'Hidden' }] },
  },
  adoption: {
    core: {
      lessons: [
        looked('2024-01-01-edge#dates', 'fixed', '2024-04-01'),
        looked('2024-01-01-edge#ends', 'exposed', '2024-03-01'),
      ],
      practices: [{ practice: 'inventory', state: 'fixed', date: '2024-04-02', evidence: 'https://t.example/1' }],
    },
    edge: {
      lessons: [
        looked('2024-02-01-pay#l', 'checked-safe', '2024-06-01'),
        looked('2024-03-01-secret#l', 'fixed', '2024-06-01'),
      ],
    },
  },
});
const team = (id: string) => library.teams.find((one) => one.id === id)!;
const lesson = (id: string) => lessonViews(library).find((view) => view.lesson.id === id)!;

describe('who has looked', () => {
  it('is told by the newest entry of each team, whatever name the lesson had then', () => {
    const looks = uptakeIn(library).ofLesson('2024-01-01-edge#dates');
    expect(looks.map(({ team: { id }, state }) => [id, state])).toEqual([['core', 'fixed']]);
    expect(uptakeIn(library).words(looks)).toBe('1 of 5 teams has looked; it was exposed and fixed it');
    expect(uptakeIn(library).ofLesson('2024-01-01-edge#ends')).toEqual([]);
  });

  it('is nobody where nothing is recorded', () => {
    expect(uptakeIn(library).ofPractice('switch')).toEqual([]);
    expect(uptakeIn(library).ofLesson('2024-01-01-edge#owners')).toEqual([]);
  });
});

it('says nothing of lessons in reviews that a build leaves out, not even their names', () => {
  expect(team('edge').adoption?.lessons.map(({ lesson }) => lesson)).toEqual(['2024-02-01-pay#l']);
  expect(Object.keys(teamProfile(team('edge')).lessons)).toEqual(['2024-02-01-pay#l']);
});

describe('lessons', () => {
  it('come with where they are cited, and a page once somebody has looked', () => {
    expect(lessonViews(library).map(({ cited, page, practice }) => [cited, page, practice?.id])).toEqual([
      ['/kb/reviews/2024-02-01-pay/#lesson-l', '/kb/lessons/2024-02-01-pay/l/', undefined],
      ['/kb/reviews/2024-01-01-edge/#lesson-dates', '/kb/lessons/2024-01-01-edge/dates/', 'inventory'],
      ['/kb/reviews/2024-01-01-edge/#lesson-owners', undefined, undefined],
    ]);
  });

  it('that were looked at lately come first among those that travel', () => {
    expect(travelling(lessonViews(library)).map((view) => view.lesson.id)).toEqual(['l', 'dates']);
  });

  it('invite the teams that something ties to them and that have not looked, by name', () => {
    expect(invitedTo(lesson('dates'), library).map(({ team: { id }, why }) => [id, why])).toEqual([
      ['pay', 'It had an incident of expiry'],
    ]);
    expect(invitedTo(lesson('owners'), library).map(({ team: { id }, why }) => [id, why])).toEqual([
      ['core', 'The incident touched its service CDN'],
      ['pay', 'It had an incident of expiry'],
    ]);
  });
});

describe('what a team has looked at', () => {
  it('is told newest first, without what this build does not carry', () => {
    expect(lookedAt(team('core'), library).map(({ kind, text, href, look }) => [kind, text, href, look.state])).toEqual(
      [
        ['Practice', 'Inventory', '/kb/practices/inventory/', 'fixed'],
        ['Lesson', 'Watch dates', '/kb/lessons/2024-01-01-edge/dates/', 'fixed'],
      ],
    );
    expect(lookedAt(team('edge'), library).map(({ text }) => text)).toEqual(['Renew early']);
    expect(lookedAt(team('idle'), library)).toEqual([]);
  });
});

describe('what is for a team to look at', () => {
  it('is what touched its services, and practices that changed since it looked', () => {
    expect(forYou(team('core'), library)).toEqual({
      lessons: [
        {
          text: 'Name owners',
          href: '/kb/reviews/2024-01-01-edge/#lesson-owners',
          why: 'It touched your service CDN',
        },
      ],
      practices: [
        {
          text: 'Inventory',
          href: '/kb/practices/inventory/',
          why: 'Changed on 1 May 2024, after you looked; recorded as fixed on 2 April 2024',
        },
        { text: 'Switch', href: '/kb/practices/switch/', why: 'Learned from “A review”; nothing recorded yet' },
      ],
    });
  });

  it('is what others learned about the problem classes of its own incidents, a lesson of each review at a time', () => {
    expect(forYou(team('pay'), library).lessons).toEqual([
      { text: 'Watch dates', href: '/kb/reviews/2024-01-01-edge/#lesson-dates', why: 'You had an incident of expiry' },
    ]);
  });

  it.each(['idle', 'shop'])('is nothing where nothing ties it to others: %s', (id) => {
    expect(forYou(team(id), library)).toEqual({ lessons: [], practices: [] });
  });
});
