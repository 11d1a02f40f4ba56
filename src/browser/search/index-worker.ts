import { expose, proxy } from 'comlink';
import { answersOf } from './index-answers.ts';
import { pageFactsIn } from './page-facts.ts';
import type { Pagefind } from './pagefind.ts';
import { watchedLoading } from './watched-loading.ts';

/** What this thread offers to the page that starts it. */
export interface IndexWorker {
  /** Opens the index in a folder. Fails when it cannot be loaded. */
  open: typeof open;
}

const OPTIONS = {
  excerptLength: 26,
  excerptEllipsis: '…',
  // The line below a title names the organisation, which its pages would otherwise hardly mention.
  // A long review is no worse an answer than a short page that touches on the same.
  ranking: { metaWeights: { title: 5, line: 3 }, pageLength: 0 },
};

/** How long after it is open an index waits for a first search before it makes ready for one, in milliseconds. */
const NOT_ASKED = 50;

async function open(folder: string) {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ ...OPTIONS, baseUrl: folder.replace(/[^/]+\/$/, '') });
  await pagefind.init();
  // Only a search fails when the index is not there; one for no word loads nothing more.
  await pagefind.search('?');
  return proxy(answersOf(warmedUp(watchedLoading(pagefind)), pageFactsIn(folder)));
}

/**
 * Has an index that nobody asks find all pages once: what a browser runs for the first time takes it several times as
 * long, and the first search would have to wait for it. It loads nothing.
 */
function warmedUp({ search, ...others }: Pagefind): Pagefind {
  // When something cannot be loaded, the first search says it.
  const waiting = setTimeout(() => search(null).catch(() => undefined), NOT_ASKED);
  return {
    ...others,
    search: (term) => {
      clearTimeout(waiting);
      return search(term);
    },
  };
}

expose({ open } satisfies IndexWorker);
