import { describe, expect, test } from 'vitest';
import { sumOf, tallyOf, tallyWords } from '../../../scripts/test/tally.ts';

const file = (status: string, count: number) => ({
  status,
  assertionResults: Array.from({ length: count }, () => ({})),
});

describe('a run of tests', () => {
  test.each([
    ['that holds', { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] }, 0, '3 passed, 0 failed'],
    [
      'with failures',
      { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 3)] },
      1,
      '2 passed, 1 failed',
    ],
    [
      'with a file that broke before its first test',
      { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3), file('failed', 0)] },
      1,
      '3 passed, 1 failed',
    ],
    [
      'that fails outside of any test',
      { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] },
      1,
      '3 passed, 1 failed',
    ],
    ['that was killed', { numPassedTests: 3, numFailedTests: 0, testResults: [] }, null, '3 passed, 1 failed'],
    ['that left no report', undefined, 0, '0 passed, 1 failed'],
  ])('%s is counted', (_name, report, exitCode, words) => {
    expect(tallyWords(tallyOf(report, exitCode))).toBe(words);
  });
});

test('tallies are added up', () => {
  expect(
    sumOf([
      { passed: 1, failed: 0 },
      { passed: 20, failed: 3 },
      { passed: 0, failed: 1 },
    ]),
  ).toEqual({ passed: 21, failed: 4 });
  expect(sumOf([])).toEqual({ passed: 0, failed: 0 });
});
