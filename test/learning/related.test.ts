import { describe, expect, it } from 'vitest';
import type { ReviewRecord } from '../../src/learning/record.ts';
import { relatedReviews } from '../../src/learning/related.ts';
import { record } from './records.ts';

const idsOf = (records: ReviewRecord[], of: string) =>
  relatedReviews(records)
    .get(of)
    ?.map(({ id }) => id);

/** Reviews that share nothing with the others, so that a class shared by two is a rare one. */
const OTHERS = ['c', 'd', 'e', 'f'].map((name) => record(`2020-01-01-${name}`, { classes: [`only-${name}`] }));

describe('related reviews', () => {
  it('are none in an empty library', () => {
    expect(relatedReviews([])).toEqual(new Map());
  });

  it('are none when there is one review', () => {
    expect(relatedReviews([record('a', { classes: ['x'], services: ['s'] })])).toEqual(new Map([['a', []]]));
  });

  it('share a class or a service; a trigger alone is not enough', () => {
    const records = [
      record('a', { trigger: 'deploy', detection: 'alert' }),
      record('b', { trigger: 'deploy', detection: 'alert' }),
    ];
    expect(idsOf(records, 'a')).toEqual([]);
  });

  it('never hold the review itself, and never one twice', () => {
    const records = Array.from({ length: 12 }, (_, n) =>
      record(`r${n}`, { classes: ['x', 'y'], services: ['s', 't'] }),
    );
    const lists = [...relatedReviews(records)].map(([own, list]) => [own, ...list.map(({ id }) => id)]);
    expect(lists.map((ids) => new Set(ids).size)).toEqual(records.map(() => 6));
  });

  it('say what the two have in common, the rarest class first', () => {
    const records = [
      ...OTHERS,
      record('a', { classes: ['common', 'rare'], services: ['s', 't'], trigger: 'deploy', detection: 'alert' }),
      record('b', { classes: ['rare', 'common'], services: ['t'], trigger: 'deploy', detection: 'support' }),
      record('z', { classes: ['common'] }),
    ];
    expect(relatedReviews(records).get('a')).toEqual([
      { id: 'b', common: { classes: ['rare', 'common'], services: ['t'], trigger: 'deploy' } },
      { id: 'z', common: { classes: ['common'], services: [] } },
    ]);
  });

  const own = { classes: ['x', 'y'], services: ['s'], owner: 'us', trigger: 'deploy', detection: 'alert' };
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['another team before one’s own', { classes: ['x'], owner: 'them' }, { classes: ['x'], owner: 'us' }],
    [
      'a shared trigger',
      { classes: ['x'], owner: 'us', trigger: 'deploy' },
      { classes: ['x'], owner: 'us', trigger: 'flag' },
    ],
    [
      'a shared detection',
      { classes: ['x'], owner: 'us', detection: 'alert' },
      { classes: ['x'], owner: 'us', detection: 'support' },
    ],
    ['a shared service', { classes: ['x'], owner: 'us', services: ['s'] }, { classes: ['x'], owner: 'us' }],
    ['the same primary class', { classes: ['x', 'y'], owner: 'us' }, { classes: ['y', 'x'], owner: 'us' }],
    ['two shared classes before one', { classes: ['x', 'y'], owner: 'us' }, { classes: ['x', 'q'], owner: 'us' }],
    [
      'a shared class of one’s own team before a service of another',
      { classes: ['y'], owner: 'us' },
      { services: ['s'], owner: 'them' },
    ],
  ])('prefer %s', (_name, better, worse) => {
    // The better one is the older, so that its age alone would put it last.
    const records = [
      ...OTHERS,
      record('2024-01-01-better', better),
      record('2024-01-02-worse', worse),
      record('2024-01-03-own', own),
    ];
    expect(idsOf(records, '2024-01-03-own')).toEqual(['2024-01-01-better', '2024-01-02-worse']);
  });

  it('take a rare class before a common one', () => {
    const records = [
      record('own', { classes: ['first', 'common', 'rare'] }),
      record('a', { classes: ['rare'] }),
      ...['b', 'c', 'd'].map((id) => record(id, { classes: ['common'] })),
    ];
    expect(idsOf(records, 'own')).toEqual(['a', 'd', 'c', 'b']);
  });

  it('take the newest among equals, five at most', () => {
    const records = Array.from({ length: 9 }, (_, day) => record(`2024-01-0${day + 1}-r`, { classes: ['x'] }));
    expect(idsOf(records, '2024-01-08-r')?.map((id) => id.slice(8, 10))).toEqual(['09', '07', '06', '05', '04']);
  });

  it('keep a late candidate that its words lift above earlier ones', () => {
    const same = Array.from({ length: 6 }, (_, day) =>
      record(`2024-02-0${day + 1}-r`, { classes: ['x'], owner: 'us' }),
    );
    const lifted = record('2024-01-01-lifted', {
      classes: ['x'],
      owner: 'them',
      trigger: 'deploy',
      detection: 'alert',
    });
    expect(idsOf([...same, lifted, record('own', { ...own, classes: ['x'] })], 'own')?.[0]).toBe('2024-01-01-lifted');
  });
});
