import { describe, expect, it } from 'vitest';
import {
  changedNothing,
  changesOf,
  invitedToPractice,
  lastLook,
  stepsOf,
  unlooked,
  uptakeSince,
  withoutPractice,
} from '../../src/library/practices.ts';
import { idsOf, libraryOf } from './libraries.ts';

const step = (text: string, practice: string, outcome?: string) => ({
  kind: 'action',
  text,
  practice,
  ...(outcome && { outcome }),
});
const library = libraryOf({
  teams: { edge: { name: 'Edge' }, core: { name: 'Core' }, idle: { name: 'Idle' } },
  classes: { expiry: { name: 'Expiry' }, dns: { name: 'DNS' }, unused: { name: 'Unused' } },
  practices: {
    changed: {
      name: 'Changed',
      changes: [
        { date: '2026-01-01', what: 'old' },
        { date: '2026-02-01', session: '2026-02-01', what: 'new' },
      ],
    },
    looked: { name: 'Looked', addresses: ['expiry'], learnedFrom: ['2024-01-01-a'] },
    old: { name: 'Old', changes: [{ date: '2025-11-22', what: 'x' }] },
    never: { name: 'Never' },
    planned: { name: 'Planned', changes: [{ date: '2027-01-01', what: 'x' }] },
  },
  reviews: {
    '2024-01-01-a': {
      owner: 'edge',
      classes: ['expiry', 'dns'],
      timeline: [
        step('Thrown', 'changed', 'helped'),
        step('Thrown again', 'changed', 'no-effect'),
        step('Tried', 'changed'),
      ],
    },
    '2024-02-01-b': {
      owner: 'core',
      classes: ['dns'],
      lessons: [{ id: 'l', text: 'x', practice: 'looked' }],
      timeline: [step('Off', 'changed', 'helped')],
    },
    '2024-03-01-c': { owner: 'core', classes: ['expiry'], lessons: [{ id: 'l', text: 'x' }] },
    '2024-04-01-d': { status: 'preliminary', classes: ['dns'] },
    '2024-05-01-drill': { kind: 'drill' },
  },
  sessions: {
    '2026-02-01': { held: '2026-02-01T15:00Z', practices: ['looked'] },
  },
  adoption: {
    edge: {
      practices: [
        { practice: 'looked', state: 'fixed', date: '2026-02-01' },
        { practice: 'changed', state: 'exposed', date: '2026-01-15' },
      ],
    },
  },
});
const practice = (id: string) => library.practices.find((one) => one.id === id)!;

describe('when somebody last looked at a practice', () => {
  it.each([
    ['changed', '2026-02-01', 'a session'],
    ['looked', '2026-02-01', 'a session'],
    ['old', '2025-11-22', 'a change'],
    ['never', undefined, undefined],
    ['planned', undefined, undefined],
  ])('%s', (id, day, by) => {
    const last = lastLook(practice(id), library);
    expect(last && new Date(last.at).toISOString().slice(0, 10)).toBe(day);
    expect(last?.by).toBe(by);
  });

  it('is long ago from a year on, never before all', () => {
    expect(unlooked(library).map(({ view }) => view.id)).toEqual(['never', 'planned', 'old']);
  });
});

describe('what the knowledge base lacks', () => {
  it('are classes that came up and have no practice', () => {
    expect(idsOf(withoutPractice(library))).toEqual(['dns']);
  });

  it('are final reviews that changed no practice', () => {
    expect(idsOf(changedNothing(library))).toEqual(['2024-03-01-c']);
  });
});

describe('the history of practices', () => {
  it('is told newest first, with the session that asked for it', () => {
    expect(changesOf(library).map(({ view, what, session }) => [view.id, what, session?.id])).toEqual([
      ['planned', 'x', undefined],
      ['changed', 'new', '2026-02-01'],
      ['changed', 'old', undefined],
      ['old', 'x', undefined],
    ]);
  });
});

describe('where a practice was put to use', () => {
  it('is told newest incident first, what helped apart', () => {
    const { helped, others } = stepsOf(practice('changed'));
    expect(helped.map(({ review, event }) => [review.id, event.text])).toEqual([
      ['2024-02-01-b', 'Off'],
      ['2024-01-01-a', 'Thrown'],
    ]);
    expect(others.map(({ event }) => event.text)).toEqual(['Thrown again', 'Tried']);
  });
});

describe('who may want to look at a practice', () => {
  it('are the teams with incidents of its classes that have not looked', () => {
    expect(invitedToPractice(practice('looked'), library).map(({ team: { id }, why }) => [id, why])).toEqual([
      ['core', 'It had an incident of expiry'],
    ]);
  });
});

describe('what became of what a session asked for', () => {
  it('is who has looked since that day', () => {
    const since = uptakeSince(library.sessions[0]!, library);
    expect(since.map(({ view, looks }) => [view.id, looks.map(({ team }) => team.id)])).toEqual([
      ['looked', ['edge']],
      ['changed', []],
    ]);
  });
});
