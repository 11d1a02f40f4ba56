import { describe, expect, it } from 'vitest';
import { reachWords } from '../../src/learning/item-words.ts';
import { HOUR } from '../../src/model/duration.ts';

const reach = (incidents: number, lasted: [number, number, number], people: [number, number] = [0, 0], major = 0) => ({
  incidents,
  major,
  lasted: { ms: lasted[0] * HOUR, longest: lasted[1] * HOUR, known: lasted[2] },
  people: { count: people[0], known: people[1] },
});

describe('how far work reaches, in words', () => {
  it.each<[string[], Parameters<typeof reach>]>([
    [['1 incident'], [1, [0, 0, 0]]],
    [
      ['1 incident', '1 major', 'lasted 3 h', '12,000 people'],
      [1, [3, 3, 1], [12_000, 1], 1],
    ],
    [
      ['4 incidents', 'lasted 3 h in all (3 known)', '700 people (1 known)'],
      [4, [3, 1, 3], [700, 1]],
    ],
    [
      ['2 incidents', 'lasted 10 h in all, 9 h of it in one'],
      [2, [10, 9, 2]],
    ],
    [
      ['2 incidents', 'lasted 9 h (1 known)'],
      [2, [9, 9, 1]],
    ],
    [['0 incidents'], [0, [0, 0, 0]]],
  ])('%j', (words, given) => {
    expect(reachWords(reach(...given))).toEqual(words);
  });
});
