import { describe, expect, it } from 'vitest';
import { findingWords, longestWords, missingWords } from '../../src/learning/finding-words.ts';
import { findingsOf, type Findings } from '../../src/learning/findings.ts';
import { reviewOf } from '../charts/hard-cases.ts';

type Line = Record<string, unknown>;

const TIMES = {
  started: '2024-05-01T10:00Z',
  detected: '2024-05-01T10:10Z',
  diagnosed: '2024-05-01T11:08Z',
  mitigated: '2024-05-01T11:30Z',
  resolved: '2024-05-01T11:40Z',
};

/** With nothing left out. */
const FULL = { ...TIMES, engaged: '2024-05-01T10:10Z' };

const name = (id: string): string => id.toUpperCase();

function found(times: Line, timeline: Line[] = [], more: Line = {}): Findings {
  return findingsOf(reviewOf(times, timeline, more));
}

function items(...aims: (string | undefined)[]): Line {
  return { improvements: aims.map((aim, index) => ({ id: `item-${index}`, text: 'Do it', ...(aim && { aim }) })) };
}

/** The finding of one name. */
function one(findings: Findings, what: string): string | undefined {
  return findingWords(findings, name).find((each) => each.name === what)?.text;
}

describe('where most of the time went', () => {
  it.each<[string, Line, Line, string | undefined]>([
    ['in the words of the phase', FULL, {}, '58% of the time was diagnosis.'],
    [
      'with the items that aim there: none',
      FULL,
      items('prevent', 'prevent', 'detect', 'mitigate', 'learn', 'communicate'),
      '58% of the time was diagnosis; none of the 6 items aims there.',
    ],
    ['one of them', FULL, items('prevent', 'diagnose'), '58% of the time was diagnosis; 1 of the 2 items aims there.'],
    ['all of them', FULL, items('diagnose', 'diagnose'), '58% of the time was diagnosis; all 2 items aim there.'],
    ['the only one', FULL, items('prevent'), '58% of the time was diagnosis; the one item aims elsewhere.'],
    [
      'items that do not say what they aim at',
      FULL,
      items('prevent', undefined, undefined),
      '58% of the time was diagnosis; the one item aims elsewhere, and 2 more do not say what they aim at.',
    ],
    [
      'no item that says what it aims at',
      FULL,
      items(undefined, undefined),
      '58% of the time was diagnosis; none of the 2 items says what it aims at.',
    ],
    [
      'items that were declined do not count',
      FULL,
      { improvements: [{ id: 'no', text: 'Not worth it', aim: 'diagnose', state: 'declined', reason: 'Rare' }] },
      '58% of the time was diagnosis.',
    ],
    [
      'a phase that covers another, told by its ends, and the items that aim at either',
      { ...FULL, engaged: undefined },
      items('diagnose'),
      '58% of the time passed between detection and diagnosis; the one item aims there.',
    ],
    [
      'an estimate, to the nearest five',
      { ...FULL, diagnosed: { at: '2024-05-01T11:08Z', precision: 'estimated' } },
      {},
      'About 60% of the time was diagnosis.',
    ],
    [
      'only until the mitigation, when nobody wrote down the end',
      { ...FULL, resolved: undefined },
      {},
      '64% of the time until it was mitigated was diagnosis.',
    ],
    ['nothing while it goes on', { ...FULL, resolved: undefined }, { ongoing: true }, undefined],
    ['nothing when the start is only a date', { ...FULL, started: '2024-05-01' }, {}, undefined],
    ['nothing when one phase is all there is', { started: FULL.started, resolved: FULL.resolved }, {}, undefined],
    ['nothing when nothing is known', {}, {}, undefined],
    [
      'nothing when it was over at once',
      { started: FULL.started, mitigated: FULL.started, resolved: FULL.started },
      {},
      undefined,
    ],
    [
      'never all of it while another phase took a part',
      { started: '2024-05-01T10:00Z', detected: '2024-05-01T10:01Z', resolved: '2024-05-05T10:00Z' },
      {},
      'Nearly all of the time passed between detection and resolution.',
    ],
    [
      'nearly all, where an estimate leaves no more room',
      {
        started: { at: '2024-04-01T10:00Z', precision: 'estimated' },
        detected: '2024-05-01T10:01Z',
        resolved: '2024-05-01T12:00Z',
      },
      {},
      'Nearly all of the time passed before anybody noticed.',
    ],
    [
      'what was found before it hurt counts from the start',
      {
        started: '2024-05-01T10:00Z',
        detected: '2024-05-01T09:00Z',
        mitigated: '2024-05-01T10:10Z',
        resolved: '2024-05-01T11:00Z',
      },
      {},
      '83% of the time came after customers were served again.',
    ],
  ])('%s', (_, times, more, text) => {
    expect(longestWords(found(times, [], more))).toBe(text);
  });
});

