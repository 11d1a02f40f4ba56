import { EVENT_ID, YAMLException, constructFromEvents, parseEvents, type Event } from 'js-yaml';
import type { Finding, Place } from '../model/diagnostic.ts';
import { placeOf } from './source-text.ts';
import { locateIn } from './yaml-places.ts';

/** A path into parsed data: keys and indexes. */
export type DataPath = readonly PropertyKey[];

/** What a YAML text says, and where it says it. */
export interface ParsedYaml {
  /** Plain data; undefined when the text is no YAML. */
  data: unknown;
  findings: Finding[];
  /** Where the value at a path stands (its key, with `atKey`); the nearest parent when it is missing. */
  locate(path: DataPath, atKey?: boolean): Place;
}

const MAX_ALIASES = 20;
const MAX_DEPTH = 20;

/**
 * Parses YAML 1.2: duplicate keys, tags, merge keys, many aliases and `__proto__` are refused.
 *
 * `text` may be part of a file; `line` is the line of the file on which it begins.
 */
export function parseYaml(text: string, line = 1): ParsedYaml {
  const place = (offset: number): Place => {
    const inText = placeOf(text, offset);
    return { line: inText.line + line - 1, column: inText.column };
  };
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const findings = refusals(events, text).map(({ offset, ...finding }) => ({ ...finding, ...place(offset) }));
    const documents = findings.length > 0 ? [undefined] : construct(events, text);
    if (documents.length > 1) findings.push({ ...SEVERAL_DOCUMENTS, ...place(0) });
    return { data: documents.length === 0 ? null : documents[0], findings, locate: (path, atKey) => place(locateIn(events, text, path, atKey)) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { data: undefined, findings: [syntaxFinding(error, text, place)], locate: () => ({ line, column: 1 }) };
  }
}

function construct(events: Event[], source: string): unknown[] {
  return constructFromEvents(events, { source, maxAliases: MAX_ALIASES });
}

const SEVERAL_DOCUMENTS = {
  code: 'yaml-several-documents',
  severity: 'error' as const,
  message: 'This file holds more than one YAML document.',
  why: 'Only one is read, so the others would be lost.',
  fix: 'Keep one document to a file and remove the extra "---".',
};

type Refusal = Omit<Finding, 'line' | 'column'> & { offset: number };

function refusals(events: readonly Event[], text: string): Refusal[] {
  const open: string[] = [];
  return events.flatMap((event): Refusal[] => {
    if (event.type === EVENT_ID.POP) open.pop();
    if (event.type === EVENT_ID.ALIAS) return refuseRing(text.slice(event.anchorStart, event.anchorEnd), open, event.anchorStart);
    if (event.type === EVENT_ID.DOCUMENT) open.push('');
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) open.push(anchorOf(event, text));
    if ('tagStart' in event && event.tagStart !== -1) return [refuseTag(text.slice(event.tagStart, event.tagEnd), event.tagStart)];
    if ('valueStart' in event) return refuseKey(text.slice(event.valueStart, event.valueEnd), event.valueStart, text);
    return [];
  });
}

function anchorOf(event: { anchorStart: number; anchorEnd: number }, text: string): string {
  return event.anchorStart === -1 ? '' : text.slice(event.anchorStart, event.anchorEnd);
}

function refuseRing(alias: string, open: readonly string[], offset: number): Refusal[] {
  if (!open.includes(alias)) return [];
  const message = `The alias "*${alias}" stands inside what it names.`;
  return [{ code: 'yaml-ring', severity: 'error', offset, message, why: 'Such data has no end.', fix: 'Write the values out.' }];
}

function refuseTag(tag: string, offset: number): Refusal {
  return {
    code: 'yaml-tag',
    severity: 'error',
    offset,
    message: `The tag "${tag}" is not allowed.`,
    why: 'Content is plain data; tags ask the parser to build other things.',
    fix: 'Remove the tag; write text in quotes if it begins with "!".',
  };
}

const FORBIDDEN_KEYS = new Map([
  ['<<', 'Write the keys out: merge keys are not part of YAML 1.2.'],
  ['__proto__', 'Choose another name.'],
]);

function refuseKey(name: string, offset: number, text: string): Refusal[] {
  const fix = FORBIDDEN_KEYS.get(name);
  const isKey = /^["']?\s*:/.test(text.slice(offset + name.length, offset + name.length + 3));
  if (fix === undefined || !isKey) return [];
  const why = 'It has a special meaning in some parsers, and none here.';
  return [{ code: 'yaml-forbidden-key', severity: 'error', offset, message: `The key "${name}" is not allowed.`, why, fix }];
}

function syntaxFinding(error: YAMLException, text: string, place: (offset: number) => Place): Finding {
  const offset = error.mark?.position ?? 0;
  const quote = unclosedQuote(text.slice(0, offset));
  if (quote !== undefined) return { ...UNCLOSED_QUOTE, ...place(quote) };
  const reason = error.reason.replace(/\s*\(.*$/s, '');
  return {
    code: /duplicat/.test(reason) ? 'yaml-duplicate-key' : 'yaml-syntax',
    severity: 'error',
    ...place(offset),
    message: `This is not valid YAML: ${reason}.`,
    why: 'The file cannot be read until this is mended.',
    fix: hint(reason),
  };
}

const UNCLOSED_QUOTE = {
  code: 'yaml-unclosed-quote',
  severity: 'error' as const,
  message: 'The quotation mark that opens here is never closed.',
  why: 'Everything behind it is read as part of the text.',
  fix: 'Close it with the same mark at the end of the text.',
};

/** The parser reports an unclosed quotation mark where the block ends; authors look where it opened. */
function unclosedQuote(readSoFar: string): number | undefined {
  const opened = [...readSoFar.matchAll(/(?:^|[:\-,[{]) *(["'])(?=[^\n]*$)/gm)].at(-1);
  if (!opened) return undefined;
  const start = opened.index + opened[0].length - 1;
  const rest = readSoFar.slice(start + 1);
  return rest.includes(opened[1] as string) ? undefined : start;
}

const HINTS: readonly [RegExp, string][] = [
  [/duplicat/, 'Keep one of the two keys, or make the values a list.'],
  [/tab/, 'Indent with spaces; YAML does not allow tabs.'],
  [/alias/, 'Write the values out instead of repeating them with anchors (&) and aliases (*).'],
  [/depth|nest/, 'Nothing in a write-up nests this deep; check the indentation.'],
  [/indent/, 'Give keys of one level the same number of spaces.'],
];

function hint(reason: string): string {
  const known = HINTS.find(([pattern]) => pattern.test(reason));
  return known?.[1] ?? 'Check the indentation and the colons; put text that contains ": " or " #" in quotes.';
}
