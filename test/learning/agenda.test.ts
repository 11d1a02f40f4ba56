import { describe, expect, it } from 'vitest';
import { agendaFor, freeSlots } from '../../src/learning/agenda.ts';
import { minutesFor } from '../../src/learning/time-estimate.ts';
import { CADENCE, programme, type Parts } from './programmes.ts';
import { record } from './records.ts';

const event = { at: '2024-01-01T10:00Z', kind: 'note', text: 'x' };

/** A review of ten minutes, or of more by as many lessons. */
function review(id: string, front: Record<string, unknown> = {}, lessons = 0) {
  const list = Array.from({ length: lessons }, (_, index) => ({ id: `l${index}`, text: 'x' }));
  return record(id, { lessons: list, ...front });
}

const many = (count: number, lessons = 10) =>
  Array.from({ length: count }, (_, index) => review(`2024-01-01-r${String(index).padStart(2, '0')}`, {}, lessons));

/** The sessions to come: their ids, what they read with minutes, and by how much that is too long. */
function coming(parts: Parts): string[] {
  return agendaFor(programme({ site: { cadence: CADENCE }, ...parts })).coming.map(
    ({ id, minutes, planned, entries, over }) =>
      `${id} ${minutes}${planned ? ' planned' : ''}: ${entries.map((one) => `${one.id.slice(11)} ${one.minutes}`).join(', ')}${over ? `, over by ${over}` : ''}`,
  );
}

describe('the sessions to come', () => {
  it.each<[string, Parts, string[]]>([
    [
      'are filled one after the other, and keep ten minutes for themselves',
      { reviews: many(6) },
      ['2026-11-24 60: r05 20, r04 20', '2026-12-01 60: r03 20, r02 20', '2026-12-08 60: r01 20, r00 20'],
    ],
    [
      'give what is left of the time to a shorter review, and the longer one leads the next',
      {
        reviews: [review('2024-03-01-a', {}, 20), review('2024-02-01-b', {}, 20), review('2024-01-01-c', {}, 10)],
      },
      ['2026-11-24 60: a 30, c 20', '2026-12-01 60: b 30', '2026-12-08 60: '],
    ],
    [
      'take a review that is longer than the session, and say by how much',
      { site: { cadence: { ...CADENCE, minutes: 15 } }, reviews: [review('2024-01-01-a', { severity: 'sev1' }, 20)] },
      ['2026-11-24 15: a 30, over by 25', '2026-12-01 15: ', '2026-12-08 15: '],
    ],
    [
      'read what a file says, also when it is too much, and leave it out of the others',
      {
        reviews: many(4),
        sessions: {
          '2026-12-01': {
            held: '2026-12-01T15:00Z',
            minutes: 45,
            reviews: ['2024-01-01-r00', '2024-01-01-r03', 'not-here'],
          },
        },
      },
      [
        '2026-11-24 60: r02 20, r01 20',
        '2026-12-01 45 planned: r00 20, r03 20, over by 5',
        '2026-12-08 60: ',
        '2026-12-15 60: ',
      ],
    ],
    [
      'stand in order with one that a file plans beside the cadence',
      { reviews: many(1), sessions: { '2026-11-26': { held: '2026-11-26T09:00Z', reviews: [] } } },
      ['2026-11-24 60: r00 20', '2026-11-26 60 planned: ', '2026-12-01 60: ', '2026-12-08 60: '],
    ],
    ['are none without a cadence', { site: {}, reviews: many(2) }, []],
    [
      'are those that files plan, without a cadence',
      { site: {}, reviews: many(1), sessions: { '2027-01-05': { held: '2027-01-05', reviews: ['2024-01-01-r00'] } } },
      ['2027-01-05 60 planned: r00 20'],
    ],
    [
      'are named by the day of their zone',
      { site: { cadence: { days: ['tuesday'], at: '08:00', zone: 'Pacific/Auckland' } } },
      ['2026-11-24 60: ', '2026-12-01 60: ', '2026-12-08 60: '],
    ],
  ])('%s', (_name, parts, expected) => {
    expect(coming(parts)).toEqual(expected);
  });

  it('take forty reviews without losing one', () => {
    const { queue, coming: sessions } = agendaFor(programme({ site: { cadence: CADENCE }, reviews: many(40) }));
    expect(queue).toHaveLength(40);
    expect(sessions.flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual(
      queue.slice(0, 6).map(({ id }) => id),
    );
  });

  it('take major incidents first, and keep every one in the queue', () => {
    const majors = many(12).map(({ id }) => review(id, { severity: 'sev1' }, 10));
    const minors = many(12).map(({ id }) => review(`${id}-minor`, { severity: 'sev3' }, 10));
    const { queue } = agendaFor(programme({ site: { cadence: CADENCE }, reviews: [...minors, ...majors] }));
    expect(queue.slice(0, 12).map(({ major }) => major)).toEqual(Array(12).fill(true));
    expect(queue.filter(({ major }) => major)).toHaveLength(12);
  });
});

describe('the free slots of a cadence', () => {
  it('leave out days that have a file', () => {
    const slots = freeSlots(programme({ site: { cadence: CADENCE } }), [{ id: '2026-12-01-extra' }], 2);
    expect(slots.map(({ id }) => id)).toEqual(['2026-11-24', '2026-12-08']);
  });
});

describe('the time that a review takes', () => {
  it.each<[string, Record<string, unknown>, number]>([
    ['is ten minutes for one with only a title', {}, 10],
    [
      'grows by a minute for each key event and lesson, and is rounded up',
      { timeline: [{ ...event, key: true }], lessons: [{ id: 'a', text: 'x' }] },
      15,
    ],
    ['counts no event that is not told', { timeline: [...Array(9).fill(event), { ...event, key: true }] }, 15],
    ['counts a short timeline whole', { timeline: Array(5).fill(event) }, 15],
    [
      'is not rounded when it is even',
      {
        timeline: Array(5).fill({ ...event, key: true }),
        lessons: [1, 2, 3, 4, 5].map((id) => ({ id: `l${id}`, text: 'x' })),
      },
      20,
    ],
  ])('%s', (_name, front, minutes) => {
    expect(minutesFor(record('2024-01-01-a', front).review)).toBe(minutes);
  });
});
