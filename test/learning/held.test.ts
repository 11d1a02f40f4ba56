import { describe, expect, it } from 'vitest';
import { isHeld } from '../../src/learning/held.ts';
import { sessionSchema } from '../../src/model/registries.ts';

describe('a session is over', () => {
  it.each<[string, Record<string, unknown>, string, boolean]>([
    ['when its minutes have passed', { held: '2026-11-24T15:00Z', minutes: 30 }, '2026-11-24T15:30Z', true],
    ['not while it goes on', { held: '2026-11-24T15:00Z', minutes: 30 }, '2026-11-24T15:29Z', false],
    ['after an hour unless told', { held: '2026-11-24T15:00Z' }, '2026-11-24T15:59Z', false],
    ['at the end of its day when only that is known', { held: '2026-11-24' }, '2026-11-24T23:59Z', false],
    ['on the day after', { held: '2026-11-24' }, '2026-11-25T00:00Z', true],
  ])('%s', (_name, front, now, over) => {
    expect(isHeld(sessionSchema.parse(front), Date.parse(now))).toBe(over);
  });
});
