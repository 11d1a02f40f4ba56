import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { freePort, isTaken, serveFiles } from './serve/server.ts';

/** Builds the site and serves it on this machine: `npm start`, or `npm start -- --port 8080`. */

const FIRST_PORT = 4321;

const { CAIRN_OUT = 'dist', CAIRN_BASE = '/' } = process.env;
const base = `/${CAIRN_BASE}/`.replace(/\/+/g, '/');

try {
  const asked = askedPort();
  if (asked !== undefined && (await isTaken(asked)))
    throw new Error(`Port ${asked} is taken. Choose another: npm start -- --port ${asked + 1}`);
  const built = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'inherit' });
  if (built.status === 0) {
    const { port } = await serveFiles({ folder: CAIRN_OUT, base }, asked ?? (await freePort(FIRST_PORT)));
    process.stdout.write(`\nThe site is ready. Ctrl C stops it.\n\n  http://localhost:${port}${base}\n\n`);
  } else process.exitCode = built.status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

/** The port that was asked for by `--port` or `PORT`. */
function askedPort(): number | undefined {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const text = values.port ?? process.env['PORT'];
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`"${text}" is not a port: give a number from 1 to 65535.`);
  return port;
}
