import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the development server on a content folder, opens a page in the browser, and stays until it is stopped. */
export function openPage(page: string, content: string): Promise<number> {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--open', page], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, CAIRN_CONTENT: content },
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => resolve(code ?? 0));
  });
}
