/**
 * Answers for the pages that a reader has saved when the network does not.
 *
 * Registered only when a reader asks "Seen before?" to be saved. The network always comes first, so that nobody reads an
 * old page while a new one can be had; what was saved is taken when the network fails or keeps a reader waiting.
 * The page itself fills the store (src/browser/seen-before/save.ts).
 */

/** How long a reader waits for the network when there is a saved copy, in milliseconds. */
const PATIENCE = 4000;

const base = new URL(self.registration.scope).pathname;
const STORE = `cairn-saved ${base}`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const saved = await (await caches.open(STORE)).match(request, { ignoreSearch: true });
  if (!saved) return request.mode === 'navigate' ? fetch(request).catch(notSaved) : fetch(request);
  const late = new Promise((resolve) => setTimeout(() => resolve(saved), PATIENCE));
  return Promise.race([fetch(request).catch(() => saved), late]);
}

function notSaved() {
  const text = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><title>Not saved</title><h1>This page is not among those saved</h1>
<p>The site cannot be reached. <a href="${base}seen-before/">Seen before?</a> and the pages it leads to are saved.</p>`;
  return new Response(text, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
