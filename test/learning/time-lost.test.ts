import { describe, expect, it } from 'vitest';
import { itemsByAim, longestPhases } from '../../src/learning/time-lost.ts';
import { record } from './records.ts';

const at = (clock: string): string => `2024-05-01T${clock}Z`;

describe('the longest phase', () => {
  it.each<[string, object, string]>([
    ['the one with the most time', { started: at('10:00'), detected: at('11:00'), engaged: at('11:10') }, 'undetected'],
    ['not the one after the end', { started: at('10:00'), detected: at('10:10'), engaged: at('11:00') }, 'engaging'],
    ['mixed where a stretch covers several', { started: at('10:00'), resolved: at('11:00') }, 'mixed'],
    ['unknown without two instants', { started: at('10:00') }, 'unknown'],
    ['unknown where nothing took any time', { started: at('10:00'), detected: at('10:00') }, 'unknown'],
  ])('is %s', (_, times, expected) => {
    const front = { times, localReview: { held: '2024-06-01T10:00Z' } };
    const { longest, mixed, unknown } = longestPhases([record('2024-05-01-r', front)]);
    const found = Object.entries({ ...longest, mixed, unknown }).filter(([, records]) => records.length > 0);
    expect(found.map(([name]) => name)).toEqual([expected]);
  });
});

it('counts items by aim and scope, without those declined, merged or without an aim', () => {
  const item = (id: string, more: object) => ({ id, text: 'x', ...more });
  const records = [
    record('1', {
      improvements: [
        item('a', { aim: 'detect', scope: 'class' }),
        item('b', { aim: 'detect' }),
        item('c', { aim: 'detect', state: 'declined', reason: 'x' }),
        item('d', {}),
      ],
    }),
    record('2', {
      improvements: [
        item('a', { aim: 'detect', scope: 'organisation' }),
        item('b', { aim: 'learn', scope: 'instance' }),
        item('c', { aim: 'prevent', state: 'merged', into: '1#a' }),
      ],
    }),
  ];
  const found = itemsByAim(records).filter((one) => one.records.length > 0);
  expect(
    found.map(({ aim, instance, wider, records: from }) => [aim, instance, wider, ...from.map(({ id }) => id)]),
  ).toEqual([
    ['detect', 1, 2, '1', '2'],
    ['learn', 1, 0, '2'],
  ]);
});
