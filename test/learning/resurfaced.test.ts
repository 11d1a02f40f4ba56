import { describe, expect, it } from 'vitest';
import { improvementWork } from '../../src/learning/improvements.ts';
import { resurfacedIn } from '../../src/learning/resurfaced.ts';
import { record } from './records.ts';

const SITE = { severities: [], trackers: [] };
const review = (day: string, classes: string[], more: object = {}) =>
  record(day, { times: { started: day }, classes, ...more });

/** What came up again after the item that the first review declines. */
function again(fields: object, ...others: ReturnType<typeof review>[]): string[] {
  const item = { id: 'i', text: 'x', state: 'declined', reason: 'x', ...fields };
  const records = [review('2024-03-01', ['c', 'd'], { improvements: [item] }), ...others];
  const find = resurfacedIn(records);
  return improvementWork(records, SITE).flatMap((work) => {
    const { count, newest } = find(work);
    return [String(count), ...newest];
  });
}

describe('declined work', () => {
  it.each<[string, object, ReturnType<typeof review>[], string[]]>([
    ['has not come up again', {}, [], ['0']],
    ['comes up with an incident of its class', {}, [review('2024-04-01', ['x', 'c'])], ['1', '2024-04-01']],
    ['does not with one before', {}, [review('2024-02-01', ['c'])], ['0']],
    ['does not with one before it was declined', { closed: '2024-05-01' }, [review('2024-04-01', ['c'])], ['0']],
    ['does not with another class of its review', {}, [review('2024-04-01', ['d'])], ['0']],
    ['does not with a drill', {}, [review('2024-04-01', ['c'], { kind: 'drill' })], ['0']],
    ['does with a near miss', {}, [review('2024-04-01', ['c'], { kind: 'near-miss' })], ['1', '2024-04-01']],
    [
      'names the newest three and counts all',
      {},
      ['2024-04-01', '2024-05-01', '2024-06-01', '2024-07-01'].map((day) => review(day, ['c'])),
      ['4', '2024-07-01', '2024-06-01', '2024-05-01'],
    ],
    ['is only what was declined', { state: 'done' }, [review('2024-04-01', ['c'])], ['0']],
    ['needs a class', {}, [review('2024-04-01', [])], ['0']],
  ])('%s', (_name, fields, others, expected) => {
    expect(again(fields, ...others)).toEqual(expected);
  });
});
