import { expect, it } from 'vitest';
import { inZone } from '../../../src/browser/time-zone/times.ts';

const AT = Date.parse('2019-07-02T22:30Z');

it.each([
  ['an instant in words', '2 July 2019, 22:30 UTC', '3 July 2019, 00:30 Berlin time'],
  ['an estimate', 'about 2 July 2019, 22:30 UTC', 'about 3 July 2019, 00:30 Berlin time'],
  ['a time of day', '22:30', '00:30'],
  ['a day with its time', '2 Jul 22:30', '3 Jul 00:30'],
  ['a year with it', '2 Jul 2019 22:30', '3 Jul 2019 00:30'],
  ['a day alone', '2 July 2019', '2 July 2019'],
  ['what is told in a zone of its own', 'Tuesday 2 July, 22:30 London', 'Tuesday 2 July, 22:30 London'],
  ['another time', '21:30', '21:30'],
])('writes %s as clocks there show it', (_, text, words) => {
  expect(inZone(text, AT, 'Europe/Berlin')).toBe(words);
  expect(inZone(text, AT, 'UTC')).toBe(text);
});
