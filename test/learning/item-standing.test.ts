import { describe, expect, it } from 'vitest';
import { ageOf, standingOf, type Asking } from '../../src/learning/item-standing.ts';
import { DAY } from '../../src/model/duration.ts';
import { improvementSchema } from '../../src/model/improvement.ts';
import { trackerStateSchema } from '../../src/model/registries.ts';
import { siteSchema } from '../../src/model/site.ts';

const NOW = Date.parse('2026-11-23T12:00Z');
const POLICY = siteSchema.parse({
  name: 'x',
  organisation: 'x',
  severities: [
    { id: 'sev1', name: 'x' },
    { id: 'sev2', name: 'x' },
  ],
  items: { due: { sooner: [{ severity: 'sev1', tactical: 'P7D' }] } },
}).items.due;

const item = (fields: object) => improvementSchema.parse({ id: 'i', text: 'x', ...fields });
const tracked = (fields: object) =>
  trackerStateSchema.parse({ readAt: '2026-11-20', items: { x: { state: 's', ...fields } } }).items['x'];

function standing(fields: object, more: { tracker?: object; asking?: Asking[]; same?: object[] } = {}) {
  const same = (more.same ?? []).map((one) => ({ key: 'r#j', review: 'r', item: item(one) }));
  return standingOf(
    { item: item(fields), same },
    {
      due: POLICY,
      now: NOW,
      asking: more.asking ?? [{ at: Date.parse('2026-01-01'), severity: 'sev2' }],
      tracked: more.tracker && tracked(more.tracker),
    },
  );
}

const day = (at: number | undefined) => at && new Date(at).toISOString().slice(0, 10);

describe('when work is due', () => {
  it.each<[string, object, Parameters<typeof standing>[1], string | undefined, boolean]>([
    [
      'four weeks after it was opened, when tactical',
      { horizon: 'tactical', opened: '2026-10-01' },
      {},
      '2026-10-29',
      true,
    ],
    ['eight weeks, when longer-term', { horizon: 'longer-term', opened: '2026-10-01' }, {}, '2026-11-26', false],
    ['eight weeks, when it does not say', { opened: '2026-10-01' }, {}, '2026-11-26', false],
    [
      'sooner after a severity of the policy',
      { horizon: 'tactical', opened: '2026-11-10' },
      {
        asking: [
          { at: 0, severity: 'sev2' },
          { at: 0, severity: 'sev1' },
        ],
      },
      '2026-11-17',
      true,
    ],
    [
      'no sooner for what the policy leaves',
      { horizon: 'longer-term', opened: '2026-10-01' },
      { asking: [{ at: 0, severity: 'sev1' }] },
      '2026-11-26',
      false,
    ],
    ['on its own date, to the end of that day', { opened: '2020-01-01', due: '2026-11-23' }, {}, '2026-11-23', false],
    ['on its own date, which is over', { due: '2026-11-22' }, {}, '2026-11-22', true],
    ['never, when nothing says when it was opened', { horizon: 'tactical' }, {}, undefined, false],
    [
      'as the tracker says it was opened',
      { horizon: 'tactical' },
      { tracker: { open: true, opened: '2026-10-01' } },
      '2026-10-29',
      true,
    ],
    [
      'counted from the first that was opened, of several',
      { horizon: 'tactical', opened: '2026-11-20' },
      { same: [{ opened: '2026-10-01' }, {}] },
      '2026-10-29',
      true,
    ],
    [
      'but not overdue when it is done',
      { state: 'done', horizon: 'tactical', opened: '2020-01-01' },
      {},
      '2020-01-29',
      false,
    ],
    [
      'nor when the tracker has closed it',
      { state: 'accepted', horizon: 'tactical', opened: '2020-01-01' },
      { tracker: { open: false } },
      '2020-01-29',
      false,
    ],
    [
      'nor when it is declined',
      { state: 'declined', due: '2020-01-01' },
      { tracker: { open: true } },
      '2020-01-01',
      false,
    ],
  ])('%s', (_name, fields, more, due, isOverdue) => {
    const found = standing(fields, more);
    expect([day(found.due), found.isOverdue]).toEqual([due, isOverdue]);
  });
});

it('work has only dates of its own where there is no policy', () => {
  const around = { due: 'off', now: NOW, asking: [{ at: 0, severity: undefined }], tracked: undefined } as const;
  const dueOf = (fields: object) => day(standingOf({ item: item(fields), same: [] }, around).due);
  expect([dueOf({ opened: '2026-01-01' }), dueOf({ due: '2026-01-01' })]).toEqual([undefined, '2026-01-01']);
});

describe('whether work is open', () => {
  it.each<[string, boolean | undefined, boolean, boolean]>([
    ['idea', undefined, true, false],
    ['proposed', undefined, true, false],
    ['accepted', undefined, true, false],
    ['in-progress', undefined, true, false],
    ['done', undefined, false, false],
    ['verified', undefined, false, false],
    ['declined', undefined, false, false],
    ['merged', undefined, false, false],
    ['accepted', true, true, false],
    ['accepted', false, false, true],
    ['done', false, false, false],
    ['done', true, true, true],
    ['declined', true, false, true],
    ['merged', true, false, false],
  ])('%s here, open in the tracker: %s', (state, open, isOpen, contradicts) => {
    const found = standing({ state }, open === undefined ? {} : { tracker: { open } });
    expect([found.isOpen, found.contradicts]).toEqual([isOpen, contradicts]);
  });
});

describe('how long work has been asked for', () => {
  it.each<[string, string | undefined]>([
    ['2026-11-20', 'new'],
    ['2026-10-26', 'weeks'],
    ['2026-09-01', 'months'],
    ['2026-03-01', 'half-year'],
    ['2019-01-01', 'year'],
  ])('since %s: %s', (opened, age) => {
    expect(ageOf(standing({ opened }), NOW)?.id).toBe(age);
  });

  it('is counted from the first incident where nothing says when it was opened', () => {
    const asking = [
      { at: NOW - 10 * DAY, severity: undefined },
      { at: NOW - 40 * DAY, severity: undefined },
    ];
    expect(standing({}, { asking }).askedSince).toBe(NOW - 40 * DAY);
  });

  it('ends when it is over', () => {
    expect(ageOf(standing({ state: 'done', opened: '2019-01-01' }), NOW)).toBeUndefined();
  });
});
