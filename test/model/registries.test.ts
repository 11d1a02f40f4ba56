import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { COLLECTIONS, COLLECTION_NAMES } from '../../src/model/collections.ts';
import {
  adoptionSchema,
  practiceSchema,
  problemClassSchema,
  readingPathSchema,
  serviceSchema,
  sessionSchema,
  teamSchema,
  trackerStateSchema,
} from '../../src/model/registries.ts';

const MOMENT = { at: Date.parse('2024-01-01'), precision: 'day' };

describe('the other files', () => {
  it.each<[string, z.ZodType, object, object]>([
    ['a team', teamSchema, { name: 'T' }, { name: 'T', aliases: [], asks: [] }],
    ['a service', serviceSchema, { name: 'S', team: 't', tier: 1 }, { name: 'S', team: 't', tier: 1, aliases: [] }],
    [
      'a problem class',
      problemClassSchema,
      { name: 'C', definition: 'D' },
      { name: 'C', definition: 'D', aliases: [], examples: [] },
    ],
    [
      'a practice',
      practiceSchema,
      { name: 'P', phase: 'prepare', summary: 'S', changes: [{ date: '2024-01-01', what: 'W' }] },
      {
        name: 'P',
        phase: 'prepare',
        summary: 'S',
        addresses: [],
        learnedFrom: [],
        changes: [{ date: MOMENT, what: 'W' }],
      },
    ],
    [
      'a session',
      sessionSchema,
      { held: '2024-01-01' },
      { held: MOMENT, reviews: [], teams: [], decisions: [], practices: [], carriedOver: [] },
    ],
    ['an adoption file', adoptionSchema, {}, { lessons: [], practices: [] }],
    [
      'a reading path',
      readingPathSchema,
      { title: 'P', reviews: [{ review: 'r', why: 'W' }] },
      { title: 'P', reviews: [{ review: 'r', why: 'W' }] },
    ],
    [
      'the trackers’ state',
      trackerStateSchema,
      { readAt: '2024-01-01', items: { 'A-1': { state: 'x', open: true } } },
      { readAt: MOMENT, items: { 'A-1': { state: 'x', open: true } }, notFound: [] },
    ],
  ])('need little: %s', (_name, schema, given, expected) => {
    expect(schema.parse(given)).toEqual(expected);
  });

  it.each<[string, z.ZodType, object, string]>([
    ['a path that leads nowhere', readingPathSchema, { title: 'P', reviews: [] }, 'A path needs at least one review.'],
    ['an alias twice', teamSchema, { name: 'T', aliases: ['a', 'a'] }, '"a" stands in this list twice.'],
    ['a tier that is a list', serviceSchema, { name: 'S', team: 't', tier: [] }, 'A tier is text or a number.'],
    ['a session without a date', sessionSchema, {}, 'An instant is written as text.'],
    [
      'a practice of no phase',
      practiceSchema,
      { name: 'P', phase: 'repsond', summary: 'S' },
      '"repsond" is not one of the words known here; "respond" is.',
    ],
    [
      'evidence that is no address',
      adoptionSchema,
      { practices: [{ practice: 'p', state: 'fixed', date: '2024-01-01', evidence: 'see wiki' }] },
      'This is not a web address',
    ],
  ])('are refused with %s', (_name, schema, given, message) => {
    expect(schema.safeParse(given).error?.message).toContain(JSON.stringify(message).slice(1, -1));
  });
});

describe('the collections', () => {
  it('are read in an order in which names come before what refers to them', () => {
    expect(COLLECTION_NAMES).toEqual([
      'teams',
      'services',
      'classes',
      'practices',
      'reviews',
      'sessions',
      'adoption',
      'paths',
    ]);
  });

  it('have schemas that know no key twice over and refuse the others', () => {
    for (const name of COLLECTION_NAMES) {
      const { error } = COLLECTIONS[name].schema.safeParse({ nobodyKnowsThis: 1 });
      expect(error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
    }
  });
});
