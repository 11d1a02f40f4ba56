import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MOST_DRAWN } from '../../../src/charts/timeline/story.ts';
import { timelineChart, type TimelineChart } from '../../../src/charts/timeline/timeline-chart.ts';
import { chronologyOf } from '../../../src/learning/chronology.ts';
import type { Moment } from '../../../src/model/moment.ts';
import type { Review } from '../../../src/model/review.ts';
import { plainText } from '../../../src/write-up/inline.ts';
import { readContent } from '../../../src/write-up/read-content.ts';
import { HARD_CASES, reviewOf } from '../hard-cases.ts';
import { placesOf, problemsOf } from './drawing-problems.ts';
import { drawingText } from './drawing-text.ts';

const content = readContent(fileURLToPath(new URL('../../../content', import.meta.url)));
const examples = Object.fromEntries(content.entries.reviews.map(({ id, data }) => [id, data]));
const all = Object.entries({ ...examples, ...HARD_CASES });
const directions = ['wide', 'tall'] as const;

function chartOf(review: Review): TimelineChart | null {
  return timelineChart(review, plainText);
}

/** A review with every instant moved by the same time. */
function shifted<T>(value: T, by: number): T {
  if (Array.isArray(value)) return value.map((each) => shifted(each, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if ('at' in value && 'precision' in value) return { ...value, at: (value as unknown as Moment).at + by };
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shifted(each, by)])) as T;
}

