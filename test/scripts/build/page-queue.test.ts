import { describe, expect, test } from 'vitest';
import { pageQueue } from '../../../scripts/build/page-queue.ts';

const page = (text: string) => `<html><main>${text}</main></html>\n`;

/** What the index is to read of it. */
const part = (text: string) => `<html><main>${text}</main></html>`;

/** A queue of three pages, with what its index was told. */
function queueOf(written: Record<string, string> = {}, { refuses = '' } = {}) {
  const told: string[] = [];
  const index = {
    add: (file: string, html: string): Promise<void> => {
      if (file === refuses) return Promise.reject(new Error(`No room for ${file}.`));
      told.push(html === part(file) ? file : `${file}?`);
      return Promise.resolve();
    },
    write: async () => void told.push('written'),
    close: async () => void told.push('closed'),
  };
  return { told, written, queue: pageQueue(['a', 'b', 'c'], index, (file) => written[file] ?? '') };
}

/** Lets everything happen that can. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('pages go into the index', () => {
  test('in their order, whichever is rendered first', async () => {
    const { queue, told } = queueOf();
    for (const file of ['a', 'b', 'c']) queue.begun(file);
    for (const file of ['b', 'c', 'a']) await queue.rendered(file, page(file));
    await settle();
    expect(told).toEqual(['a', 'b', 'c', 'written']);
  });

  test('as soon as it is their turn', async () => {
    const { queue, told } = queueOf();
    queue.begun('a');
    await queue.rendered('a', page('a'));
    await settle();
    expect(told).toEqual(['a']);
  });

  test('from their file where they were taken over from the build before', async () => {
    const { queue, told } = queueOf({ a: page('a'), c: page('c') });
    queue.begun('b');
    await queue.rendered('b', page('b'));
    await settle();
    expect(told).toEqual(['a', 'b']);
    queue.begun('another page');
    await settle();
    expect(told).toEqual(['a', 'b', 'c', 'written']);
  });

  test('without their drawings', async () => {
    const { queue, told } = queueOf();
    queue.begun('a');
    await queue.rendered('a', page('<svg class="sign"><path d="M0"/></svg>a<svg>\n<text>b</text>\n</svg>'));
    await settle();
    expect(told).toEqual(['a']);
  });

  test('without what stands around their main part', async () => {
    const { queue, told } = queueOf();
    queue.begun('a');
    await queue.rendered('a', '<html><head></head><body><nav>N</nav><main>a</main><footer>F</footer></body></html>');
    await settle();
    expect(told).toEqual(['a']);
  });

  test('only once their file is whole', async () => {
    const { queue, told, written } = queueOf({ a: '<html>a</ht' });
    queue.begun('b');
    await settle();
    expect(told).toEqual([]);
    written['a'] = page('a');
    await queue.rendered('b', page('b'));
    await settle();
    expect(told).toEqual(['a', 'b']);
  });
});

describe('at the end', () => {
  test('all that is left goes in, and the index is complete', async () => {
    const { queue, told } = queueOf({ a: page('a'), b: page('b'), c: page('c') });
    expect(await queue.finish()).toBe(3);
    expect(told).toEqual(['a', 'b', 'c', 'written', 'closed']);
  });

  test('a page that was never written is named', async () => {
    const { queue, told } = queueOf({ a: page('a') });
    await expect(queue.finish()).rejects.toThrow('The search index lacks b, which was not written.');
    expect(told).toEqual(['a', 'closed']);
  });

  test('what went wrong on the way is said', async () => {
    const { queue } = queueOf({}, { refuses: 'a' });
    queue.begun('a');
    await queue.rendered('a', page('a'));
    await settle();
    await expect(queue.finish()).rejects.toThrow('No room for a.');
  });
});
