import { describe, expect, it } from 'vitest';
import { relatedReviews, type Common, type ToldReview } from '../../src/learning/related.ts';
import { record } from './records.ts';

/** A review with what its front matter says, its words and the reviews it links to. */
function told(id: string, front: Record<string, unknown> = {}, words = '', links: string[] = []): ToldReview {
  return { ...record(id, front), texts: [{ text: words, weight: 1 }], links };
}

const idsOf = (reviews: ToldReview[], of: string) =>
  relatedReviews(reviews, [])
    .get(of)
    ?.map(({ id }) => id);

/** Reviews that share nothing with the others, so that a class or word shared by two is a rare one. */
const OTHERS = ['c', 'd', 'e', 'f'].map((name) => told(`2020-01-01-${name}`, { classes: [`only-${name}`] }));

describe('related reviews', () => {
  it('are none in an empty library', () => {
    expect(relatedReviews([], [])).toEqual(new Map());
  });

  it('are none when there is one review', () => {
    expect(relatedReviews([told('a', { classes: ['x'], services: ['s'] }, 'words', ['a'])], [])).toEqual(
      new Map([['a', []]]),
    );
  });

  it.each<[string, ToldReview, ToldReview, boolean]>([
    ['the primary class', told('a', { classes: ['x', 'y'] }), told('b', { classes: ['x', 'z'] }), true],
    [
      'a class that is the first of neither',
      told('a', { classes: ['w', 'x'] }),
      told('b', { classes: ['z', 'x'] }),
      false,
    ],
    [
      'the same, a service, and how it began and was found',
      told('a', { classes: ['w', 'x'], services: ['s'], trigger: 'deploy', detection: 'alert', owner: 'us' }),
      told('b', { classes: ['z', 'x'], services: ['s'], trigger: 'deploy', detection: 'alert', owner: 'them' }),
      true,
    ],
    ['a trigger alone', told('a', { trigger: 'deploy' }), told('b', { trigger: 'deploy' }), false],
    ['a service alone', told('a', { services: ['s'] }), told('b', { services: ['s'] }), false],
    ['what they tell', told('a', {}, 'expired certificate'), told('b', {}, 'certificate expired'), true],
    ['a link from one to the other', told('a', {}, '', ['b']), told('b'), true],
    ['a link to nowhere', told('a', {}, '', ['gone']), told('b'), false],
  ])('share enough or do not: %s', (_name, a, b, expected) => {
    const related = relatedReviews([a, b, ...OTHERS], []);
    expect(related.get('a')?.map(({ id }) => id)).toEqual(expected ? ['b'] : []);
    expect(related.get('b')?.map(({ id }) => id)).toEqual(expected ? ['a'] : []);
  });

  it('say what the two have in common, the rarest class first', () => {
    const reviews = [
      ...OTHERS,
      told(
        '2024-05-01-a',
        { classes: ['common', 'rare'], services: ['t', 's'], trigger: 'deploy', detection: 'alert' },
        'routers and policy',
      ),
      told(
        '2024-05-01-b',
        { classes: ['common', 'rare'], services: ['s', 't'], trigger: 'deploy', detection: 'support' },
        'a router',
        ['2024-05-01-a'],
      ),
      ...['x', 'y', 'z'].map((id) => told(id, { classes: ['common', `own-${id}`] })),
    ];
    const [first] = relatedReviews(reviews, ['router']).get('2024-05-01-a') ?? [];
    expect(first).toEqual({
      id: '2024-05-01-b',
      common: {
        classes: ['rare', 'common'],
        services: ['s', 't'],
        trigger: 'deploy',
        words: ['router'],
        linked: true,
        sameDay: true,
      } satisfies Common,
    });
  });

  it('do not take a trigger that nobody found for one in common', () => {
    const none = { classes: ['x'], trigger: 'none-identified' };
    expect(relatedReviews([told('a', none), told('b', none)], []).get('a')?.[0]?.common.trigger).toBeUndefined();
  });

  const own = { classes: ['x', 'y'], services: ['s'], owner: 'us', trigger: 'deploy', detection: 'alert' };
  it.each<[string, ToldReview, ToldReview]>([
    [
      'another team before one’s own',
      told('b', { classes: ['x'], owner: 'them' }),
      told('c', { classes: ['x'], owner: 'us' }),
    ],
    [
      'a shared trigger',
      told('b', { classes: ['x'], owner: 'us', trigger: 'deploy' }),
      told('c', { classes: ['x'], owner: 'us', trigger: 'flag' }),
    ],
    [
      'a shared detection',
      told('b', { classes: ['x'], owner: 'us', detection: 'alert' }),
      told('c', { classes: ['x'], owner: 'us', detection: 'support' }),
    ],
    [
      'a shared service',
      told('b', { classes: ['x'], owner: 'us', services: ['s'] }),
      told('c', { classes: ['x'], owner: 'us' }),
    ],
    [
      'the same primary class',
      told('b', { classes: ['x', 'y'], owner: 'us' }),
      told('c', { classes: ['y', 'x'], owner: 'us' }),
    ],
    [
      'two shared classes before one',
      told('b', { classes: ['x', 'y'], owner: 'us' }),
      told('c', { classes: ['x', 'q'], owner: 'us' }),
    ],
    [
      'what tells of the same',
      told('b', { classes: ['x'], owner: 'us' }, 'quorum'),
      told('c', { classes: ['x'], owner: 'us' }, 'prefix'),
    ],
    [
      'what its author names',
      told('b', { classes: ['y'], owner: 'us' }, '', ['own']),
      told('c', { classes: ['x'], owner: 'us' }),
    ],
  ])('prefer %s', (_name, better, worse) => {
    // The better one is the older, so that its age alone would put it last.
    expect(idsOf([...OTHERS, better, worse, told('own', own, 'quorum')], 'own')).toEqual(['b', 'c']);
  });

  it('take the newest among equals, and go in both directions whatever the order of the files', () => {
    const reviews = Array.from({ length: 30 }, (_, day) => told(`2024-01-${day + 10}-r`, { classes: ['x'] }));
    const related = relatedReviews(reviews, []);
    expect(relatedReviews(reviews.toReversed(), [])).toEqual(related);
    for (const [id, list] of related) {
      expect(list.length).toBeLessThanOrEqual(7);
      expect(list.map((one) => one.id)).not.toContain(id);
      expect(new Set(list.map((one) => one.id)).size).toBe(list.length);
      for (const one of list) expect(related.get(one.id)?.map((back) => back.id)).toContain(id);
    }
  });
});
