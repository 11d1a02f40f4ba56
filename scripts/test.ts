import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium, NO_CHROMIUM } from './test/chromium.ts';
import { sumOf, tallyOf, tallyWords, type Tally, type VitestReport } from './test/tally.ts';

/** Runs everything that must hold, streams what it says, and ends with one line: `N passed, N failed`. */

/** npm scripts that pass or fail as a whole, the quickest first. */
const GATES = ['lint', 'format:check', 'check', 'types'];

const chromium = findOrInstallChromium();
if (!chromium) process.stderr.write(`${NO_CHROMIUM}\n`);
const tallies = [
  ...GATES.map((gate) => asOne(runScript(gate))),
  chromium ? vitest(chromium) : { passed: 0, failed: 1 },
];
const total = sumOf(tallies);
process.stdout.write(`${tallyWords(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs an npm script, so that every check can also be run by its name. */
function runScript(
  name: string,
  words: readonly string[] = [],
  environment: Record<string, string> = {},
): number | null {
  process.stdout.write(`\n── npm run ${name}\n`);
  const options = {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    shell: process.platform === 'win32',
  } as const;
  return spawnSync('npm', ['run', '--silent', name, '--', ...words], options).status;
}

function asOne(status: number | null): Tally {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(chromiumPath: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-test-'));
  const file = join(folder, 'report.json');
  const status = runScript('vitest', ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
    CHROMIUM_PATH: chromiumPath,
  });
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
  rmSync(folder, { recursive: true });
  return tallyOf(report, status);
}
