import { describe, expect, it } from 'vitest';
import { changed, isNews, readState } from '../../../src/browser/deck/state.ts';

const NOW = 1_700_000_000_000;
const state = { slide: 'story-2', dark: false, at: NOW };

describe('a state', () => {
  it.each<[string, unknown, unknown]>([
    ['from a message', { ...state, startedAt: 5 }, { ...state, startedAt: 5 }],
    ['from storage', JSON.stringify(state), state],
    ['without what does not belong to it', { ...state, more: 1, startedAt: '5' }, state],
    ['not from nothing', null, undefined],
    ['not from broken text', '{', undefined],
    ['not from another thing', { ...state, slide: 3 }, undefined],
    ['not from half of it', { slide: 'a', at: NOW }, undefined],
    ['not from yesterday', { ...state, at: NOW - 13 * 3_600_000 }, undefined],
  ])('is read %s', (_name, message, expected) => {
    expect(readState(message, NOW)).toEqual(expected);
  });

  it('is news only when it is later than what is known', () => {
    expect(isNews(state, undefined)).toBe(true);
    expect(isNews({ ...state, at: NOW + 1 }, state)).toBe(true);
    expect(isNews(state, state)).toBe(false);
    expect(isNews({ ...state, at: NOW - 1 }, state)).toBe(false);
  });
});

describe('a change', () => {
  it('begins at the first slide, with a clock that stands still', () => {
    expect(changed(undefined, {}, 'opening-1', NOW)).toEqual({ slide: 'opening-1', dark: false, at: NOW });
  });

  it('starts the clock when the first slide is left, and never again by itself', () => {
    const left = changed(undefined, { slide: 'impact-1' }, 'opening-1', NOW);
    expect(left.startedAt).toBe(NOW);
    expect(changed(left, { slide: 'impact-2' }, 'opening-1', NOW + 9).startedAt).toBe(NOW);
    expect(changed(left, { startedAt: NOW + 5 }, 'opening-1', NOW + 9).startedAt).toBe(NOW + 5);
  });

  it('is later than what was known, even within one millisecond or on a clock set back', () => {
    expect(changed(state, { dark: true }, 'a', NOW).at).toBe(NOW + 1);
    expect(changed(state, { dark: true }, 'a', NOW - 60_000).at).toBe(NOW + 1);
  });
});
