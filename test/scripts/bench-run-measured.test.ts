import { describe, expect, test } from 'vitest';
import { runMeasured } from '../../scripts/bench/run-measured.ts';

const SPIN = 'const end = performance.now() + 600; while (performance.now() < end);';

function run(code: string) {
  return runMeasured(['--eval', code], process.cwd(), { GIVEN: 'yes' });
}

describe.runIf(process.platform === 'linux')('a measured command', () => {
  test('gives its exit code and what it printed, without colours', async () => {
    const measured = await run("console.log('\\u001b[31m' + process.env.GIVEN); console.error('no'); process.exit(3)");
    expect(measured.exitCode).toBe(3);
    expect(measured.output.split('\n').sort()).toEqual(['', 'no', 'yes']);
  });

  test('counts the work of processes that it leaves running and nobody waits for', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(SPIN)}]).unref();`;
    const measured = await run(`${child} setTimeout(() => process.exit(), 900)`);
    expect(measured.cpu).toBeGreaterThan(200);
  });

  test('counts the memory of all its processes', async () => {
    const measured = await run(`globalThis.held = Buffer.alloc(2e8, 1); ${SPIN}`);
    expect(measured.peak).toBeGreaterThan(2e8);
  });
});
