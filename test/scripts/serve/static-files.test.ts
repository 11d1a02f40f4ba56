import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answerFor, type Answer } from '../../../scripts/serve/static-files.ts';

const around = mkdtempSync(join(tmpdir(), 'cairn-serve-'));
const folder = join(around, 'site');
mkdirSync(join(folder, 'a', 'empty'), { recursive: true });
for (const [file, text] of [
  ['index.html', 'home'],
  ['404.html', 'not here'],
  ['a/index.html', 'page a'],
  ['a/picture.PNG', 'picture'],
  ['ä b.txt', 'letters'],
  ['pagefind.pf_meta', 'meta'],
  ['../secret.txt', 'secret'],
  ['../site-secret.txt', 'secret'],
] as const) {
  writeFileSync(join(folder, file), text);
}
afterAll(() => rmSync(around, { recursive: true }));

const at = (address: string, base = '/') => answerFor({ folder, base }, address);
const textOf = ({ body }: Answer) => Buffer.from(body ?? []).toString();

describe('an address', () => {
  test.each([
    ['/', 'home', 'text/html; charset=utf-8'],
    ['/?q=1', 'home', 'text/html; charset=utf-8'],
    ['/index.html', 'home', 'text/html; charset=utf-8'],
    ['/a/', 'page a', 'text/html; charset=utf-8'],
    ['/a/picture.PNG', 'picture', 'image/png'],
    ['/%C3%A4%20b.txt', 'letters', 'text/plain; charset=utf-8'],
    ['/pagefind.pf_meta', 'meta', 'application/octet-stream'],
    ['/a/../index.html', 'home', 'text/html; charset=utf-8'],
  ])('%s is answered with %s', (address, text, type) => {
    const answer = at(address);
    expect([answer.status, textOf(answer), answer.type]).toEqual([200, text, type]);
  });

  test.each([
    ['/a', '/a/'],
    ['/a?x=1&y=2', '/a/?x=1&y=2'],
    ['//a', '/a/'],
  ])('%s leads on to %s', (address, location) => {
    expect(at(address)).toEqual({ status: 301, location });
  });

  test.each([
    '/b/',
    '/a/empty/',
    '/a/empty',
    '/a/picture.PNG/',
    '/%',
    '/%00',
    `/${'long/'.repeat(2000)}`,
    `/${'x'.repeat(5000)}`,
    'http://elsewhere.example/',
  ])('%s is not here', (address) => {
    const answer = at(address);
    expect([answer.status, textOf(answer), answer.type]).toEqual([404, 'not here', 'text/html; charset=utf-8']);
  });

  test.each([
    '/../secret.txt',
    '/a/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../site-secret.txt',
    '/....//secret.txt',
    '//..//secret.txt',
  ])('%s does not lead out of the folder', (address) => {
    expect(at(address).status).toBe(404);
  });
});

describe('under a base path', () => {
  test.each([
    ['/kb/', 200],
    ['/kb/a/', 200],
    ['/kb', 301],
    ['/kb/a', 301],
    ['/', 301],
    ['/a/', 404],
    ['/kba/', 404],
    ['/kb/../secret.txt', 404],
  ])('%s is answered with %i', (address, status) => {
    expect(at(address, '/kb/').status).toBe(status);
  });

  test('the root of the host leads to the site', () => {
    expect(at('/', '/kb/')).toEqual({ status: 301, location: '/kb/' });
    expect(at('/kb', '/kb/')).toEqual({ status: 301, location: '/kb/' });
  });
});

test('a site without a page for wrong addresses says so in words', () => {
  const answer = answerFor({ folder: join(folder, 'a'), base: '/' }, '/nothing');
  expect([answer.status, textOf(answer), answer.type]).toEqual([
    404,
    'There is no page here.\n',
    'text/plain; charset=utf-8',
  ]);
});
