import { describe, expect, it } from 'vitest';
import { oldStones } from '../../src/learning/old-stone.ts';
import { record } from './records.ts';

const done = (id: string, state = 'done') => ({ id, text: 'x', state });
const withItems = (id: string, classes: string[], items: object[], front = {}) =>
  record(id, { classes, improvements: items, ...front });

const CLASSES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const eight = CLASSES.map((name) => withItems(`2024-01-01-${name}`, [name], [done('x')]));
const dates = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));

describe('the old stone of a session', () => {
  it.each<[string, ReturnType<typeof record>[], string | undefined]>([
    ['is none in an empty library', [], undefined],
    ['is none when nothing was finished', [withItems('2024-01-01-a', ['c'], [done('x', 'accepted')])], undefined],
    ['is none when everything is young', [withItems('2026-09-01-a', ['c'], [done('x')])], undefined],
    ['is none from a drill', [withItems('2024-01-01-a', ['c'], [done('x')], { kind: 'drill' })], undefined],
    ['is a class with something finished', [withItems('2024-01-01-a', ['c'], [done('x', 'verified')])], 'c'],
  ])('%s', (_name, reviews, expected) => {
    expect(oldStones(reviews).drawnFor('2026-11-24')).toBe(expected);
  });

  it('is the same whenever it is drawn, in whatever order the reviews are read', () => {
    const forwards = dates.map((date) => oldStones(eight).drawnFor(date));
    const backwards = dates.map((date) => oldStones([...eight].reverse()).drawnFor(date));
    expect(forwards).toEqual(backwards);
    expect(forwards.slice(0, 8)).toMatchInlineSnapshot(`
      [
        "e",
        "f",
        "h",
        "g",
        "e",
        "f",
        "f",
        "b",
      ]
    `);
  });

  it('comes round to every class about as often', () => {
    const counts = CLASSES.map((name) => dates.filter((date) => oldStones(eight).drawnFor(date) === name).length);
    expect(Math.min(...counts)).toBeGreaterThan(25);
    expect(Math.max(...counts)).toBeLessThan(80);
  });

  it('stays what it was for most dates when a class is added, and is the new one for the others', () => {
    const more = [...eight, withItems('2024-01-01-i', ['i'], [done('x')])];
    const changed = dates.filter((date) => oldStones(more).drawnFor(date) !== oldStones(eight).drawnFor(date));
    expect(changed.length).toBeLessThan(90);
    expect(changed.filter((date) => oldStones(more).drawnFor(date) !== 'i')).toEqual([]);
  });

  it('is the same for a past date when younger incidents are added', () => {
    const later = [...eight, withItems('2026-08-01-i', ['i', 'a'], [done('y')])];
    expect(oldStones(later).drawnFor('2026-09-01')).toBe(oldStones(eight).drawnFor('2026-09-01'));
    expect(
      oldStones(later)
        .finishedAbout('a', '2026-09-01')
        .map(({ review }) => review),
    ).toEqual(['2024-01-01-a']);
  });

  it('shows what was finished, the newest incident first', () => {
    const stones = oldStones([
      withItems('2024-01-01-old', ['c'], [done('one'), done('two', 'accepted')]),
      withItems('2025-01-01-new', ['d', 'c'], [done('three')]),
    ]);
    expect(stones.finishedAbout('c', '2026-11-24').map(({ review, item }) => `${review}#${item.id}`)).toEqual([
      '2025-01-01-new#three',
      '2024-01-01-old#one',
    ]);
    expect(stones.finishedAbout('nothing', '2026-11-24')).toEqual([]);
  });
});
