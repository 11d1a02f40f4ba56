import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../src/library/agenda.ts';
import { idsOf, libraryOf } from './libraries.ts';

const CADENCE = { days: ['tuesday', 'thursday'], at: '15:00', zone: 'Europe/London', minutes: 60 };

describe('the queue of an agenda', () => {
  it('gives every review its rank and the reason for it, in words', () => {
    const library = libraryOf({
      classes: { c: { name: 'Guardrail gap' } },
      teams: { shop: { name: 'Shop', asks: [{ review: '2024-01-04-plain', why: 'How did *you* see it?' }] } },
      reviews: {
        '2024-01-02-major': { classes: ['c'], severity: 'sev1' },
        '2024-01-03-carried': { classes: ['c'] },
        '2024-01-04-plain': { classes: ['c'] },
        '2024-01-05-done': { classes: ['c'] },
      },
      sessions: { '2024-02-01': { reviews: ['2024-01-05-done'], carriedOver: ['2024-01-03-carried'] } },
    });
    const { queue } = agendaOf(library);
    expect(queue.map(({ rank, view, why }) => `${rank} ${view.id.slice(11)}: ${why}`)).toMatchInlineSnapshot(`
      [
        "1 carried: Carried over since 1 January 2024; severity unknown; more than a year old",
        "2 major: Critical, so it must reach a global review; the first here with guardrail gap; more than a year old",
        "3 plain: Severity unknown; Shop asks for it; more than a year old",
      ]
    `);
    expect(queue[2]?.asks.map(({ team, why }) => `${team.name}: ${why}`)).toEqual(['Shop: How did *you* see it?']);
  });

  it('leaves out what a restricted build does not carry, also when a session carried it over or a team asks for it', () => {
    const library = libraryOf({
      teams: { shop: { asks: [{ review: '2024-01-01-a' }] } },
      reviews: { '2024-01-01-a': { audience: 'restricted' }, '2024-01-01-b': { status: 'draft' } },
      sessions: {
        '2024-02-01': { carriedOver: ['2024-01-01-a'] },
        '2026-12-01': { held: '2026-12-01', reviews: ['2024-01-01-a', '2024-01-01-b'] },
      },
    });
    const { queue, coming, past } = agendaOf(library);
    expect([queue, coming.map(({ reviews }) => reviews), idsOf(past)]).toEqual([[], [[]], ['2024-02-01']]);
  });

  it('is worked out once for each library', () => {
    const library = libraryOf({});
    expect(agendaOf(library)).toBe(agendaOf(library));
  });
});

describe('the sessions to come', () => {
  const reviews = { '2024-01-01-a': {}, '2024-01-02-b': {} };

  it('are none without a cadence', () => {
    expect(agendaOf(libraryOf({ reviews })).coming).toEqual([]);
    expect(agendaOf(libraryOf({ reviews })).next).toBeUndefined();
  });

  it('tell when, what, how long and who', () => {
    const library = libraryOf({
      site: { cadence: CADENCE },
      teams: { shop: { name: 'Shop' } },
      reviews: { ...reviews, '2024-01-02-b': { owner: 'shop' } },
    });
    const { next } = agendaOf(library);
    expect(next?.words).toBe('Tuesday 24 November, 15:00 London');
    expect(next?.reviews.map(({ view, minutes, why }) => [view.id, minutes, why])).toEqual([
      ['2024-01-02-b', 10, 'Severity unknown; more than a year old'],
      ['2024-01-01-a', 10, 'Severity unknown; more than a year old'],
    ]);
    expect(next?.invitations.teams.map(({ team, reasons }) => [team.name, reasons[0]?.words])).toEqual([
      ['Shop', 'owns the follow-up of'],
    ]);
  });

  it('have the file of the one that is planned', () => {
    const library = libraryOf({
      site: { cadence: CADENCE },
      reviews,
      sessions: { '2026-11-24': { held: '2026-11-24T15:00Z', title: 'Two of a kind', reviews: ['2024-01-01-a'] } },
    });
    const { coming, past, next } = agendaOf(library);
    expect(coming.map(({ id, session }) => [id, session?.name])).toEqual([
      ['2026-11-24', 'Two of a kind'],
      ['2026-11-26', undefined],
      ['2026-12-01', undefined],
      ['2026-12-03', undefined],
    ]);
    expect(past).toEqual([]);
    expect(idsOf(next?.reviews.map(({ view }) => view) ?? [])).toEqual(['2024-01-01-a']);
    expect(library.reviews.map(({ sessions, agendas }) => [sessions.length, agendas.length])).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('are not among those after which a practice changed', () => {
    const library = libraryOf({
      practices: { p: {} },
      sessions: {
        '2026-11-24': { held: '2026-11-24T15:00Z', practices: ['p'] },
        '2026-11-19': { held: '2026-11-19T15:00Z', practices: ['p'] },
      },
    });
    expect(idsOf(library.practices[0]?.sessions ?? [])).toEqual(['2026-11-19']);
  });
});
