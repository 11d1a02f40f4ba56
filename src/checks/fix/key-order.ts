import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../../model/diagnostic.ts';
import { parseYaml } from '../../write-up/yaml.ts';

/**
 * YAML with its outermost keys in the given order, each with its comments and its lines as they were; the same text
 * where they are in order, or where moving them could change what the text means.
 */
export function withKeysInOrder(yaml: string, order: readonly string[]): string {
  const { data } = parseYaml(yaml);
  const keys = Object.keys((data ?? {}) as object);
  // What an alias stands for must come before it.
  if (!keys.every((key) => order.includes(key)) || /(?:^|[\s[{,])[&*]\w/.test(yaml)) return yaml;
  const parts = partsOf(yaml, keys);
  if (parts === undefined) return yaml;
  const sorted = parts.entries.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const text = parts.head + sorted.map(({ lines }) => lines).join('');
  return isDeepStrictEqual(parseYaml(text).data, data) ? text : yaml;
}

interface Parts {
  /** What stands before the first key. */
  head: string;
  entries: { key: string; lines: string }[];
}

/** The text cut before each outermost key and the comments right above it; undefined when they are not one to a line. */
function partsOf(yaml: string, keys: readonly string[]): Parts | undefined {
  const lines = yaml.split(/(?<=\n)/);
  const { locate } = parseYaml(yaml);
  const places = keys.map((key) => ({ key, ...locate([key], true) }));
  const isAtStart = ({ line, column }: Place) => /^["']?$/.test((lines[line - 1] ?? '').slice(0, column - 1));
  if (!places.every(isAtStart) || !yaml.endsWith('\n')) return undefined;
  const starts = places.map(({ line }) => withComments(lines, line - 1));
  const entries = places.map(({ key }, index) => ({
    key,
    lines: lines.slice(starts[index], starts[index + 1]).join(''),
  }));
  return { head: lines.slice(0, starts[0]).join(''), entries };
}

function withComments(lines: readonly string[], index: number): number {
  let start = index;
  while (start > 0 && lines[start - 1]?.startsWith('#')) start -= 1;
  return start;
}
