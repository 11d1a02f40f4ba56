import { describe, expect, it } from 'vitest';
import { listed, nearest } from '../../src/model/suggestion.ts';

describe('the nearest known name', () => {
  it.each([
    ['a swapped letter', 'severtiy', ['severity', 'services'], 'severity'],
    ['a missing letter', 'detecton', ['detection', 'impact'], 'detection'],
    ['another case', 'Sev1', ['sev1', 'sev2'], 'sev1'],
    ['the nearer of two', 'edge-waf2', ['edge-waf', 'edge-waf-3'], 'edge-waf'],
    ['a third of a long name', 'config-propagtion-x', ['config-propagation'], 'config-propagation'],
    ['nothing that is far', 'kubernetes', ['retry-storm', 'expiry'], undefined],
    ['nothing among nothing', 'a', [], undefined],
    ['names of objects’ own machinery', 'constructor', ['constructor'], 'constructor'],
  ])('is %s', (_name, given, known, expected) => {
    expect(nearest(given, known)).toBe(expected);
  });
});

describe('a list of names', () => {
  it('is written out up to ten', () => {
    expect(listed(['a', 'b'])).toBe('a, b');
    expect(listed('abcdefghij'.split(''))).toBe('a, b, c, d, e, f, g, h, i, j');
  });

  it('says how many more there are', () => {
    expect(listed('abcdefghijkl'.split(''))).toBe('a, b, c, d, e, f, g, h, i, j and 2 more');
  });
});
