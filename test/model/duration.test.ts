import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, parseDuration } from '../../src/model/duration.ts';

describe('a duration', () => {
  it.each([
    ['PT15M', 15 * MINUTE],
    ['PT2H', 2 * HOUR],
    ['PT1H30M', 90 * MINUTE],
    ['PT45S', 45_000],
    ['P28D', 28 * DAY],
    ['P4W', 28 * DAY],
    ['P1DT2H', 26 * HOUR],
    ['PT0M', 0],
    ['PT90M', 90 * MINUTE],
  ])('%s is read as milliseconds', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '15',
    '15m',
    'PT15',
    'P1M',
    'P1Y',
    'PT-5M',
    '-PT5M',
    'pt5m',
    'PT1.5H',
    ' PT5M',
    'PT5M ',
    'PT5M10H',
    'P5H',
    'PT9999999H',
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('never leaves the range of instants', () => {
    expect(new Date(parseDuration('P999999W') ?? Number.NaN).getTime()).not.toBeNaN();
  });
});
