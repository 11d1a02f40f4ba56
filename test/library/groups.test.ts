import { expect, test } from 'vitest';
import { groupsOf } from '../../src/library/groups.ts';
import { idsOf, libraryOf } from './libraries.ts';

const team = (group?: string) => ({ name: 'A team', ...(group && { group }) });

test('groups are those of several teams, by name, with what their teams went through, newest first', () => {
  const library = libraryOf({
    teams: {
      a: team('Shop & Pay'),
      b: team('Shop & Pay'),
      c: team('Alone'),
      d: team(),
      e: team('Edge'),
      f: team('Edge'),
    },
    reviews: {
      '2024-01-01-one': { owner: 'a' },
      '2024-03-01-three': { owner: 'b' },
      '2024-02-01-two': { owner: 'a' },
      '2024-04-01-four': { owner: 'c' },
    },
  });
  expect(groupsOf(library).map(({ name, href, reviews }) => [name, href, idsOf(reviews)])).toEqual([
    ['Edge', '/kb/groups/edge/global-review/', []],
    ['Shop & Pay', '/kb/groups/shop--pay/global-review/', ['2024-03-01-three', '2024-02-01-two', '2024-01-01-one']],
  ]);
});

test('groups whose names make the same address are kept apart', () => {
  const library = libraryOf({ teams: { a: team('Edge!'), b: team('Edge!'), c: team('Edge?'), d: team('Edge?') } });
  expect(idsOf(groupsOf(library))).toEqual(['edge', 'edge-1']);
});
