/** How many checks held and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What Vitest writes with its JSON reporter, as far as it is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/**
 * Counts a run of Vitest: every test as one, and a file that broke before its first test as one that failed.
 *
 * A run that fails without saying where, or leaves no report, counts as one failure, so that it can never look clean.
 */
export function tallyOf(report: VitestReport | undefined, exitCode: number | null): Tally {
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

/** The tallies of all checks together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The line that a test run ends with. */
export function tallyWords({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
