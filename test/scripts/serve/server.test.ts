import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, isTaken, serveFiles } from '../../../scripts/serve/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'cairn-serve-'));
writeFileSync(join(folder, 'index.html'), 'home');
let server: Awaited<ReturnType<typeof serveFiles>>;

beforeAll(async () => {
  server = await serveFiles({ folder, base: '/' }, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const address = () => `http://localhost:${server.port}/`;

describe('the server', () => {
  test('answers as localhost', async () => {
    const answer = await fetch(address());
    expect([answer.status, await answer.text()]).toEqual([200, 'home']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-length': '4',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
  });

  test('tells of a page without sending it', async () => {
    const answer = await fetch(address(), { method: 'HEAD' });
    expect([answer.status, await answer.text(), answer.headers.get('content-length')]).toEqual([200, '', '4']);
  });

  test.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const answer = await fetch(address(), { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('does not take a port that is taken', async () => {
    await expect(serveFiles({ folder, base: '/' }, server.port)).rejects.toThrow('EADDRINUSE');
  });
});

test('a free port is not one that somebody answers on', async () => {
  expect(await isTaken(server.port)).toBe(true);
  const port = await freePort(server.port);
  expect(port).toBeGreaterThan(server.port);
  expect(await isTaken(port)).toBe(false);
});

test('a server that compresses packs text for those who accept it', async () => {
  const packing = await serveFiles({ folder, base: '/', compress: true }, 0);
  try {
    const ask = (encoding: string) =>
      fetch(`http://localhost:${packing.port}/`, { headers: { 'accept-encoding': encoding } });
    const [packed, plain] = [await ask('gzip'), await ask('identity')];
    expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['gzip', 'home']);
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'home']);
  } finally {
    await packing.close();
  }
});
