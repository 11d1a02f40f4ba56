import { describe, expect, it } from 'vitest';
import { stampAtStart, stampInside } from '../../../src/write-up/notes/stamps.ts';

/** What was read, in one line. */
function told(line: string, read = stampAtStart): string | undefined {
  const stamp = read(line);
  if (!stamp) return undefined;
  const { day, time, until, isRough, rest } = stamp;
  const date = day && [day.year ?? '?', day.month, day.day].join('-');
  const clock = (one: typeof time) => [one.clock, one.zone].filter(Boolean).join(' ');
  return [date, clock(time), until && `to ${clock(until)}`, isRough && 'rough', `| ${rest}`].filter(Boolean).join(' ');
}

describe('the time with which a line begins', () => {
  it.each([
    ['16:30 Emails', '16:30 | Emails'],
    ['9:05 Emails', '09:05 | Emails'],
    ['16:30:05.123 Emails', '16:30:05 | Emails'],
    ['4:30pm Emails', '16:30 | Emails'],
    ['12:05 AM Emails', '00:05 | Emails'],
    ['12:05 p.m. Emails', '12:05 | Emails'],
    ['3pm Emails', '15:00 | Emails'],
    ['16:30 UTC - Emails', '16:30 UTC | Emails'],
    ['16:30Z: Emails', '16:30 Z | Emails'],
    ['16:30 (PST) Emails', '16:30 PST | Emails'],
    ['2018-02-22T16:30-08:00 Emails', '2018-2-22 16:30 -08:00 | Emails'],
    ['10:00-10:30 Emails', '10:00 to 10:30 | Emails'],
    ['16:30 +02:00 Emails', '16:30 +02:00 | Emails'],
    ['**16:30 UTC:** Emails', '16:30 UTC | Emails'],
    ['**16:30** - Emails', '16:30 | Emails'],
    ['**16:30 Emails sent** by us', '16:30 | Emails sent by us'],
    ['16:30 **Emails** sent', '16:30 | **Emails** sent'],
    ['[16:30] <ada> hello', '16:30 | <ada> hello'],
    ['`16:30` Emails', '16:30 | Emails'],
    ['2018-02-22 16:30 ::::: Emails', '2018-2-22 16:30 | Emails'],
    ['2018-02-22T16:30:00Z Emails', '2018-2-22 16:30:00 Z | Emails'],
    ['Feb 22, 2018 16:30 Emails', '2018-2-22 16:30 | Emails'],
    ['Thu 22nd February 2018, 16:30 Emails', '2018-2-22 16:30 | Emails'],
    ['22 Feb 16:30 Emails', '?-2-22 16:30 | Emails'],
    ['19:00 UTC Monday Aug 27 - Emails', '?-8-27 19:00 UTC | Emails'],
    ['23/02/2018 16:30 Emails', '2018-2-23 16:30 | Emails'],
    ['~16:30 Emails', '16:30 rough | Emails'],
    ['around 16:30 Emails', '16:30 rough | Emails'],
    ['15:00ish UTC Emails', '15:00 UTC rough | Emails'],
    ['16:30-16:45 Emails', '16:30 to 16:45 | Emails'],
    ['16:30 to 16:45 UTC Emails', '16:30 to 16:45 UTC | Emails'],
    ['16:30 UTC – 17:00 Emails', '16:30 UTC to 17:00 UTC | Emails'],
  ])('%s', (line, stamp) => {
    expect(told(line)).toBe(stamp);
  });

  it.each([
    'Emails at 16:30',
    '24:00 Emails',
    '16:61 Emails',
    '13:00 pm Emails',
    '2018-02-31 16:30 Emails',
    '02/03/2018 16:30 Emails',
    '2018-02-22 Emails',
    '14:?? Emails',
    '1:2:3:4',
    'a 5:1 ratio',
    '',
  ])('is not guessed: %s', (line) => {
    expect(told(line)).toBeUndefined();
  });
});

describe('the time inside a line', () => {
  it.each([
    ['fail from 06:00 UTC, customers see', '06:00 UTC | customers see'],
    ['new one out 07:48', '07:48 |'],
    ['from 06:00 and again at 07:00', undefined],
    ['see http://localhost:8080/', undefined],
    ['at line 12:34:56:78', undefined],
  ])('%s', (line, stamp) => {
    expect(told(line, stampInside)?.trim()).toBe(stamp);
  });
});