describe('the longest wait', () => {
  const at = (clock: string, more: Line = {}): Line => ({ at: `2024-05-01T${clock}Z`, kind: 'action', ...more });

  it.each<[string, Line, Line[], string | undefined, number[]]>([
    ['lies between two events', TIMES, [at('10:10'), at('10:20'), at('10:55'), at('11:00')], '35 min', [2, 3]],
    [
      'is counted from the end of what took a while',
      TIMES,
      [at('10:10', { until: '2024-05-01T10:50Z' }), at('11:00'), at('11:15')],
      '15 min',
      [2, 3],
    ],
    [
      'not within what goes on meanwhile',
      TIMES,
      [at('10:10', { until: '2024-05-01T11:10Z' }), at('10:20'), at('11:20'), at('11:25')],
      '10 min',
      [1, 3],
    ],
    [
      'only while customers felt it',
      TIMES,
      [at('09:00'), at('10:10'), at('10:15'), at('10:25'), at('15:00')],
      '10 min',
      [3, 4],
    ],
    [
      'never across an event of unknown time',
      TIMES,
      [at('10:10'), {}, at('10:55'), at('11:00'), at('11:10')],
      '10 min',
      [4, 5],
    ],
    ['never to a plain date', TIMES, [{ at: '2024-05-01' }, at('10:20'), at('10:25'), at('10:50')], '25 min', [3, 4]],
    [
      'is about as long as an estimate says',
      TIMES,
      [at('10:10'), at('10:20'), at('11:01', { precision: 'estimated' })],
      'about 40 min',
      [2, 3],
    ],
    ['is no finding when there is only one', TIMES, [at('10:10'), at('10:20')], undefined, []],
    [
      'is not looked for without an end',
      { started: TIMES.started },
      [at('10:10'), at('10:20'), at('10:30')],
      undefined,
      [],
    ],
  ])('%s', (_, times, timeline, text, events) => {
    const wait = findingWords(found(times, timeline), name).find((each) => each.name === 'Longest wait');
    expect([wait?.text, wait?.events ?? []]).toEqual([text, events]);
  });
});

describe('when the right team was there', () => {
  const engaged = (clock: string, fit: string, team = 'edge'): Line => ({ team, fit, engaged: `2024-05-01T${clock}Z` });

  it.each<[string, Line, Line[], string | undefined]>([
    ['from the milestone', { ...TIMES, engaged: '2024-05-01T10:12Z' }, [], 'after 12 min'],
    [
      'from the responders, with the team',
      TIMES,
      [engaged('10:20', 'late'), engaged('10:05', 'wrong', 'web')],
      'after 20 min: EDGE',
    ],
    [
      'whichever came first',
      { ...TIMES, engaged: '2024-05-01T10:12Z' },
      [engaged('10:12', 'right')],
      'after 12 min: EDGE',
    ],
    ['before it hurt', { ...TIMES, engaged: '2024-05-01T09:12Z' }, [], 'before the start'],
    ['at once', { ...TIMES, engaged: '2024-05-01T10:00Z' }, [], 'at the start'],
    [
      'about, for an estimate',
      { ...TIMES, engaged: { at: '2024-05-01T10:22Z', precision: 'estimated' } },
      [],
      'after about 20 min',
    ],
    ['unknown when only the day is', { ...TIMES, engaged: '2024-05-01' }, [], undefined],
    [
      'unknown when the start is only a day',
      { ...TIMES, started: '2024-05-01', engaged: '2024-05-01T10:12Z' },
      [],
      undefined,
    ],
    ['unknown when only the wrong one was called', TIMES, [engaged('10:05', 'wrong')], undefined],
  ])('%s', (_, times, responders, text) => {
    const findings = found(times, [], { responders });
    const words = one(findings, 'Right team there');
    expect(words).toBe(text);
    expect(findings.missing.includes('right-team')).toBe(text === undefined);
  });
});

describe('the words to customers', () => {
  const word = (clock: string | undefined, more: Line = {}): Line => ({
    ...(clock !== undefined && { at: `2024-05-01T${clock}Z` }),
    kind: 'comms',
    to: 'customers',
    ...more,
  });

  it.each<[string, Line[], string | undefined, string | undefined]>([
    ['the first, and the silence after it', [word('10:20'), word('11:00')], 'after 20 min', '40 min'],
    ['before it hurt', [word('09:50')], 'before the start', '1 h 50 min'],
    [
      'told at an unknown time',
      [word(undefined), word('11:00')],
      'they were told; the record does not say when',
      undefined,
    ],
    [
      'on a day',
      [{ at: '2024-05-01', kind: 'comms', to: 'customers' }],
      'they were told; the record does not say when',
      undefined,
    ],
    ['about, for an estimate', [word('10:21', { precision: 'estimated' })], 'after about 20 min', 'about 1 h 15 min'],
    ['none', [word('10:20', { to: 'stakeholders' })], undefined, undefined],
  ])('%s', (_, timeline, first, silence) => {
    const findings = found(TIMES, timeline);
    expect(one(findings, 'First word to customers')).toBe(first);
    expect(one(findings, 'Longest silence after it')).toBe(silence);
    expect(findings.missing.includes('first-word')).toBe(first === undefined);
  });
});

it('lists what did not help, in the order of the list', () => {
  const findings = found(TIMES, [
    { at: '2024-05-01T10:40Z', kind: 'action', outcome: 'worsened', text: 'Restart' },
    { at: '2024-05-01T10:20Z', kind: 'action', outcome: 'no-effect', text: 'Roll back' },
    { at: '2024-05-01T11:20Z', kind: 'action', outcome: 'helped' },
    { kind: 'action', outcome: 'unknown' },
  ]);
  expect(findings.deadEnds.map(({ number, event }) => [number, event.text])).toEqual([
    [1, 'Roll back'],
    [2, 'Restart'],
  ]);
});

it.each([
  [[], undefined],
  [['first-word'], 'Not in the record: a first word to customers.'],
  [['right-team', 'first-word'], 'Not in the record: when the right team was there, and a first word to customers.'],
] as const)('says what the record lacks: %j', (missing, text) => {
  expect(missingWords(missing)).toBe(text);
});
