import type { SearchIndex } from './pagefind-index.ts';

/** Hands pages to an index in one order, however they come about. */
export interface PageQueue {
  /** The rendering of a page begins, of whatever page; those before it that were never begun were taken over. */
  begun(file: string): void;
  /** A page of the index is rendered. Comes back once not too much of them waits. */
  rendered(file: string, html: string): Promise<void>;
  /** All pages are written: hands over the rest and completes the index. Gives the number of pages. */
  finish(): Promise<number>;
}

/**
 * How many letters of rendered pages may wait for their turn. A rebuild renders a few pages in front of which thousands
 * go into the index that it takes over; meanwhile it should render others rather than wait.
 */
const MOST_HELD = 50e6;

/** What every whole page ends with; one that is still being copied does not. */
const END = /<\/html>\s*$/;

/** What stands around it is the same on every page. */
const MAIN = /<main[\s>].*<\/main>/s;

/** Charts and signs are no text to search, and a good part of a page. */
const DRAWINGS = /<svg[\s>].*?<\/svg>/gs;

/**
 * Queues pages for an index in the order of `files`, so that the index does not depend on which pages a build rendered
 * and which it took over from the one before.
 *
 * Pages are begun in that order, all others after them. A page that was passed over without being begun is one that
 * was taken over: `read` gives its text, and `''` where there is none yet. It does so at once, because whatever waits
 * for a turn of its own waits long beside a build. The index is written as soon as its last page is in.
 */
export function pageQueue(files: readonly string[], index: SearchIndex, read: (file: string) => string): PageQueue {
  const places = new Map(files.map((file, place) => [file, place]));
  const own = new Set<string>();
  const held = new Map<string, string>();
  let [next, passed, holding] = [0, 0, 0];
  let moving = Promise.resolve();
  let written: Promise<void> | undefined;

  const takenOver = (file: string): string | undefined => {
    if (next >= passed || own.has(file)) return undefined;
    const text = read(file);
    return END.test(text) ? searchedPart(text) : undefined;
  };
  const move = async (): Promise<void> => {
    for (let file = files[next]; file !== undefined; file = files[++next]) {
      const html = held.get(file) ?? takenOver(file);
      if (html === undefined) return;
      if (held.delete(file)) holding -= html.length;
      await index.add(file, html);
    }
    await (written ??= index.write());
  };
  const go = (): Promise<void> => {
    moving = moving.then(move);
    // What goes wrong is thrown to whoever waits: the next full queue, or the end.
    moving.catch(() => undefined);
    return moving;
  };
  return {
    begun(file) {
      const place = places.get(file);
      if (place !== undefined) own.add(file);
      passed = Math.max(passed, place ?? files.length);
      void go();
    },
    async rendered(file, html) {
      const part = searchedPart(html);
      held.set(file, part);
      holding += part.length;
      void go();
      if (holding > MOST_HELD) await moving;
    },
    async finish() {
      passed = files.length;
      try {
        await go();
        if (next < files.length) throw new Error(`The search index lacks ${files[next]}, which was not written.`);
      } finally {
        await index.close();
      }
      return files.length;
    },
  };
}

/** Pagefind reads whole pages alone. */
function searchedPart(html: string): string {
  const [main = ''] = MAIN.exec(html) ?? [];
  return `<html>${main.replace(DRAWINGS, '')}</html>`;
}
