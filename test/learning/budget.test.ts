import { expect, it } from 'vitest';
import { reviewMinutes } from '../../src/learning/budget.ts';
import { siteSchema } from '../../src/model/site.ts';

const budget = (given: object) =>
  siteSchema.parse({ name: 'N', organisation: 'O', severities: [{ id: 'a', name: 'A' }], budget: given }).budget;

it('three reviews and the opening fill an hour, unless the settings say otherwise', () => {
  const usual = budget({});
  expect(usual.opening + 3 * reviewMinutes(usual)).toBe(60);
});

it('the opening is not part of telling a review', () => {
  expect(reviewMinutes(budget({ opening: 100, story: 10 }))).toBe(reviewMinutes(budget({})) + 6);
});
