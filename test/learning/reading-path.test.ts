import { describe, expect, it } from 'vitest';
import { readingPath } from '../../src/learning/reading-path.ts';
import { record } from './records.ts';

/** A review on a day, with its classes and so many lessons. */
function told(day: string, classes: string[], lessons = 1, more: object = {}) {
  const list = Array.from({ length: lessons }, (_, index) => ({ id: `l-${index}`, text: 'x' }));
  return { ...record(day, { classes, lessons: list, ...more }), at: Date.parse(day) };
}

const path = (records: ReturnType<typeof told>[], except?: string, most?: number) =>
  readingPath(records, except, most).map(({ record: { id }, adds }) => [id, adds.join()]);

describe('a path made from the library', () => {
  it('is none where there is nothing to choose, drills not counted', () => {
    expect(path([told('2024-01-01', ['a']), told('2024-01-02', ['a'])])).toEqual([]);
    expect(
      path([told('2024-01-01', ['a']), told('2024-01-02', ['a']), told('2024-01-03', [], 1, { kind: 'drill' })]),
    ).toEqual([]);
  });

  it('begins with what tells the most, and goes on in the order of time', () => {
    const records = [told('2024-03-01', ['a']), told('2024-01-01', ['a', 'b']), told('2024-02-01', ['c'], 3)];
    expect(path(records)).toEqual([
      ['2024-02-01', 'c'],
      ['2024-01-01', 'a,b'],
      ['2024-03-01', ''],
    ]);
  });

  it('takes what adds the most classes, and of equals what tells more, then the newer', () => {
    const records = [
      told('2024-01-01', ['a'], 5),
      told('2024-01-02', ['a'], 4),
      told('2024-01-03', ['a', 'b']),
      told('2024-01-04', ['a', 'c'], 2),
      told('2024-01-05', ['a', 'c']),
      told('2024-01-06', ['a', 'd', 'e']),
    ];
    expect(path(records, undefined, 4)).toEqual([
      ['2024-01-01', 'a'],
      ['2024-01-03', 'b'],
      ['2024-01-04', 'c'],
      ['2024-01-06', 'd,e'],
    ]);
  });

  it('does not count the class that all share', () => {
    const records = [told('2024-01-01', ['a']), told('2024-01-02', ['a', 'b']), told('2024-01-03', ['a'], 2)];
    expect(path(records, 'a')).toEqual([
      ['2024-01-03', ''],
      ['2024-01-01', ''],
      ['2024-01-02', 'b'],
    ]);
  });

  it('has eight steps at most', () => {
    const records = Array.from({ length: 30 }, (_, day) => told(`2024-01-${String(day + 1).padStart(2, '0')}`, ['a']));
    expect(path(records)).toHaveLength(8);
  });
});
