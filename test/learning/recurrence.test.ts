import { describe, expect, it } from 'vitest';
import { recurringClasses } from '../../src/learning/recurrence.ts';
import { record } from './records.ts';

describe('recurring classes', () => {
  it('are none in an empty library', () => {
    expect(recurringClasses([])).toEqual([]);
  });

  it('come by their incidents, then by name, with the reviews from the oldest and the teams counted once', () => {
    const records = [
      record('2024-03-01-c', { classes: ['often', 'z'], owner: 'one' }),
      record('2024-01-01-a', { classes: ['often', 'a'], owner: 'two' }),
      record('2024-02-01-b', { classes: ['often'], owner: 'one' }),
    ];
    expect(recurringClasses(records)).toEqual([
      { id: 'often', reviews: ['2024-01-01-a', '2024-02-01-b', '2024-03-01-c'], teams: 2 },
      { id: 'a', reviews: ['2024-01-01-a'], teams: 1 },
      { id: 'z', reviews: ['2024-03-01-c'], teams: 1 },
    ]);
  });

  it('leave drills out and keep near misses', () => {
    const records = [
      record('2024-01-01-a', { classes: ['x', 'drilled'], kind: 'drill' }),
      record('2024-02-01-b', { classes: ['x'], kind: 'near-miss' }),
    ];
    expect(recurringClasses(records).map(({ id, reviews }) => [id, ...reviews])).toEqual([['x', '2024-02-01-b']]);
  });
});
