import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The part of a store in which something of a content file is kept, by the file's path: its collection, and in one
 * whose files begin with a day its month.
 *
 * There are many parts because whoever changes one review would otherwise wait until all of them are written again.
 */
export function partOf(name: string): string {
  const [, collection = '', month] = /^([^/]*)(?:\/(\d{4}-\d{2})-)?/.exec(name) ?? [];
  return month === undefined ? collection : `${collection}-${month}`;
}

const [NEWLINE, TAB] = [0x0a, 0x09];

/** One thing in a store. What is long in it stands apart: it is read when it is asked for. */
export interface KeptItem {
  item: unknown;
  more?: () => unknown;
}

/** Everything in a store, part by part; nothing when there is no such store. Throws when a part is not whole. */
export function* readParts(folder: string): Generator<KeptItem> {
  for (const part of globSync('*.jsonl', { cwd: folder }).sort()) {
    const bytes = readFileSync(join(folder, part));
    for (let start = 0; start < bytes.length;) {
      const end = bytes.indexOf(NEWLINE, start);
      if (end < 0) throw new SyntaxError(`${part} is not whole.`);
      yield readLine(bytes.subarray(start, end));
      start = end + 1;
    }
  }
}

/** A line is the JSON of an item, and behind a tab, which JSON writes otherwise, that of what is long in it. */
function readLine(line: Buffer): KeptItem {
  const tab = line.indexOf(TAB);
  if (tab < 0) return { item: JSON.parse(line.toString()) };
  return { item: JSON.parse(line.toString('utf8', 0, tab)), more: () => JSON.parse(line.toString('utf8', tab + 1)) };
}

/** What a store is to hold, by the path of the content file it is about or a name that begins like it. */
export interface Change<Item> {
  items: ReadonlyMap<string, Item>;
  /** What the store holds now. */
  before: ReadonlyMap<string, unknown>;
  /** Whether the store holds this already. */
  isKept(name: string, item: Item): boolean;
  /** What is written of an item: plain data. */
  plain(item: Item): unknown;
  /** What is long in it and stands apart; undefined when there is nothing. */
  more?(item: Item): unknown;
}

/** Writes those parts of a store in which something changed, and removes those of which nothing is left. */
export function writeParts<Item>(folder: string, { items, before, isKept, plain, more }: Change<Item>): void {
  const [now, then] = [Map.groupBy(items, ([name]) => partOf(name)), Map.groupBy(before.keys(), partOf)];
  mkdirSync(folder, { recursive: true });
  for (const [part, here] of now) {
    const isSame = here.length === then.get(part)?.length && here.every(([name, item]) => isKept(name, item));
    if (!isSame) writeWhole(fileOf(folder, part), here.map(([, item]) => lineOf(plain(item), more?.(item))).join(''));
  }
  for (const part of then.keys()) if (!now.has(part)) rmSync(fileOf(folder, part), { force: true });
}

function lineOf(item: unknown, more: unknown): string {
  return [item, ...(more === undefined ? [] : [more])].map((one) => JSON.stringify(one)).join('\t') + '\n';
}

function fileOf(folder: string, part: string): string {
  return join(folder, `${part}.jsonl`);
}

/** Commands on the same folder may run side by side, so each writes a file of its own and puts it in place when whole. */
function writeWhole(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.part`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
