import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import type { Carried } from '../../src/library/link.ts';
import { linkLibrary } from '../../src/library/link.ts';
import { idsOf, libraryOf, rawLibrary } from './libraries.ts';

/** The entry of a list with an id, which must be there. */
function the<V extends { id: string }>(list: readonly V[], id: string): V {
  const view = list.find((one) => one.id === id);
  if (!view) throw new Error(`There is no ${id}.`);
  return view;
}

describe('an empty library', () => {
  it('has empty lists', () => {
    const { site, now, trackerState, ...lists } = libraryOf({});
    expect([site.name, now]).toEqual(['Library', Date.parse('2026-11-23T12:00Z')]);
    expect(trackerState).toBeUndefined();
    expect(Object.values(lists).flat()).toEqual([]);
  });
});

describe('the order of lists', () => {
  it('is newest first for reviews and sessions, by the start and not by the file', () => {
    const library = libraryOf({
      reviews: {
        '2024-01-01-file-alone': {},
        '2024-01-02-started-before': { times: { started: '2023-12-01T10:00Z' } },
        '2024-01-01-a': {},
        '2024-06-01-newest': {},
      },
      sessions: { '2024-01-01': { held: '2024-01-01' }, '2024-02-01': { held: '2024-02-01' } },
    });
    expect(idsOf(library.reviews)).toEqual([
      '2024-06-01-newest',
      '2024-01-01-file-alone',
      '2024-01-01-a',
      '2024-01-02-started-before',
    ]);
    expect(idsOf(library.sessions)).toEqual(['2024-02-01', '2024-01-01']);
  });

  it('is by name for all others', () => {
    const named = { z: { name: 'Alpha' }, a: { name: 'beta' }, m: { name: 'Årland' } };
    const library = libraryOf({ teams: named, services: named, classes: named, practices: named });
    const { teams, services, classes, practices } = library;
    for (const list of [teams, services, classes, practices]) expect(idsOf(list)).toEqual(['z', 'm', 'a']);
  });
});

describe('a linked review', () => {
  const library = libraryOf({
    teams: { t: { name: 'Team' } },
    services: { s: { team: 't' } },
    classes: { c: {}, d: {} },
    reviews: {
      '2024-01-01-a': { owner: 't', services: ['s', 'gone'], classes: ['d', 'c'], severity: 'sev2', title: 'It broke' },
      '2024-02-01-b': { owner: 'unknown', classes: ['c'], severity: 'unknown' },
      '2024-03-01-c': {},
    },
  });
  const [last, unknown, known] = library.reviews;

  it('knows its page under the base path, and its name', () => {
    expect([known?.href, known?.name]).toEqual(['/kb/reviews/2024-01-01-a/', 'It broke']);
  });

  it('is linked with its team, services and classes, both ways', () => {
    expect([known?.owner?.id, idsOf(known?.services ?? []), idsOf(known?.classes ?? [])]).toEqual([
      't',
      ['s'],
      ['d', 'c'],
    ]);
    expect(idsOf(the(library.teams, 't').reviews)).toEqual(['2024-01-01-a']);
    expect(idsOf(the(library.services, 's').reviews)).toEqual(['2024-01-01-a']);
    expect(idsOf(the(library.classes, 'c').reviews)).toEqual(['2024-02-01-b', '2024-01-01-a']);
  });

  it('has no owner when that is unknown or left out', () => {
    expect([unknown?.owner, last?.owner]).toEqual([undefined, undefined]);
  });

  it('has a severity with its rank, also when nobody knows it', () => {
    const nobodyKnows = { id: 'unknown', name: 'Severity unknown', major: false, rank: -1 };
    expect([known, unknown, last].map((view) => view?.severity)).toEqual([
      { id: 'sev2', name: 'Serious', major: false, rank: 1 },
      nobodyKnows,
      nobodyKnows,
    ]);
  });

  it('has an empty write-up and no images when its file has none', () => {
    expect([known?.writeUp.sections, known?.images]).toEqual([[], {}]);
  });

  it('links its services with their team', () => {
    expect(idsOf(the(library.teams, 't').services)).toEqual(['s']);
    expect(the(library.services, 's').team?.id).toBe('t');
  });
});

