import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { wantsColours } from './colours.ts';
import { CliError, run } from './command.ts';
import { openPage } from './new/open-page.ts';

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

try {
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
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
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
