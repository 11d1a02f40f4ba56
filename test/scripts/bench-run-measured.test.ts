import { describe, expect, test } from 'vitest';
import { runMeasured } from '../../scripts/bench/run-measured.ts';

/** Works until it has had its share of a processor, says so, and stays a little to be looked at. */
const WORK = "while (process.cpuUsage().user < 4e5); console.log('worked'); setTimeout(() => {}, 400);";

function run(code: string) {
  return runMeasured(['--eval', code], process.cwd(), { GIVEN: 'yes' });
}

describe.runIf(process.platform === 'linux')('a measured command', { timeout: 30_000 }, () => {
  test('gives its exit code and what it printed, without colours', async () => {
    const measured = await run("console.log('\\u001b[31m' + process.env.GIVEN); console.error('no'); process.exit(3)");
    expect(measured.exitCode).toBe(3);
    expect(measured.output.split('\n').sort()).toEqual(['', 'no', 'yes']);
  });

  test('counts the work of processes that it leaves behind and does not wait for', async () => {
    const begin = `const child = require('node:child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(WORK)}]);`;
    const measured = await run(`${begin} child.stdout.once('data', () => setTimeout(process.exit, 200));`);
    expect(measured.cpu).toBeGreaterThan(300);
  });

  test('counts the memory of all its processes', async () => {
    const measured = await run(`globalThis.held = Buffer.alloc(1e8, 1); ${WORK}`);
    expect(measured.peak).toBeGreaterThan(1e8);
  });
});
