import { reviewSchema, type Review } from '../../src/model/review.ts';

type Line = Record<string, unknown>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function iso(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}

/** A review of the given times and events; an event without a kind is a note. */
export function reviewOf(times: Record<string, unknown>, timeline: Line[], more: Line = {}): Review {
  return reviewSchema.parse({
    title: 'A hard case',
    times,
    timeline: timeline.map((line) => ({ kind: 'note', text: 'Something happens', ...line })),
    ...more,
  });
}

const KINDS = ['signal', 'engage', 'hypothesis', 'action', 'comms', 'impact-change', 'note'] as const;

/** Events at even steps, their kinds in turn; every fifth is a key event. */
function crowd(count: number, from: number, step: number): Line[] {
  return Array.from({ length: count }, (_, index) => ({
    at: iso(from + Math.floor(index * step)),
    kind: KINDS[index % KINDS.length],
    text: `Event number ${index + 1} of a crowded hour, which goes on for a while`,
    key: index % 5 === 0,
    ...(KINDS[index % KINDS.length] === 'comms' && { to: 'customers' }),
  }));
}

const NOON = Date.UTC(2024, 4, 1, 12);

/** Timelines that charts are known to break on; each must give a picture that holds, or none. */
export const HARD_CASES: Record<string, Review> = {
  'no events': reviewOf({ started: '2024-05-01T10:00Z', resolved: '2024-05-01T11:00Z' }, []),
  'one event': reviewOf({}, [{ at: '2024-05-01T10:00Z' }]),
  'one event of an incident with two ends': reviewOf({ started: '2024-05-01T10:00Z', resolved: '2024-05-01T11:00Z' }, [
    { at: '2024-05-01T10:20Z', kind: 'action', key: true, outcome: 'helped' },
  ]),
  'only untimed events': reviewOf({}, [{}, {}, {}]),
  'two hundred events in twenty minutes': reviewOf(
    { started: iso(NOON), resolved: iso(NOON + 20 * MINUTE) },
    crowd(200, NOON, (20 * MINUTE) / 200),
  ),
  'nine days with a dense first hour': reviewOf(
    {
      started: iso(NOON),
      detected: iso(NOON + 3 * MINUTE),
      mitigated: iso(NOON + HOUR),
      resolved: iso(NOON + 9 * DAY),
    },
    [
      ...crowd(24, NOON, 2.5 * MINUTE),
      { at: iso(NOON + 3 * DAY), kind: 'action', text: 'Repair goes on', key: true },
      { at: iso(NOON + 6 * DAY), kind: 'comms', to: 'customers', text: 'Customers are told of the progress' },
      { at: iso(NOON + 9 * DAY), kind: 'resolve', text: 'It is over', key: true },
    ],
  ),
  'all at one instant': reviewOf(
    {},
    Array.from({ length: 12 }, () => ({ at: '2024-05-01T10:00Z' })),
  ),
  'many at one instant of a longer day': reviewOf({ started: '2024-05-01T09:00Z', resolved: '2024-05-01T12:00Z' }, [
    ...Array.from({ length: 12 }, (_, index) => ({ at: '2024-05-01T10:00Z', kind: 'action', key: index < 3 })),
    { at: '2024-05-01T12:00Z', kind: 'resolve', key: true },
  ]),
  'only dates': reviewOf({ started: '2024-05-01', detected: '2024-05-03', resolved: '2024-05-09' }, [
    { at: '2024-05-01', kind: 'impact-start', key: true },
    { at: '2024-05-03', kind: 'detect', key: true },
    { at: '2024-05-03', kind: 'engage' },
    { kind: 'action', outcome: 'worsened' },
    { at: '2024-05-09', kind: 'resolve', key: true },
  ]),
  'a single date': reviewOf({ started: '2024-05-01', resolved: '2024-05-01' }, [
    { kind: 'change', key: true },
    { at: '2024-05-01', kind: 'impact-start' },
    { kind: 'mitigate', key: true },
  ]),
  'across midnight and a change to summer time': reviewOf(
    { started: '2024-03-30T22:30Z', mitigated: '2024-03-31T01:30Z', resolved: '2024-03-31T04:00+02:00' },
    [
      { at: '2024-03-30T23:30+01:00', kind: 'impact-start', key: true },
      { at: '2024-03-31T01:59+01:00', kind: 'action', key: true },
      { at: '2024-03-31T03:01+02:00', kind: 'signal' },
      { at: '2024-03-31T03:30+02:00', kind: 'mitigate', key: true },
    ],
  ),
  'no end': reviewOf(
    { started: '2024-05-01T10:00Z', detected: '2024-05-01T10:05Z' },
    [
      { at: '2024-05-01T10:05Z', kind: 'detect', key: true },
      { at: '2024-05-01T10:30Z', until: '2024-05-01T10:45Z', kind: 'action', outcome: 'no-effect' },
    ],
    { ongoing: true, impact: { customers: 'Nobody can pay.' } },
  ),
  'ten thousand events': reviewOf({ started: iso(NOON) }, crowd(10_000, NOON, 10_000)),
  'out of order': reviewOf({ started: '2024-05-01T10:00Z' }, [
    { at: '2024-05-01T11:00Z', kind: 'resolve', text: 'last', key: true },
    { at: '2024-05-01T10:00Z', kind: 'impact-start', text: 'first' },
    { kind: 'note', text: 'after the first' },
    { at: '2024-05-01T10:30Z', kind: 'action', text: 'middle' },
  ]),
  'before the start and after the end': reviewOf({ started: '2024-05-01T10:00Z', resolved: '2024-05-01T11:00Z' }, [
    { at: '2024-05-01T08:30Z', kind: 'note', text: 'long before' },
    { at: '2024-05-01T10:00Z', kind: 'impact-start', key: true },
    { at: '2024-05-01T11:00Z', kind: 'resolve', key: true },
    { at: '2024-05-01T14:00Z', kind: 'comms', to: 'customers', text: 'long after', key: true },
  ]),
  'texts of three hundred characters': reviewOf({ started: '2024-05-01T10:00Z', resolved: '2024-05-01T11:00Z' }, [
    { at: '2024-05-01T10:00Z', kind: 'change', text: 'word '.repeat(60), key: true },
    { at: '2024-05-01T10:10Z', kind: 'signal', text: 'x'.repeat(300), key: true },
    { at: '2024-05-01T10:20Z', kind: 'action', text: 'A clause, '.repeat(30), key: true },
  ]),
  'right-to-left text': reviewOf({ started: '2024-05-01T10:00Z', resolved: '2024-05-01T11:00Z' }, [
    { at: '2024-05-01T10:00Z', kind: 'change', text: 'קובץ התצורה נשלח לכל השרתים בבת אחת (v2).', key: true },
    { at: '2024-05-01T10:30Z', kind: 'signal', text: 'تنبيه: ارتفع معدل الأخطاء', key: true },
    { at: '2024-05-01T11:00Z', kind: 'resolve', text: '🎉 設定を元に戻し、復旧を確認した', key: true },
  ]),
  'a start months before': reviewOf(
    { started: '2024-05-01T10:00Z', detected: '2024-05-01T10:04Z', resolved: '2024-05-01T11:00Z' },
    [
      { at: '2023-11-02', kind: 'leadup', text: 'The limit is set', key: true },
      { at: '2024-05-01T10:00Z', kind: 'impact-start', key: true },
      { at: '2024-05-01T10:04Z', kind: 'detect' },
      { at: '2024-05-01T11:00Z', kind: 'resolve', key: true },
    ],
  ),
  'found before it hurt': reviewOf(
    { started: '2024-05-01T10:10Z', detected: '2024-05-01T10:00Z', resolved: '2024-05-01T11:00Z' },
    [
      { at: '2024-05-01T10:00Z', kind: 'detect', key: true },
      { at: '2024-05-01T10:10Z', kind: 'impact-start' },
      { at: '2024-05-01T11:00Z', kind: 'resolve', key: true },
    ],
  ),
  'an estimate wider than the incident': reviewOf(
    { started: { at: '2024-05-01T10:00Z', precision: 'estimated', margin: 'P2D' }, resolved: '2024-05-01T11:00Z' },
    [
      { at: '2024-05-01T10:00Z', precision: 'estimated', margin: 'P2D', kind: 'impact-start', key: true },
      { at: '2024-05-01T11:00Z', kind: 'resolve', key: true },
    ],
  ),
  'years apart': reviewOf({ started: '1999-12-31T23:59Z', resolved: '2024-05-01T11:00Z' }, [
    { at: '1970-01-01T00:00Z', kind: 'leadup' },
    { at: '1999-12-31T23:59Z', kind: 'impact-start', key: true },
    { at: '2024-05-01T11:00Z', kind: 'resolve', key: true },
  ]),
  'a few milliseconds': reviewOf({ started: '2024-05-01T10:00:00.000Z', resolved: '2024-05-01T10:00:00.007Z' }, [
    { at: '2024-05-01T10:00:00.000Z', kind: 'impact-start', key: true },
    { at: '2024-05-01T10:00:00.007Z', kind: 'resolve', key: true },
  ]),
};
