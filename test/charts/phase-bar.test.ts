import { expect, it } from 'vitest';
import { phaseBar } from '../../src/charts/phase-bar.ts';
import { HARD_CASES, reviewOf } from './hard-cases.ts';

it('shows where the time went, without latent time', () => {
  const times = { started: '2024-05-01T10:00Z', detected: '2024-05-01T10:10Z', resolved: '2024-05-01T11:00Z' };
  const bar = phaseBar(reviewOf(times, [{ at: '2024-01-01', kind: 'leadup' }]), 124);
  expect(bar).toEqual({
    width: 124,
    pieces: [
      { name: 'undetected', x: 0, width: 22, words: '10 min undetected' },
      { name: 'resolving', x: 22, width: 102, words: '50 min to resolution' },
    ],
    words: '10 min undetected, 50 min to resolution',
  });
});

it('says so when nothing is known', () => {
  expect(phaseBar(reviewOf({}, []), 100)).toEqual({ width: 100, pieces: [], words: 'Lengths of phases not known' });
});

it.each(Object.entries(HARD_CASES))('fills its width exactly or not at all: %s', (_, review) => {
  const { pieces } = phaseBar(review, 100);
  const total = pieces.reduce((sum, { width }) => sum + width, 0);
  expect(pieces.length === 0 ? 100 : Math.round(total)).toBe(100);
});
