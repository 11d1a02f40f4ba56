import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

/** How far into a page its robots meta element stands at most, in bytes. */
const HEAD = 4096;

/**
 * For the sitemap: whether search engines may list a built page, because it does not ask them to leave it out.
 *
 * `folder` is where the site is built, `base` the path under which it is served.
 */
export function isListed(folder: string, base: string): (address: string) => boolean {
  const root = `/${base}/`.replace(/\/+/g, '/');
  return (address) => {
    const path = decodeURIComponent(new URL(address).pathname).slice(root.length);
    const file = join(folder, path, 'index.html');
    return !existsSync(file) || !/<meta name="robots" content="noindex/.test(beginningOf(file));
  };
}

function beginningOf(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD);
    return bytes.toString('utf8', 0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
}
