import { isDeepStrictEqual } from 'node:util';
import { CORE_SCHEMA, dump } from 'js-yaml';
import { withKeysInOrder } from '../../../src/checks/fix/key-order.ts';
import { parseYaml } from '../../../src/write-up/yaml.ts';

/** What is added to a list: plain values by their keys, in order. */
export type NewEntry = Readonly<Record<string, string>>;

/** The lists of an adoption file, in their order. */
type ListName = 'lessons' | 'practices';

/**
 * The text of an adoption file with one more entry at the end of a list. Every line that was there stays as it was.
 *
 * The entry is written as its neighbours are. Undefined where no way of writing it leaves all else as it means now.
 */
export function withEntry(text: string, list: ListName, entry: NewEntry): string | undefined {
  const { data, findings } = parseYaml(text);
  if (findings.some(({ severity }) => severity === 'error')) return undefined;
  const before = (data ?? {}) as Record<string, unknown>;
  const entries = (before[list] ?? []) as unknown[];
  const wanted = { ...before, [list]: [...entries, entry] };
  return waysOf(text, list, entries.length, entry).find((way) => isDeepStrictEqual(parseYaml(way).data, wanted));
}

/** Ways of writing the entry, the one nearest to what is there first. Those that would change something are left out. */
function waysOf(text: string, list: ListName, length: number, entry: NewEntry): string[] {
  if (length > 0) return [afterLast(text, list, length, entry), ...inBrackets(text, list, entry)];
  const empty = new RegExp(`^(${list}:)[ \\t]*(?:\\[[ \\t]*\\]|null|~)?([ \\t]*(?:#.*)?)$`, 'm');
  const begun = text.replace(empty, (_, key: string, comment: string) => `${key}${comment}\n  ${flow(entry)}`);
  const added = `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${list}:\n  ${flow(entry)}\n`;
  return begun === text ? [withKeysInOrder(added, ['lessons', 'practices'])] : [begun];
}

/** Behind the last entry of a list that has a line for each, indented and laid out as that one. */
function afterLast(text: string, list: ListName, length: number, entry: NewEntry): string {
  const lines = text.split('\n');
  const start = parseYaml(text).locate([list, length - 1]).line - 1;
  const [, indent = '', isFlow] = /^(\s*)- *(\{)?/.exec(lines[start] ?? '') ?? [];
  const isWithin = (line: string) => line.trim() !== '' && (/^\s*/.exec(line)?.[0].length ?? 0) > indent.length;
  let end = start + 1;
  for (let ahead = end; ahead < lines.length; ahead += 1) {
    const line = lines[ahead] ?? '';
    if (isWithin(line)) end = ahead + 1;
    else if (line.trim() !== '') break;
  }
  const added = (isFlow ? flow(entry) : block(entry)).split('\n').map((line) => indent + line);
  return [...lines.slice(0, end), ...added, ...lines.slice(end)].join('\n');
}

/** Before each closing bracket: one of them closes the list. */
function inBrackets(text: string, list: ListName, entry: NewEntry): string[] {
  const from = text.search(new RegExp(`^${list}:`, 'm'));
  return [...text.matchAll(/,?\s*\]/g)]
    .filter(({ index }) => index > from)
    .map(({ index }) => `${text.slice(0, index)}, ${flow(entry).slice(2)}${text.slice(index).replace(/^,/, '')}`);
}

/** In YAML 1.2 a date is text without quotation marks. */
const PLAIN = { lineWidth: -1, schema: CORE_SCHEMA };

function flow(entry: NewEntry): string {
  return dump([entry], { ...PLAIN, flowLevel: 1 }).trimEnd();
}

function block(entry: NewEntry): string {
  return dump([entry], PLAIN).trimEnd();
}
