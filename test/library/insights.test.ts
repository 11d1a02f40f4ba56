import { describe, expect, it } from 'vitest';
import { insightsOf } from '../../src/library/insights.ts';
import { areCounted, lengthFigures, lengthSelections } from '../../src/library/length-figures.ts';
import { selection } from '../../src/library/selection.ts';
import { libraryOf } from './libraries.ts';

const review = (more: object = {}) => ({
  title: 'An incident',
  classes: ['a', 'b'],
  detection: 'alert',
  times: { started: '2024-05-01T10:00Z', detected: '2024-05-01T10:30Z' },
  ...more,
});

const CLASSES = { a: { name: 'First class' }, b: { name: 'Second class' } };

describe('the incidents behind a mark', () => {
  const { reviews } = libraryOf({ reviews: { '2024-05-01-x': review(), '2024-05-02-y': review() }, classes: CLASSES });

  it('are one review, a list, or nowhere', () => {
    expect(selection('id', 'Title', reviews.slice(0, 1)).href).toBe('/kb/reviews/2024-05-02-y/');
    expect(selection('id', 'Title', reviews).href).toBe('/kb/insights/id/');
    expect(selection('id', 'Title', []).href).toBeUndefined();
  });
});

describe('the insights of a library', () => {
  it('hold with nothing in it', () => {
    const insights = insightsOf(libraryOf({}));
    expect(insights.occasions).toEqual({ incidents: [], nearMisses: [], drills: [] });
    expect([...insights.selections.values()].filter(({ reviews }) => reviews.length > 0)).toEqual([]);
  });

  it('leave near misses and drills out of every figure, and list them', () => {
    const library = libraryOf({
      classes: CLASSES,
      reviews: {
        '2024-05-01-x': review(),
        '2024-05-02-near': review({ kind: 'near-miss' }),
        '2024-05-03-drill': review({ kind: 'drill' }),
      },
    });
    const { phases, noticed, together, selections } = insightsOf(library);
    expect(phases.map(({ lengths, total }) => [lengths.length, total])).toContainEqual([1, 1]);
    expect(noticed.byAlert).toBe(1);
    expect(together.pairs.get('a-and-b')?.records).toHaveLength(1);
    expect(selections.get('near-misses')?.href).toBe('/kb/reviews/2024-05-02-near/');
    expect(selections.get('drills')?.href).toBe('/kb/reviews/2024-05-03-drill/');
  });

  it('name every list once, in words', () => {
    const reviews = Object.fromEntries(['x', 'y'].map((id) => [`2024-05-01-${id}`, review()]));
    const { selections } = insightsOf(libraryOf({ classes: CLASSES, reviews }));
    const titles = [...selections.values()].filter((one) => one.reviews.length > 1).map(({ id, title }) => [id, title]);
    expect(titles).toEqual([
      ['noticed-alert', 'First noticed by alert'],
      ['a-and-b', 'First class together with Second class'],
      ['longest-undetected', 'Longest phase: undetected'],
    ]);
  });
});

describe('lengths across incidents', () => {
  const some = (n: number) =>
    libraryOf({
      reviews: Object.fromEntries(Array.from({ length: n }, (_, index) => [`2024-05-01-r${index}`, review()])),
    }).reviews;

  it('have no median below twenty', () => {
    expect(lengthFigures(some(19), ['undetected'])[0]).toMatchObject({
      total: 19,
      spread: undefined,
      trend: undefined,
    });
    expect(lengthFigures(some(20), ['undetected'])[0]?.spread).toMatchObject({ n: 20, median: 1_800_000 });
  });

  it('have lists for their ranges only where they are counted', () => {
    const few = lengthFigures(some(100), ['undetected', 'review']);
    const many = lengthFigures(some(101), ['undetected', 'review']);
    expect([areCounted(few), lengthSelections(few)]).toEqual([false, []]);
    expect(lengthSelections(many).map(({ id, title, reviews }) => [id, title, reviews.length])).toEqual([
      ['undetected-20-min-to-40-min', 'Until somebody noticed: 20 to 40 min', 101],
    ]);
  });
});
