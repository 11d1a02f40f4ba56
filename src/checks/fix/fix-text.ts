import { COLLECTIONS, type CollectionName } from '../../model/collections.ts';
import type { Place } from '../../model/diagnostic.ts';
import { parseFrontMatter } from '../../write-up/front-matter.ts';
import { parseYaml, type DataPath, type ParsedYaml } from '../../write-up/yaml.ts';
import { schemaAt, shapeOf } from '../../write-up/schema-at.ts';
import { canonicalValue, type Names } from './canonical-word.ts';
import { withKeysInOrder } from './key-order.ts';

/** A file's text mended, and what was done, in words. */
export interface Fixed {
  text: string;
  changes: string[];
}

/**
 * Mends what can be meant in one way only: words of the vocabulary in another case, dates in another form, names of
 * teams, services and classes by their alias, and the order of keys. Everything else stays as it was written.
 */
export function fixText(text: string, collection: CollectionName, names: Names): Fixed {
  const isMdx = COLLECTIONS[collection].extension === 'mdx';
  const parsed = isMdx ? parseFrontMatter(text) : parseYaml(text);
  if (parsed.data === undefined || parsed.findings.some(({ severity }) => severity === 'error'))
    return { text, changes: [] };
  const { schema } = COLLECTIONS[collection];
  const values = fixValues(text, parsed, (value, path) => {
    const at = schemaAt(schema, path);
    return at && canonicalValue(value, at, names);
  });
  const ordered = orderKeys(values.text, isMdx, Object.keys(shapeOf(schema) ?? {}));
  const changes = ordered === values.text ? values.changes : [...values.changes, 'keys put in order'];
  return { text: ordered, changes };
}

type Mend = (value: string, path: DataPath) => string | undefined;

function fixValues(text: string, { data, locate }: ParsedYaml, mend: Mend): Fixed {
  const lines = text.split('\n');
  const changes: string[] = [];
  // From the end on, so that what was not looked at yet keeps its place.
  for (const { value, path } of textsIn(data).toReversed()) {
    const mended = mend(value, path);
    if (mended === undefined || mended === value || !replace(lines, locate(path), value, mended)) continue;
    changes.unshift(`${path.join('.')}: ${value} → ${mended}`);
  }
  return { text: lines.join('\n'), changes };
}

function replace(lines: string[], { line, column }: Place, value: string, mended: string): boolean {
  const written = lines[line - 1] ?? '';
  const start = column - 1 + (/["']/.test(written.charAt(column - 1)) ? 1 : 0);
  if (!written.startsWith(value, start)) return false;
  lines[line - 1] = written.slice(0, start) + mended + written.slice(start + value.length);
  return true;
}

function textsIn(data: unknown, path: DataPath = []): { value: string; path: DataPath }[] {
  if (typeof data === 'string') return [{ value: data, path }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}

function orderKeys(text: string, isMdx: boolean, order: readonly string[]): string {
  if (!isMdx) return withKeysInOrder(text, order);
  const [, opening = '', yaml = '', rest = ''] = /^(---[ \t]*\n)(.*?\n)(---[ \t]*(?:\n.*)?)$/s.exec(text) ?? [];
  return yaml === '' ? text : opening + withKeysInOrder(yaml, order) + rest;
}
