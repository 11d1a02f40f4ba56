import { describe, expect, it } from 'vitest';
import { stonesIn } from '../../src/library/stones.ts';
import { libraryOf } from './libraries.ts';

const TRACKERS = [{ id: 't', kind: 'jira', pattern: 'T-[0-9]+', url: 'https://acme.example/{key}' }];
const item = { id: 'i', text: 'x', state: 'done', team: 'a', tracker: 'T-1' };
const library = libraryOf({
  site: { trackers: TRACKERS },
  classes: { old: { name: 'Old', replacedBy: 'new' }, new: { name: 'New' }, other: { name: 'Other' } },
  reviews: { '2024-01-01-a': { classes: ['old'], improvements: [item] } },
});

describe('the old stone of a session', () => {
  it('is drawn, with what was finished and where that lives', () => {
    const stone = stonesIn(library)('2026-11-24-evening');
    expect(stone?.view.name).toBe('New');
    expect(stone?.finished.map(({ item: { id }, review, address }) => [id, review.id, address])).toEqual([
      ['i', '2024-01-01-a', 'https://acme.example/T-1'],
    ]);
    expect(stone?.recorded).toBeUndefined();
  });

  it.each([
    ['the class that took its place', 'old', 'New', 1],
    ['a class of which nothing was finished', 'other', 'Other', 0],
  ])('is what the session recorded: %s', (_name, recorded, name, finished) => {
    const stone = stonesIn(library)('2026-11-24', { class: recorded, holds: false, found: 'x' });
    expect([stone?.view.name, stone?.finished.length, stone?.recorded?.holds]).toEqual([name, finished, false]);
  });

  it('is none where nothing is old and finished', () => {
    expect(stonesIn(libraryOf({}))('2026-11-24')).toBeUndefined();
  });
});
