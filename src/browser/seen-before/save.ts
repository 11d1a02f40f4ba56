import { part } from '../search/element.ts';
import { filesNamedIn } from './named-files.ts';

/** Where it is noted which version of the site was saved. */
const NOTE = 'saved-version';

/**
 * Offers to save the page for times without a network: its index, the past incidents, and the pages it leads to.
 *
 * Nothing is stored before a reader asks. A saved copy of another version of the site is renewed when the page is opened.
 */
export function offerSaving(root: HTMLElement): void {
  const { base = '/', version = '' } = root.dataset;
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  const [box, button, remove, told] = ['saving', 'save', 'remove', 'saved'].map((name) => part(root, name));
  if (!box || !button || !remove || !told) return;
  const store = `cairn-saved ${base}`;
  const note = `${base}${NOTE}`;

  const tell = async (): Promise<void> => {
    const saved = await savedVersion(store, note);
    remove.hidden = saved === undefined;
    button.textContent = saved === undefined ? 'Save for offline use' : 'Save again';
    told.textContent = saved === undefined ? '' : 'Saved on this device. It is renewed when you open this page.';
  };
  const save = async (): Promise<void> => {
    button.setAttribute('disabled', '');
    told.textContent = 'Saving …';
    try {
      const addresses = await everythingToSave(root);
      await fillStore(store, addresses, (done) => (told.textContent = `Saving: ${done} of ${addresses.length}`));
      await (await caches.open(store)).put(note, new Response(version));
      await navigator.serviceWorker.register(`${base}offline.js`, { scope: base });
      await navigator.serviceWorker.ready;
      await tell();
    } catch {
      told.textContent = 'It could not be saved. Try again when the network is steady.';
    } finally {
      button.removeAttribute('disabled');
    }
  };
  button.addEventListener('click', () => void save());
  remove.addEventListener('click', () => {
    void caches
      .delete(store)
      .then(() => navigator.serviceWorker.getRegistration(base))
      .then((registration) => registration?.unregister())
      .then(tell);
  });
  box.hidden = false;
  void tell()
    .then(() => savedVersion(store, note))
    .then((saved) => (saved !== undefined && saved !== version && navigator.onLine ? save() : undefined));
}

async function savedVersion(store: string, note: string): Promise<string | undefined> {
  if (!(await caches.has(store))) return undefined;
  return (await (await caches.open(store)).match(note))?.text();
}

/** The page, what it loads, the pages it asks to have saved with it, and what those load. */
async function everythingToSave(root: HTMLElement): Promise<string[]> {
  const { index = '', cases = '', parts = '0' } = root.dataset;
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-save]')].map(({ pathname }) => pathname);
  const pages = [...new Set([location.pathname, ...links])];
  const data = [index, ...Array.from({ length: Number(parts) }, (_, part) => `${cases}${part}.json`)];
  return [...new Set([...pages, ...data, ...(await filesNamedIn(pages))])];
}

/** How many files are fetched at the same time. */
const AT_ONCE = 6;

/** Fetches every file afresh, stores it, and drops what was stored before; rejects when one cannot be had. */
async function fillStore(store: string, addresses: readonly string[], tell: (done: number) => void): Promise<void> {
  const cache = await caches.open(store);
  for (let from = 0; from < addresses.length; from += AT_ONCE) {
    await cache.addAll(
      addresses.slice(from, from + AT_ONCE).map((address) => new Request(address, { cache: 'reload' })),
    );
    tell(Math.min(addresses.length, from + AT_ONCE));
  }
  const wanted = new Set(addresses);
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(new URL(url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
}
