/** The addresses of all style sheets, scripts, fonts and pictures that pages of this site load, through several steps. */
export async function filesNamedIn(pages: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const texts = await Promise.all(pages.map(textAt));
  const waiting = texts.flatMap(filesOfPage);
  while (waiting.length > 0) {
    const address = waiting.pop();
    if (address === undefined || found.has(address)) continue;
    found.add(address);
    if (/\.(?:js|css)$/.test(address)) waiting.push(...filesInCode(await textAt(address), address));
  }
  return [...found];
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** What a page loads by itself. */
function filesOfPage(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const links = [...page.querySelectorAll('link:is([rel="stylesheet"], [rel="preload"], [rel="icon"])')];
  const sources = [...page.querySelectorAll('script[src], img[src]')];
  const named = [...links.map((link) => link.getAttribute('href')), ...sources.map((one) => one.getAttribute('src'))];
  return named.flatMap((address) => ownPath(address ?? '', location.href) ?? []);
}

/** What a script imports, or what a style sheet names; a script may hold `url(…)` as a text of its own. */
export function filesInCode(code: string, address: string): string[] {
  const from = new URL(address, location.href).href;
  const pattern = address.endsWith('.css') ? /url\(["']?([^"')]+)["']?\)/g : /["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;
  return [...code.matchAll(pattern)].flatMap(([, name = '']) => ownPath(name, from) ?? []);
}

/** The path of an address of this site. */
function ownPath(address: string, from: string): string | undefined {
  if (address === '' || address.startsWith('data:')) return undefined;
  const url = new URL(address, from);
  return url.origin === location.origin ? url.pathname : undefined;
}
