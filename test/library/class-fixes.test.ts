import { describe, expect, it } from 'vitest';
import { fixesOf, narrowlyFixed, otherItems } from '../../src/library/class-fixes.ts';
import { lastVisits } from '../../src/library/stones.ts';
import { idsOf, libraryOf } from './libraries.ts';

const item = (id: string, more: object = {}) => ({
  id,
  text: 'x',
  scope: 'class',
  state: 'done',
  team: 'a',
  tracker: 'https://t.example',
  ...more,
});
const library = libraryOf({
  teams: { a: { name: 'A', group: 'North' }, b: { name: 'B', group: 'North' }, c: { name: 'C' } },
  classes: {
    old: { name: 'Old', replacedBy: 'new' },
    new: { name: 'New' },
    narrow: { name: 'Narrow' },
    other: { name: 'Other' },
  },
  reviews: {
    '2024-01-01-a': {
      owner: 'a',
      classes: ['old'],
      improvements: [
        item('done', { closed: '2024-01-31' }),
        item('promised', { state: 'accepted' }),
        item('case', { scope: 'instance' }),
      ],
    },
    '2024-02-01-b': { owner: 'b', classes: ['new'] },
    '2024-03-01-c': { owner: 'c', classes: ['narrow', 'new'], improvements: [item('case', { scope: 'instance' })] },
  },
  sessions: {
    '2024-05-01': { held: '2024-05-01', oldStone: { class: 'new', holds: true } },
    '2024-06-01': { held: '2024-06-01', oldStone: { class: 'old', holds: false, found: 'x' } },
    '2024-07-01': { held: '2024-07-01', oldStone: { class: 'new' } },
    '2027-01-01': { held: '2027-01-01', oldStone: { class: 'new', holds: true } },
  },
});
const view = (id: string) => library.classes.find((one) => one.id === id)!;

describe('what was done about a class', () => {
  it('is counted for the group of the team whose review led to it, also where the class had another name', () => {
    const [fix, ...more] = fixesOf(view('new')).counted;
    expect(more).toEqual([]);
    expect([fix!.item.id, idsOf(fix!.here.since), idsOf(fix!.elsewhere.since)]).toEqual([
      'done',
      ['2024-02-01-b'],
      ['2024-03-01-c'],
    ]);
    expect(otherItems(view('new'), fixesOf(view('new'))).map((other) => other.item.id)).toEqual(['promised']);
  });

  it('is narrow where only single cases were mended', () => {
    expect(idsOf(narrowlyFixed(library))).toEqual(['narrow']);
  });
});

describe('the last session that looked again', () => {
  it('is one that was held and wrote down what it found', () => {
    expect([...lastVisits(library)].map(([{ id }, session]) => [id, session.id])).toEqual([['new', '2024-06-01']]);
  });
});
