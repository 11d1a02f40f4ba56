import { expect, it } from 'vitest';
import { auditTable, passes } from '../../../scripts/audit/table.ts';

const page = (path: string, performance: number) => ({
  path,
  performance,
  accessibility: 100,
  'best-practices': 100,
  seo: 99,
});

it('passes a page only with 99 in every category', () => {
  expect([page('/', 99), page('/', 98)].map(passes)).toEqual([true, false]);
});

it('shows marks in columns', () => {
  expect(auditTable([page('/', 100), page('/insights/', 98)])).toBe(
    [
      'page        performance  accessibility  best-practices  seo',
      '/                   100            100             100   99',
      '/insights/           98            100             100   99',
    ].join('\n'),
  );
});
