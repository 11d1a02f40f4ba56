import { describe, expect, it } from 'vitest';
import { clockAt, instantOf, zoneWords } from '../../src/learning/time-zone.ts';

describe('the clocks of a zone', () => {
  it.each([
    ['UTC', '2024-07-01T12:00Z', '2024-07-01T12:00Z'],
    ['Europe/Berlin', '2024-07-01T12:00Z', '2024-07-01T14:00Z'],
    ['Europe/Berlin', '2024-01-01T12:00Z', '2024-01-01T13:00Z'],
    ['Asia/Kathmandu', '2024-01-01T12:00Z', '2024-01-01T17:45Z'],
    ['America/St_Johns', '2024-01-01T12:00:30.250Z', '2024-01-01T08:30:30.250Z'],
  ])('%s at %s', (zone, at, clock) => {
    expect(clockAt(Date.parse(at), zone)).toBe(Date.parse(clock));
    expect(instantOf(Date.parse(clock), zone)).toBe(Date.parse(at));
  });
});

describe('a time on the day that clocks change', () => {
  it.each([
    ['is the first of two', 'Europe/London', '2026-10-25T01:30Z', '2026-10-25T00:30Z'],
    ['is counted as before where it is skipped', 'Europe/London', '2026-03-29T01:30Z', '2026-03-29T01:30Z'],
    ['is as ever an hour later', 'Europe/London', '2026-10-25T02:30Z', '2026-10-25T02:30Z'],
  ])('%s', (_, zone, clock, at) => {
    expect(new Date(instantOf(Date.parse(clock), zone)).toISOString()).toBe(new Date(at).toISOString());
  });
});

it.each([
  ['UTC', 'UTC'],
  ['Europe/Berlin', 'Berlin time'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
])('%s is called %s', (zone, words) => {
  expect(zoneWords(zone)).toBe(words);
});
