import { describe, expect, it } from 'vitest';
import { agendaOf, sessionWords } from '../../src/library/agenda.ts';
import { libraryOf } from './libraries.ts';

const CADENCE = { days: ['tuesday', 'thursday'], at: '15:00', zone: 'Europe/London', minutes: 60 };

const waiting = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, day) => [`2024-01-0${day + 1}-r`, {}]));

describe('the queue of an agenda', () => {
  it('gives the reason for every place, in words', () => {
    const library = libraryOf({
      classes: { c: { name: 'Guardrail gap' } },
      reviews: {
        '2024-01-01-first': { classes: ['c'], severity: 'sev2' },
        '2024-01-02-major': { classes: ['c'], severity: 'sev1' },
        '2024-01-03-carried': { classes: ['c'] },
        '2024-01-04-plain': { classes: ['c'] },
        '2023-01-01-all': { classes: ['c'], severity: 'sev1' },
        '2024-01-05-done': { classes: ['c'] },
      },
      sessions: {
        '2024-02-01': { reviews: ['2024-01-05-done'], carriedOver: ['2024-01-03-carried', '2023-01-01-all'] },
      },
    });
    expect(agendaOf(library).queue.map(({ view, why }) => `${view.id.slice(11)}: ${why}`)).toMatchInlineSnapshot(`
      [
        "all: Carried over from an earlier session; critical, so it must be reviewed globally; the first here of guardrail gap",
        "carried: Carried over from an earlier session",
        "major: Critical, so it must be reviewed globally",
        "first: By its age",
        "plain: By its age",
      ]
    `);
  });

  it('leaves out what a restricted build does not carry, also when a session carried it over', () => {
    const library = libraryOf({
      reviews: { '2024-01-01-a': { audience: 'restricted' } },
      sessions: { '2024-02-01': { carriedOver: ['2024-01-01-a'] } },
    });
    expect(agendaOf(library)).toEqual({ queue: [] });
  });

  it('is worked out once for each library', () => {
    const library = libraryOf({});
    expect(agendaOf(library)).toBe(agendaOf(library));
  });
});

describe('the next session', () => {
  it.each<[string, object | undefined, number, number | undefined]>([
    ['is none without a cadence', undefined, 2, undefined],
    ['is none when nothing waits', CADENCE, 0, undefined],
    ['takes what there is', CADENCE, 2, 2],
    ['takes one review for every twenty minutes', CADENCE, 5, 3],
    ['takes one however short it is', { ...CADENCE, minutes: 15 }, 5, 1],
    ['takes no half review', { ...CADENCE, minutes: 59 }, 5, 2],
  ])('%s', (_name, cadence, reviews, taken) => {
    const { next } = agendaOf(libraryOf({ site: { cadence }, reviews: waiting(reviews) }));
    expect(next?.reviews.length).toBe(taken);
  });

  it('is the first after now, and takes the head of the queue', () => {
    const { queue, next } = agendaOf(libraryOf({ site: { cadence: CADENCE }, reviews: waiting(4) }));
    expect(next).toEqual({
      at: Date.parse('2026-11-24T15:00Z'),
      words: 'Tuesday 24 November, 15:00 London',
      minutes: 60,
      reviews: queue.slice(0, 3),
    });
  });
});

describe('when a session is held, in words', () => {
  it.each([
    ['2026-11-24T15:00Z', 'Europe/London', 'Tuesday 24 November, 15:00 London'],
    ['2026-07-07T14:00Z', 'Europe/London', 'Tuesday 7 July, 15:00 London'],
    ['2026-12-31T23:30Z', 'Asia/Tokyo', 'Friday 1 January, 08:30 Tokyo'],
    ['2026-11-24T05:00Z', 'America/New_York', 'Tuesday 24 November, 00:00 New York'],
    ['2026-11-24T15:00Z', 'America/Argentina/Buenos_Aires', 'Tuesday 24 November, 12:00 Buenos Aires'],
    ['2026-11-24T15:00Z', 'UTC', 'Tuesday 24 November, 15:00 UTC'],
  ])('%s in %s is %s', (at, zone, words) => {
    expect(sessionWords(Date.parse(at), zone)).toBe(words);
  });
});
