import { describe, expect, it } from 'vitest';
import { meaningFor, whyTouched, type PresentedReview, type TeamProfile } from '../../src/learning/meaning.ts';

const presented = (more: Partial<PresentedReview> = {}): PresentedReview => ({
  id: 'r',
  name: 'A certificate lapses',
  href: '/r/',
  owner: 'other',
  services: [{ id: 'cdn', name: 'CDN' }],
  classes: [{ id: 'expiry', name: 'Expiry' }],
  lessons: [{ id: 'dates', text: 'Watch every end date', href: '/r/#lesson-dates' }],
  practices: [{ id: 'inventory', name: 'Keep an inventory', href: '/p/' }],
  ...more,
});
const profile = (more: Partial<TeamProfile> = {}): TeamProfile => ({
  id: 'pay',
  name: 'Payments',
  services: [],
  classes: {},
  practices: {},
  lessons: {},
  ...more,
});
const own = (id: string) => ({ id, name: `Incident ${id}`, href: `/${id}/`, day: '1 May 2024' });
const expiry = { expiry: { count: 2, newest: [own('a'), own('r')] } };

describe('what a review means for a team', () => {
  it('is nothing when nothing recorded ties them together', () => {
    expect(meaningFor(profile(), [presented()])).toEqual({ lessons: [], practices: [], similar: [] });
  });

  it.each<[string, Partial<TeamProfile>, string]>([
    ['its service was touched', { services: ['cdn'] }, 'It touched your service CDN'],
    ['it had incidents of the class', { classes: expiry }, 'You had 2 incidents of expiry'],
    [
      'both',
      { services: ['cdn'], classes: { expiry: { count: 1, newest: [] } } },
      'It touched your service CDN; you had an incident of expiry',
    ],
    [
      'it has looked and is exposed',
      { services: ['cdn'], lessons: { 'r#dates': 'exposed' } },
      'It touched your service CDN; recorded as exposed',
    ],
  ])('tells its lessons because %s', (_name, team, why) => {
    expect(meaningFor(profile(team), [presented()]).lessons).toEqual([
      { text: 'Watch every end date', href: '/r/#lesson-dates', why },
    ]);
  });

  it('leaves out what the team has settled, and what it brought itself', () => {
    const settled = profile({
      services: ['cdn'],
      lessons: { 'r#dates': 'fixed' },
      practices: { inventory: 'checked-safe' },
    });
    expect(meaningFor(settled, [presented()])).toEqual({ lessons: [], practices: [], similar: [] });
    expect(meaningFor(profile({ services: ['cdn'] }), [presented({ owner: 'pay' })]).lessons).toEqual([]);
  });

  it('names each practice that is not taken up once, with where it was learned', () => {
    const twice = [presented(), presented({ id: 's', name: 'Another' })];
    expect(meaningFor(profile({ services: ['cdn'] }), twice).practices).toEqual([
      { text: 'Keep an inventory', href: '/p/', why: 'Learned from “A certificate lapses”; nothing recorded yet' },
    ]);
  });

  it('names its own incidents of the same classes, but none that is presented', () => {
    expect(meaningFor(profile({ classes: expiry }), [presented()]).similar).toEqual([
      { text: 'Incident a', href: '/a/', why: '1 May 2024; also expiry' },
    ]);
  });
});

describe('why a review may concern a team', () => {
  it('is told to the team, and of the team to others', () => {
    const team = profile({ services: ['cdn'], classes: expiry });
    expect(whyTouched(team, presented())).toBe('It touched your service CDN; you had 2 incidents of expiry');
    expect(whyTouched(team, presented(), 'it')).toBe(
      'The incident touched its service CDN; it had 2 incidents of expiry',
    );
    expect(whyTouched(profile(), presented(), 'it')).toBe('');
  });

  it('counts no incident of several classes more than once', () => {
    const classes = ['Expiry', 'DNS and naming', 'Test gap'].map((name) => ({ id: name.slice(0, 3), name }));
    const team = profile({ classes: Object.fromEntries(classes.map(({ id }) => [id, { count: 1, newest: [] }])) });
    const two = presented({ classes: classes.slice(0, 2) });
    expect(whyTouched(team, presented({ classes }))).toBe('You have met expiry, DNS and naming, test gap');
    expect(whyTouched(team, two, 'it')).toBe('It has met expiry, DNS and naming');
  });
});
