import { describe, expect, it } from 'vitest';
import { parseZone, zoneOfHeading, zoneOfStatement } from '../../../src/write-up/notes/zones.ts';

describe('a zone', () => {
  it.each([
    ['UTC', 'Z'],
    ['utc', 'Z'],
    ['PST', '-08:00'],
    ['+02:00', '+02:00'],
    ['-0730', '-07:30'],
    ['UTC+2', '+02:00'],
    ['Europe/London', '+01:00'],
    ['America/Los_Angeles', '-07:00'],
    ['Asia/Kolkata', '+05:30'],
  ])('%s in July is %s', (name, offset) => {
    expect(parseZone(name)?.('2026-07-14', '06:00')).toBe(offset);
  });

  it('changes with the season and with the hour', () => {
    const london = parseZone('Europe/London');
    expect(london?.('2026-01-14', '06:00')).toBe('Z');
    expect(london?.('2026-03-29', '00:30')).toBe('Z');
    expect(london?.('2026-03-29', '02:30')).toBe('+01:00');
  });

  it.each(['BST', 'CST', 'IST', '+15:00', '+02:75', 'Europe/Atlantis', 'Pacific', '', '2'])(
    'is not guessed: %s',
    (name) => {
      expect(parseZone(name)).toBeUndefined();
    },
  );
});

describe('a sentence that gives the zone', () => {
  it.each([
    ['All times in UTC.', 'UTC'],
    ['_all times are in UTC_', 'UTC'],
    ['Times are in **PST**', 'PST'],
    ['All events are documented in [UTC](https://example.org) time.', 'UTC'],
    ['All times in Central European Time (CET)', 'CET'],
    ['All times in BST', undefined],
    ['We ran out of time in the UTCP cluster', undefined],
  ])('%s', (text, zone) => {
    expect(zoneOfStatement(text)).toBe(zone);
  });

  it('can be a heading with the zone in brackets', () => {
    expect(zoneOfHeading('Timeline (UTC)')).toBe('UTC');
    expect(zoneOfHeading('Timeline (all times PST)')).toBe('PST');
    expect(zoneOfHeading('Timeline (draft)')).toBeUndefined();
  });
});
