import { describe, expect, it } from 'vitest';
import { AROUND, places, words } from '../content-of.ts';

const named = (id: string, started: string) => ({
  ...AROUND,
  [`reviews/${id}.mdx`]: `---\ntitle: T\ntimes: {started: ${started}}\n---\n`,
});

describe('the date in the name of a review', () => {
  it.each([
    ['the day of the start', '2024-01-01T10:00Z'],
    ['the day before, somewhere in the world', '2023-12-31T13:00Z'],
    ['the day after', '2024-01-02T23:59Z'],
    ['a day that nobody knows better', '2024-01-02'],
    ['the day after as far as anybody knows', '{at: 2024-01-03T00:10Z, precision: estimated}'],
  ])('is fine when it is %s', (_name, started) => {
    expect(places(named('2024-01-01-a', started))).toEqual([]);
  });

  it.each(['2023-12-30T23:59Z', '2024-01-03T00:01Z', '2024-01-04', '2023-01-01'])(
    'is a warning when the incident began on another day: %s',
    (started) => {
      expect(places(named('2024-01-01-a', started))).toEqual(['reviews/2024-01-01-a.mdx:3:18 warning review-date']);
    },
  );

  it.each(['2024-02-30-a', '2024-13-01-a', '2023-02-29-a'])('is an error when there is no such day: %s', (id) => {
    expect(places(named(id, '2024-01-01'))).toEqual([`reviews/${id}.mdx:2:1 error review-date`]);
  });

  it('is compared with nothing when nobody knows when it began', () => {
    expect(places({ ...AROUND, 'reviews/2024-01-01-a.mdx': '---\ntitle: T\n---\n' })).toEqual([
      'reviews/2024-01-01-a.mdx:2:1 error status-requirement',
    ]);
  });

  it('is told in words', () => {
    expect(words({ ...named('2024-01-01-a', '2023-05-05'), 'sessions/2024-02-31.mdx': '---\nheld: 2024-03-01\n---\n' }))
      .toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:3:18 warning review-date
      The file is named after 2024-01-01, but the incident started on 2023-05-05.
      People look for an incident by its day.
      → Check the date. If the trouble lay hidden before anyone noticed, leave it.

      sessions/2024-02-31.mdx:2:1 error review-date
      The file is named after a day that does not exist.
      The name is the id for ever and sorts the library.
      → Rename the file after the day on which the incident started, or the session was held."
    `);
  });
});
