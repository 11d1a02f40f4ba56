import { enableCompileCache } from 'node:module';
import { buffer } from 'node:stream/consumers';

// Most of a check of one file is reading the program itself; what was compiled once is kept. Hence the late import.
enableCompileCache();
const { CliError, run } = await import('./cairn/command.ts');
const { terminalPrompts } = await import('./cairn/new/prompts.ts');
const { openPage } = await import('./cairn/new/open-page.ts');

try {
  process.exitCode = await run(process.argv.slice(2), {
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
    environment: process.env,
    directory: process.cwd(),
    colours: process.stdout.isTTY && !process.env['NO_COLOR'],
    prompts: process.stdin.isTTY && process.stdout.isTTY ? terminalPrompts : undefined,
    input: () => buffer(process.stdin),
    openPage,
    width: process.stdout.isTTY ? process.stdout.columns : undefined,
  });
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
