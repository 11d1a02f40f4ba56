import type { Shown } from './trackers/reader.ts';

/** One item as it was read. */
export type ReadItem = Shown;

/**
 * The text of the file with the states: items by their addresses in order, so that two readings differ only where the
 * trackers do. Only what is listed here is written; nothing of a request or of the rest of an answer.
 */
export function stateFile(readAt: number, items: ReadonlyMap<string, ReadItem>, notFound: readonly string[]): string {
  const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1));
  const written = {
    readAt: instant(readAt),
    items: Object.fromEntries(sorted.map(([address, item]) => [address, entryOf(item)])),
    notFound: [...notFound].sort(),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function entryOf({ state, open, title, opened, closed, moved }: ReadItem) {
  const named = title === undefined ? '' : line(title, 500);
  return {
    state: line(state, 300) || 'unnamed',
    open,
    ...(named && { title: named }),
    ...(opened !== undefined && { opened: instant(opened) }),
    ...(closed !== undefined && { closed: instant(closed) }),
    ...(moved !== undefined && /^https?:\/\/\S+$/.test(moved) && URL.canParse(moved) && { moved }),
  };
}

/** One line of text, no longer than the schema allows. */
function line(text: string, longest: number): string {
  const one = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return one.length <= longest
    ? one
    : `${one
        .slice(0, longest - 1)
        .toWellFormed()
        .trimEnd()}…`;
}

function instant(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
