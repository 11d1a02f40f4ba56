import { describe, expect, it } from 'vitest';
import { cadenceWords, sessionWords } from '../../src/learning/session-words.ts';

const NOW = Date.parse('2026-11-23T12:00Z');

describe('when a session is held, in words', () => {
  it.each([
    ['2026-11-24T15:00Z', 'Europe/London', 'Tuesday 24 November, 15:00 London'],
    ['2026-07-07T14:00Z', 'Europe/London', 'Tuesday 7 July, 15:00 London'],
    ['2026-12-31T23:30Z', 'Asia/Tokyo', 'Friday 1 January 2027, 08:30 Tokyo'],
    ['2026-11-24T05:00Z', 'America/New_York', 'Tuesday 24 November, 00:00 New York'],
    ['2026-11-24T15:00Z', 'America/Argentina/Buenos_Aires', 'Tuesday 24 November, 12:00 Buenos Aires'],
    ['2027-01-05T15:00Z', 'UTC', 'Tuesday 5 January 2027, 15:00 UTC'],
  ])('%s in %s is %s', (at, zone, words) => {
    expect(sessionWords(Date.parse(at), zone, NOW)).toBe(words);
  });
});

describe('a cadence in words', () => {
  it.each([
    [['tuesday' as const], 'Tuesday, 15:00 London, 60 minutes'],
    [
      ['monday' as const, 'tuesday' as const, 'friday' as const],
      'Monday, Tuesday and Friday, 15:00 London, 60 minutes',
    ],
  ])('%s', (days, words) => {
    expect(cadenceWords({ days, at: '15:00', zone: 'Europe/London', minutes: 60, except: [] })).toBe(words);
  });
});