describe('what a build carries', () => {
  const entries = {
    teams: { t: {} },
    classes: { c: {} },
    practices: { p: { learnedFrom: ['2024-01-03-restricted', '2024-01-01-public'] } },
    reviews: {
      '2024-01-01-public': { audience: 'public', owner: 't', classes: ['c'] },
      '2024-01-02-organisation': { owner: 't', classes: ['c'] },
      '2024-01-03-restricted': { audience: 'restricted', owner: 't', classes: ['c'] },
      '2024-01-04-draft': { status: 'draft', audience: 'public', owner: 't', classes: ['c'] },
      '2024-01-05-preliminary': { status: 'preliminary', owner: 't', classes: ['c'] },
    },
    sessions: { '2024-02-01': { reviews: ['2024-01-03-restricted', '2024-01-01-public'] } },
    paths: {
      open: {
        reviews: [
          { review: '2024-01-03-restricted', why: 'x' },
          { review: '2024-01-01-public', why: 'y' },
        ],
      },
      closed: { reviews: [{ review: '2024-01-03-restricted', why: 'x' }] },
    },
  };
  const names = (reviews: readonly { id: string }[]) => idsOf(reviews).map((id) => id.slice(11));

  it.each<[string, Partial<Carried>, string[]]>([
    ['the public', { audience: 'public' }, ['public']],
    ['the organisation', {}, ['preliminary', 'organisation', 'public']],
    ['the few', { audience: 'restricted' }, ['preliminary', 'restricted', 'organisation', 'public']],
    ['the public with drafts', { audience: 'public', drafts: true }, ['draft', 'public']],
  ])('for %s stands in every list', (_name, carried, expected) => {
    const library = libraryOf(entries, carried);
    for (const list of [library.reviews, library.teams[0]?.reviews, library.classes[0]?.reviews])
      expect(names(list ?? [])).toEqual(expected);
  });

  it('leaves a restricted review out of practices, sessions and paths, and an empty path altogether', () => {
    const { practices, sessions, paths } = libraryOf(entries);
    expect(names(practices[0]?.learnedFrom ?? [])).toEqual(['public']);
    expect(names(sessions[0]?.reviews ?? [])).toEqual(['public']);
    expect(paths.map(({ id, steps }) => [id, ...steps.map(({ review, why }) => `${review.id} ${why}`)])).toEqual([
      ['open', '2024-01-01-public y'],
    ]);
  });
});

describe('replaced classes', () => {
  const library = libraryOf({
    classes: { old: { replacedBy: 'newer' }, newer: { replacedBy: 'current' }, current: {}, other: {} },
    practices: { p: { addresses: ['old', 'current', 'other'] } },
    reviews: { '2024-01-01-a': { classes: ['old', 'other', 'current'] } },
  });
  const [review] = library.reviews;

  it('are listed apart, with the class that took their place', () => {
    expect(idsOf(library.classes)).toEqual(['current', 'other']);
    expect(library.replacedClasses.map(({ id, replacedBy }) => [id, replacedBy?.id])).toEqual([
      ['old', 'newer'],
      ['newer', 'current'],
    ]);
  });

  it('are followed to the last, which stands once in their place', () => {
    expect(idsOf(review?.classes ?? [])).toEqual(['current', 'other']);
    expect(review?.review.classes).toEqual(['current', 'other']);
    expect(idsOf(library.practices[0]?.classes ?? [])).toEqual(['current', 'other']);
  });

  it('keep no review and no practice of their own', () => {
    const { reviews, practices } = the(library.classes, 'current');
    expect([idsOf(reviews), idsOf(practices)]).toEqual([['2024-01-01-a'], ['p']]);
    expect(library.replacedClasses.flatMap((view) => [...view.reviews, ...view.practices])).toEqual([]);
  });

  it('leave the stored front matter as it was', () => {
    const raw = rawLibrary({
      classes: { old: { replacedBy: 'new' }, new: {} },
      reviews: { '2024-01-01-a': { classes: ['old'] } },
    });
    linkLibrary(raw, { now: 0, audience: 'organisation', drafts: false });
    expect(raw.reviews[0]?.front.classes).toEqual(['old']);
  });
});

describe('practices and sessions', () => {
  const change = (session?: string) => ({ date: '2024-01-01', what: 'x', ...(session && { session }) });
  const library = libraryOf({
    teams: { t: {} },
    classes: { c: {} },
    practices: {
      'named-by-session': {},
      'names-session': { changes: [change('2024-01-01'), change(), change('gone')] },
      'both-ways': { changes: [change('2024-01-01'), change('2024-01-01')] },
      learned: { learnedFrom: ['2023-01-01-a'], addresses: ['c'] },
    },
    reviews: { '2023-01-01-a': {} },
    sessions: {
      '2024-01-01': {
        practices: ['named-by-session', 'both-ways'],
        reviews: ['2023-01-01-a'],
        teams: ['t'],
        title: 'The first',
      },
      '2024-02-01': { held: '2024-02-01' },
    },
  });
  const session = the<Library['sessions'][number]>(library.sessions, '2024-01-01');

  it('are linked both ways, once, when either names the other', () => {
    expect(idsOf(session.practices).sort()).toEqual(['both-ways', 'named-by-session', 'names-session']);
    expect(library.practices.map(({ id, sessions }) => [id, ...idsOf(sessions)]).sort()).toEqual([
      ['both-ways', '2024-01-01'],
      ['learned'],
      ['named-by-session', '2024-01-01'],
      ['names-session', '2024-01-01'],
    ]);
  });

  it('are known to the reviews and classes they are about', () => {
    const review = the(library.reviews, '2023-01-01-a');
    expect([idsOf(review.practices), idsOf(review.sessions)]).toEqual([['learned'], ['2024-01-01']]);
    expect(idsOf(the(library.classes, 'c').practices)).toEqual(['learned']);
    expect([idsOf(session.reviews), idsOf(session.teams)]).toEqual([['2023-01-01-a'], ['t']]);
  });

  it('call a session by its title, or by its day', () => {
    expect(library.sessions.map(({ name, href }) => `${name} at ${href}`)).toEqual([
      'Global review of 2024-02-01 at /kb/global-review/2024-02-01/',
      'The first at /kb/global-review/2024-01-01/',
    ]);
  });
});