describe.each(all)('the chart of %s', (_, review) => {
  const chart = chartOf(review);

  it('keeps labels and marks apart, each in its lane, and every number finite', () => {
    for (const direction of directions) expect(chart ? problemsOf(chart[direction], direction) : []).toEqual([]);
  });

  it('draws each event once, in the order of the list', () => {
    if (!chart) return;
    for (const direction of directions) {
      const numbers = chart[direction].marks.flatMap((mark) => mark.numbers);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers).toHaveLength(Math.min(MOST_DRAWN, review.timeline.length));
    }
  });

  it('places timed events in the order of their times', () => {
    if (!chart) return;
    const places = placesOf(chart.wide, 'wide');
    const timed = chronologyOf(review).filter(
      ({ number, event }) => places.has(number) && event.at && event.at.precision !== 'day',
    );
    const alone = timed.filter(({ number }) =>
      chart.wide.marks.some(({ numbers }) => numbers.length === 1 && numbers[0] === number),
    );
    const xs = alone.map(({ number }) => places.get(number) ?? NaN);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('has the same shape four hundred years later, when the calendar is the same', () => {
    const later = chartOf(shifted(review, 146_097 * 86_400_000));
    const shape = (one: TimelineChart | null): unknown =>
      one &&
      directions.map((direction) => ({
        ...one[direction],
        pieces: one[direction].pieces.map(({ start, end, lone }) => ({ start, end, lone })),
        ticks: one[direction].ticks.map(({ p }) => p),
      }));
    expect(shape(later)).toEqual(shape(chart));
  });
});

describe('a considered absence', () => {
  it.each(['no events', 'one event', 'only untimed events', 'all at one instant'])('%s: no chart', (name) => {
    expect(chartOf(HARD_CASES[name]!)).toBeNull();
  });

  it('draws every other hard case', () => {
    const absent = Object.entries(HARD_CASES).filter(([, review]) => !chartOf(review));
    expect(absent).toHaveLength(4);
  });

  it('draws every example', () => {
    expect(Object.entries(examples).filter(([, review]) => !chartOf(review))).toEqual([]);
  });
});

describe('the legend', () => {
  it('says when not all events are drawn', () => {
    expect(chartOf(HARD_CASES['ten thousand events']!)?.legend.drawn).toEqual({ count: MOST_DRAWN, total: 10_000 });
  });

  it('explains only what occurs', () => {
    expect(chartOf(HARD_CASES['found before it hurt']!)?.legend).toEqual({
      outcomes: [],
      untimed: false,
      estimated: false,
      breaks: false,
      enlarged: false,
      days: false,
      slopes: false,
    });
    expect(chartOf(HARD_CASES['only dates']!)?.legend).toMatchObject({
      outcomes: ['worsened'],
      untimed: true,
      days: true,
      slopes: true,
    });
  });
});

describe('the legend of a broken axis', () => {
  it.each([
    ['2020-02-29-lets-encrypt-caa', { breaks: true, enlarged: false }],
    ['2018-10-21-github-mysql-failover', { breaks: true, enlarged: true }],
  ])('says of %s whether there is a second scale', (id, expected) => {
    expect(chartOf(examples[id]!)?.legend).toMatchObject(expected);
  });
});

describe('a cropped chart', () => {
  const review = reviewOf({ started: '2024-05-01T10:00Z', resolved: '2024-05-01T14:00Z' }, [
    { at: '2024-05-01T10:00Z', kind: 'impact-start', key: true },
    { at: '2024-05-01T11:10Z', kind: 'action', key: true },
    { kind: 'note' },
    { at: '2024-05-01T11:50Z', kind: 'signal' },
    { at: '2024-05-01T14:00Z', kind: 'resolve' },
  ]);
  const window = { from: Date.UTC(2024, 4, 1, 11), to: Date.UTC(2024, 4, 1, 12) };
  const chart = timelineChart(review, plainText, window);

  it('keeps the numbers of the whole timeline', () => {
    expect(chart?.wide.marks.flatMap(({ numbers }) => numbers).sort()).toEqual([2, 3, 4]);
  });

  it('says how long a phase was, not how much of it is in view', () => {
    expect(chart?.wide.phases.map(({ words }) => words)).toEqual(['1 h 50 min undetected', '2 h 10 min to resolution']);
  });

  it('holds', () => {
    for (const direction of directions) expect(chart && problemsOf(chart[direction], direction)).toEqual([]);
  });
});

describe('the waits that are named', () => {
  const labelsOf = (review: Review): string[] =>
    chartOf(review)!
      .wide.labels.filter(({ kind }) => kind === 'wait' || kind === 'absent')
      .map(({ lines }) => lines.join(' '));
  const times = { started: '2024-05-01T10:00Z', diagnosed: '2024-05-01T10:30Z', resolved: '2024-05-01T14:00Z' };
  const deed = { at: '2024-05-01T10:54Z', kind: 'action' };

  it('names the time from knowing to acting and the silence towards customers', () => {
    const comms = ['10:49', '11:00', '13:30'].map((clock) => ({
      at: `2024-05-01T${clock}Z`,
      kind: 'comms',
      to: 'customers',
    }));
    expect(labelsOf(reviewOf(times, [deed, ...comms]))).toEqual([
      '24 min from knowing to acting',
      'first word after 49 min',
      '2 h 30 min without a word to customers',
    ]);
  });

  it('words what the record does not say as unknown', () => {
    expect(labelsOf(reviewOf(times, [deed, { at: '2024-05-01T11:00Z', kind: 'comms', to: 'regulator' }]))).toContain(
      'no word to customers in the record',
    );
  });

  it('counts no silence from words whose time nobody wrote down', () => {
    const comms = [{}, { at: '2024-05-01T11:00Z' }].map((when) => ({ ...when, kind: 'comms', to: 'customers' }));
    expect(labelsOf(reviewOf(times, [deed, ...comms]))).toEqual(['24 min from knowing to acting']);
  });

  it('names no wait for acting when a deed without a time may have ended it', () => {
    const knowing = { at: '2024-05-01T10:30Z', kind: 'diagnose' };
    expect(labelsOf(reviewOf(times, [knowing, { kind: 'action' }, deed]))).toEqual([
      'no word to customers in the record',
    ]);
  });

  it('claims nothing when it is not said whom a word was for', () => {
    expect(labelsOf(reviewOf(times, [deed, { at: '2024-05-01T11:00Z', kind: 'comms' }]))).toEqual([
      '24 min from knowing to acting',
    ]);
  });

  it('names no wait for acting when people acted before they knew', () => {
    const mitigated = { ...times, mitigated: '2024-05-01T10:10Z' };
    expect(labelsOf(reviewOf(mitigated, [deed]))).toEqual(['no word to customers in the record']);
  });
});

const PINNED = [
  '2019-07-02-cloudflare-waf-regex',
  '2018-10-21-github-mysql-failover',
  '2020-02-29-lets-encrypt-caa',
  '2021-10-28-roblox-consul',
  '2023-01-04-circleci-session-theft',
];

describe('the geometry', () => {
  it.each([...PINNED.map((id) => [id, examples[id]!] as const), ...Object.entries(HARD_CASES)])(
    '%s',
    (name, review) => {
      const chart = chartOf(review);
      // Hundreds of marks would be no snapshot that anybody reads.
      const isLarge = review.timeline.length > 100;
      const text =
        chart && !isLarge
          ? directions.map((direction) => drawingText(chart[direction])).join('\n\n')
          : String(chart && `${chart.wide.marks.length} marks`);
      expect(text, name).toMatchSnapshot();
    },
  );
});
