import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallChromium, NO_CHROMIUM } from './test/chromium.ts';
import { sumOf, tallyOf, tallyWords, type Tally, type VitestReport } from './test/tally.ts';

/** Runs everything that must hold, streams what it says, and ends with one line: `N passed, N failed`. */

/** npm scripts that pass or fail as a whole. They run side by side, and each is told of when it is done. */
const GATES = ['lint', 'format:check', 'check', 'types'];

const chromium = findOrInstallChromium();
if (!chromium) process.stderr.write(`${NO_CHROMIUM}\n`);
const tallies = [
  ...(await Promise.all(GATES.map(async (gate) => asOne(await runScript(gate, 'pipe'))))),
  chromium ? await vitest(chromium) : { passed: 0, failed: 1 },
];
const total = sumOf(tallies);
process.stdout.write(`${tallyWords(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * Runs an npm script, so that every check can also be run by its name; gives its exit code.
 *
 * What it says is passed on at once, or, when it is piped, as a whole at its end.
 */
function runScript(
  name: string,
  stdio: 'inherit' | 'pipe',
  words: readonly string[] = [],
  environment: Record<string, string> = {},
): Promise<number | null> {
  const heading = `\n── npm run ${name}\n`;
  if (stdio === 'inherit') process.stdout.write(heading);
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const shell = process.platform === 'win32';
  const child = spawn('npm', ['run', '--silent', name, '--', ...words], { stdio, env, shell });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(String(text)));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      if (stdio === 'pipe') process.stdout.write(heading + said.join(''));
      resolve(status);
    });
  });
}

function asOne(status: number | null): Tally {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(chromiumPath: string): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-test-'));
  const file = join(folder, 'report.json');
  const status = await runScript(
    'vitest',
    'inherit',
    ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    {
      CHROMIUM_PATH: chromiumPath,
    },
  );
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
  rmSync(folder, { recursive: true });
  return tallyOf(report, status);
}
