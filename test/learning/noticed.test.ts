import { expect, it } from 'vitest';
import { noticedFirst } from '../../src/learning/noticed.ts';
import { record } from './records.ts';

it('sorts incidents by what noticed them, in the order of the vocabulary', () => {
  const detections = ['support', 'alert', 'customer-report', 'alert', 'accident', 'synthetic', undefined];
  const records = detections.map((detection, index) => record(`r-${index}`, detection ? { detection } : {}));
  const { ways, unsaid, byAlert, byCustomer } = noticedFirst(records);
  expect(ways.map((one) => [one.way, ...one.records.map(({ id }) => id)])).toEqual([
    ['alert', 'r-1', 'r-3'],
    ['synthetic', 'r-5'],
    ['customer-report', 'r-2'],
    ['support', 'r-0'],
    ['accident', 'r-4'],
  ]);
  expect(unsaid.map(({ id }) => id)).toEqual(['r-6']);
  expect([byAlert, byCustomer]).toEqual([3, 2]);
});

it('holds without incidents', () => {
  expect(noticedFirst([])).toEqual({ ways: [], unsaid: [], byAlert: 0, byCustomer: 0 });
});
