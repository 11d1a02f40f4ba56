import { describe, expect, it } from 'vitest';
import { byPlace, hasErrors, type Diagnostic } from '../../src/model/diagnostic.ts';

const problem = (
  file: string,
  line: number,
  column: number,
  code = 'x',
  severity: Diagnostic['severity'] = 'error',
): Diagnostic => ({
  code,
  severity,
  file,
  line,
  column,
  message: 'm',
  why: 'w',
  fix: 'f',
});

describe('problems', () => {
  it('are sorted by file, line, column and code', () => {
    const sorted = [
      problem('a', 1, 1),
      problem('a', 2, 9),
      problem('a', 10, 1),
      problem('a', 10, 2, 'a'),
      problem('a', 10, 2, 'b'),
      problem('b', 1, 1),
    ];
    const shuffled = [5, 3, 0, 4, 2, 1].map((index) => sorted[index] as Diagnostic);
    expect(shuffled.sort(byPlace)).toEqual(sorted);
  });

  it('fail a build only when one is an error', () => {
    expect(hasErrors([])).toBe(false);
    expect(hasErrors([problem('a', 1, 1, 'x', 'warning'), problem('a', 1, 1, 'x', 'information')])).toBe(false);
    expect(hasErrors([problem('a', 1, 1, 'x', 'warning'), problem('a', 1, 1)])).toBe(true);
  });
});
