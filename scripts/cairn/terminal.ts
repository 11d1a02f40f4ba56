import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { fitted } from '../../src/write-up/problem-text.ts';
import { wantsColours } from './colours.ts';
import { CliError, run } from './command.ts';
import { openPage } from './new/open-page.ts';

/** Says what went wrong, in lines that fit the terminal. */
function complain(text: string): void {
  process.stderr.write(`${fitted(text, process.stderr.isTTY ? process.stderr.columns : undefined)}\n`);
}

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

try {
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    complain,
    environment: process.env,
    directory: process.cwd(),
    colours: wantsColours(process.env, process.stdout.isTTY),
    prompts: isTerminal ? (await import('./new/prompts.ts')).terminalPrompts : undefined,
    input: () => buffer(process.stdin),
    openPage,
    cache: fileURLToPath(new URL('../../node_modules/.cache/cairn-check', import.meta.url)),
    width: process.stdout.isTTY ? process.stdout.columns : undefined,
  });
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  complain(error.message);
  process.exitCode = 2;
}
