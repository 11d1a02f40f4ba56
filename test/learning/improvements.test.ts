import { describe, expect, it } from 'vitest';
import { improvementWork } from '../../src/learning/improvements.ts';
import type { ReviewRecord } from '../../src/learning/record.ts';
import { siteSchema } from '../../src/model/site.ts';
import { record } from './records.ts';

type Item = Record<string, unknown>;

const SITE = siteSchema.parse({
  name: 'x',
  organisation: 'x',
  severities: [
    { id: 'sev1', name: 'x', major: true },
    { id: 'sev2', name: 'x' },
  ],
  trackers: [{ id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+', url: 'https://edge.example/browse/{key}' }],
});
const item = (id: string, more: Item = {}): Item => ({ id, text: 'x', ...more });
const review = (id: string, improvements: Item[], more: object = {}) => record(id, { improvements, ...more });

/** Every piece of work as a line: its reach, the item that stands for it, and the same elsewhere. */
function work(records: ReviewRecord[]): string[] {
  return improvementWork(records, SITE).map(({ key, same, reach }) =>
    [`${reach.incidents} ${key}`, ...same.map((one) => one.key)].join(' = '),
  );
}

describe('improvement work', () => {
  it.each<[string, ReviewRecord[], string[]]>([
    ['is none in an empty library', [], []],
    ['keeps different items apart', [review('r', [item('a'), item('b')])], ['1 r#b', '1 r#a']],
    [
      'joins items under one tracker key',
      [review('s', [item('a', { tracker: 'EDGE-1' })]), review('r', [item('b', { tracker: 'EDGE-1' })])],
      ['2 r#b = s#a'],
    ],
    [
      'joins a key with the address that it stands for',
      [
        review('s', [item('a', { tracker: 'https://edge.example/browse/EDGE-1?focusedId=7' })]),
        review('r', [item('b', { tracker: 'EDGE-1' })]),
      ],
      ['2 r#b = s#a'],
    ],
    [
      'counts an incident once that asks for the same work twice',
      [review('r', [item('a', { tracker: 'EDGE-1' }), item('b', { tracker: 'EDGE-1' })])],
      ['1 r#b = r#a'],
    ],
    [
      'keeps items apart that are announced at one address, or under a key nobody knows',
      [
        review('s', [item('a', { tracker: 'https://a.example/' }), item('c', { tracker: 'OPS-1' })]),
        review('r', [item('b', { tracker: 'https://a.example/' }), item('d', { tracker: 'OPS-1' })]),
      ],
      ['1 s#c', '1 s#a', '1 r#d', '1 r#b'],
    ],
    [
      'puts merged items below the one they went into, through several steps',
      [
        review('t', [item('a', { state: 'merged', into: 's#b' })]),
        review('s', [item('b', { state: 'merged', into: 'r#c' })]),
        review('r', [item('c')]),
      ],
      ['3 r#c = t#a = s#b'],
    ],
    [
      'joins a merged item with one that has a tracker key',
      [review('s', [item('a', { into: 'r#b' })]), review('r', [item('b', { tracker: 'EDGE-1' })])],
      ['2 r#b = s#a'],
    ],
    [
      'joins through a merged item that had a key of its own',
      [
        review('t', [item('a', { into: 's#b', tracker: 'EDGE-1' })]),
        review('s', [item('b', { tracker: 'EDGE-2' })]),
        review('r', [item('c', { tracker: 'EDGE-1' })]),
      ],
      ['3 r#c = s#b = t#a'],
    ],
    [
      'keeps an item that was merged into one this build leaves out',
      [review('r', [item('a', { into: 'gone#b' })])],
      ['1 r#a'],
    ],
    [
      'survives a ring',
      [review('r', [item('a', { into: 'r#b' }), item('b', { into: 'r#a' }), item('self', { into: 'r#self' })])],
      ['1 r#self', '1 r#a = r#b'],
    ],
  ])('%s', (_name, records, expected) => {
    expect(work(records)).toEqual(expected);
  });

  const crowd = [1, 2, 3].map((n) => review(`crowd-${n}`, [], { classes: ['c'] }));
  it.each<[string, ReviewRecord, string]>([
    ['its own case when it says no more', review('r', [item('a')], { classes: ['c'] }), '1 r#a'],
    [
      'its own case when it solves the instance',
      review('r', [item('a', { scope: 'instance' })], { classes: ['c'] }),
      '1 r#a',
    ],
    ['the incidents of its class', review('r', [item('a', { scope: 'class' })], { classes: ['c'] }), '4 r#a'],
    ['those of the primary class', review('r', [item('a', { scope: 'class' })], { classes: ['d', 'c'] }), '1 r#a'],
    [
      'those of its class when it is for the organisation',
      review('r', [item('a', { scope: 'organisation' })], { classes: ['c'] }),
      '4 r#a',
    ],
    ['one incident without a class', review('r', [item('a', { scope: 'class' })]), '1 r#a'],
    ['no drill', review('r', [item('a', { scope: 'class' })], { classes: ['c'], kind: 'drill' }), '3 r#a'],
  ])('reaches %s', (_name, one, expected) => {
    expect(work([...crowd, one])).toEqual([expected]);
  });

  it('comes by reach, and knows the classes of all who ask for it', () => {
    const records = [
      review('t', [item('small')], { classes: ['c'] }),
      review('s', [item('a', { tracker: 'EDGE-1' })], { classes: ['d', 'c'] }),
      review('r', [item('b', { tracker: 'EDGE-1', scope: 'class' })], { classes: ['c'] }),
    ];
    const found = improvementWork(records, SITE).map(({ key, reach, classes, addresses, askedBy }) => ({
      key,
      reach: reach.incidents,
      classes,
      addresses,
      askedBy,
    }));
    expect(found).toEqual([
      { key: 'r#b', reach: 3, classes: ['c', 'd'], addresses: ['c', 'd'], askedBy: ['r', 's'] },
      { key: 't#small', reach: 1, classes: ['c'], addresses: ['c'], askedBy: ['t'] },
    ]);
  });

  const times = (from: string, to?: string) => ({
    started: `2024-01-01T${from}Z`,
    ...(to && { mitigated: `2024-01-01T${to}Z` }),
  });

  it('shows how far it reaches in parts, and of how many incidents each is known', () => {
    const records = [
      review('q', [], { classes: ['c'], times: times('10:00', '11:00'), severity: 'sev1', impact: { people: 700 } }),
      review('p', [], { classes: ['d', 'c'], times: times('10:00'), severity: 'sev1' }),
      review('near', [], { classes: ['c'], kind: 'near-miss' }),
      review('drill', [], { classes: ['c'], kind: 'drill', severity: 'sev1' }),
      review('r', [item('a', { scope: 'class' })], {
        classes: ['c'],
        times: times('10:00', '10:30'),
        severity: 'sev2',
      }),
    ];
    expect(improvementWork(records, SITE)[0]?.reach).toEqual({
      incidents: 4,
      major: 2,
      lasted: { ms: 90 * 60_000, longest: 60 * 60_000, known: 2 },
      people: { count: 700, known: 1 },
    });
  });

  it.each<[string, object, object]>([
    ['of more major incidents', { severity: 'sev1' }, { severity: 'sev2' }],
    ['of those that lasted longer', { times: times('10:00', '12:00') }, { times: times('10:00', '11:00') }],
    ['of those that more people felt', { impact: { people: 2 } }, { impact: { people: 1 } }],
  ])('puts work before other work that reaches as many: %s', (_name, more, less) => {
    const records = [review('z', [item('less')], less), review('a', [item('more')], more)];
    expect(work(records)).toEqual(['1 a#more', '1 z#less']);
  });
});
