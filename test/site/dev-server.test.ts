import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, test } from 'vitest';
import { freePort } from '../../scripts/serve/server.ts';
import { ASTRO, cleanEnvironment, newSiteBuilder } from '../support/build-site.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-sites.ts';

const REVIEW = 'reviews/2026-05-01-only-one.mdx';
const DEADLINE_MS = 60_000;

const builder = newSiteBuilder();
let content: FixtureCopy;
let server: ChildProcess;
let address: string;
let output = '';

beforeAll(async () => {
  content = await copyFixture('small');
  const port = await freePort(4400 + Math.floor(Math.random() * 500));
  address = `http://localhost:${port}/`;
  server = spawn(process.execPath, [ASTRO, 'dev', '--port', String(port)], {
    cwd: builder.project,
    env: cleanEnvironment({ CAIRN_CONTENT: content.folder }),
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => (output += stripVTControlCharacters(String(text))));
});

afterAll(async () => {
  server.kill();
  await new Promise((resolve) =>
    server.exitCode === null && server.signalCode === null ? server.once('exit', resolve) : resolve(undefined),
  );
  builder.remove();
  content.remove();
});

/** Asks again and again until the answer is as hoped; fails with the last answer and what the server said. */
async function until<T>(ask: () => T | Promise<T>, isAsHoped: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + DEADLINE_MS;
  for (;;) {
    const answer = await ask();
    if (isAsHoped(answer)) return answer;
    if (Date.now() > end)
      throw new Error(
        `Not within ${DEADLINE_MS} ms. Last answer: ${String(answer).slice(0, 2000)}\nThe server said: ${output.slice(-4000)}`,
      );
    await wait(250);
  }
}

async function page(path: string): Promise<string> {
  try {
    return await (await fetch(new URL(path, address))).text();
  } catch {
    return '';
  }
}

test('the development server shows a change, tells of a slip at its place, and recovers when it is mended', async () => {
  const path = 'reviews/2026-05-01-only-one/';
  await until(
    () => page(path),
    (html) => html.includes('<h1') && html.includes('The only one'),
  );

  const sound = content.read(REVIEW);
  content.write(REVIEW, sound.replace('The only one', 'Another title'));
  await until(
    () => page(path),
    (html) => html.includes('Another title'),
  );

  content.write(REVIEW, sound.replace('owner: unknown', 'owner: nobody'));
  await until(
    () => output,
    (text) => text.includes(`${REVIEW}:6:8 error unknown-reference`),
  );

  content.write(REVIEW, sound.replace('severity: unknown', 'severity: ['));
  await until(
    () => output,
    (text) => /only-one\.mdx:\d+:\d+ error yaml-/.test(text),
  );
  await until(
    () => page('reviews/'),
    (html) => html.includes('0 reviews'),
  );

  content.write(REVIEW, sound.replace('The only one', 'A mended title'));
  await until(
    () => page(path),
    (html) => html.includes('A mended title'),
  );
  await until(
    () => page('reviews/'),
    (html) => html.includes('A mended title'),
  );
});
