import {
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  constructFromEvents,
  getScalarValue,
  parseEvents,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import type { Finding, Place } from '../model/diagnostic.ts';
import { refuseCharacters } from './refusals.ts';
import { placesIn } from './source-text.ts';
import { locatorIn } from './yaml-places.ts';
import { explainYaml } from './yaml-syntax.ts';

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
  const placeInText = placesIn(text);
  const place = (offset: number): Place => {
    const inText = placeInText(offset);
    return { line: inText.line + line - 1, column: inText.column };
  };
  const placed = ({ offset, ...finding }: Refusal): Finding => ({ ...finding, ...place(offset) });
  const pasted = text.search(PASTED_SPACE);
  if (pasted !== -1)
    return { data: undefined, findings: [{ ...PASTED_SPACES, ...place(pasted) }], locate: () => ({ line, column: 1 }) };
  try {
    const events = parseEvents(text, { maxDepth: MAX_DEPTH });
    const refused = refusals(events, text).map(placed);
    const documents = refused.length > 0 ? [undefined] : construct(events, text);
    if (documents.length > 1) refused.push({ ...SEVERAL_DOCUMENTS, ...place(0) });
    const offsetOf = locatorIn(events, text);
    return {
      data: documents.length === 0 ? null : documents[0],
      findings: [...refused, ...oddities(events, text).map(placed)],
      locate: (path, atKey) => place(offsetOf(path, atKey)),
    };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { data: undefined, findings: [placed(explainYaml(error, text, line))], locate: () => ({ line, column: 1 }) };
  }
}

function construct(events: Event[], source: string): unknown[] {
  return constructFromEvents(events, { source, maxAliases: MAX_ALIASES });
}

/** Spaces at the beginning of a line that are none to YAML, as word processors and web pages write them. */
const PASTED_SPACE = /(?<=^ *)[\u00a0\u2000-\u200b\u202f\u3000]/m;

const PASTED_SPACES = {
  code: 'yaml-syntax',
  severity: 'error' as const,
  message: 'This line begins with a space of another sort, which YAML takes for a letter.',
  why: 'The file cannot be read until this is mended.',
  fix: 'It came with pasted text: delete the spaces before the first word and type them anew.',
};

const SEVERAL_DOCUMENTS = {
  code: 'yaml-several-documents',
  severity: 'error' as const,
  message: 'This file holds more than one YAML document.',
  why: 'Only one is read, so the others would be lost.',
  fix: 'Keep one document to a file and remove the extra "---".',
};

type Refusal = Omit<Finding, 'line' | 'column'> & { offset: number };

/** What makes it unwise to build data from the text at all. */
function refusals(events: readonly Event[], text: string): Refusal[] {
  const open: string[] = [];
  const found: Refusal[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) open.push('');
    else if (event.type === EVENT_ID.ALIAS)
      found.push(...refuseRing(text.slice(event.anchorStart, event.anchorEnd), open, event.anchorStart));
    else {
      if (event.type !== EVENT_ID.SCALAR) open.push(anchorOf(event, text));
      if (event.tagStart !== -1) found.push(refuseTag(text.slice(event.tagStart, event.tagEnd), event.tagStart));
      else if (event.type === EVENT_ID.SCALAR) found.push(...refuseKey(event, text));
    }
  }
  return found;
}

function anchorOf(event: { anchorStart: number; anchorEnd: number }, text: string): string {
  return event.anchorStart === -1 ? '' : text.slice(event.anchorStart, event.anchorEnd);
}

function refuseRing(alias: string, open: readonly string[], offset: number): Refusal[] {
  if (!open.includes(alias)) return [];
  const message = `The alias "*${alias}" stands inside what it names.`;
  return [
    {
      code: 'yaml-ring',
      severity: 'error',
      offset,
      message,
      why: 'Such data has no end.',
      fix: 'Write the values out.',
    },
  ];
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

const LONGEST_FORBIDDEN = '__proto__'.length;

function refuseKey({ valueStart, valueEnd }: ScalarEvent, text: string): Refusal[] {
  if (valueEnd - valueStart > LONGEST_FORBIDDEN) return [];
  const name = text.slice(valueStart, valueEnd);
  const fix = FORBIDDEN_KEYS.get(name);
  if (fix === undefined || !/^["']?\s*:/.test(text.slice(valueEnd, valueEnd + 10))) return [];
  const why = 'It has a special meaning in some parsers, and none here.';
  const message = `The key "${name}" is not allowed.`;
  return [{ code: 'yaml-forbidden-key', severity: 'error', offset: valueStart, message, why, fix }];
}

/** What reads differently from how it looks, though it is valid. */
function oddities(events: readonly Event[], text: string): Refusal[] {
  const found: Refusal[] = [];
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR) continue;
    const refusal = hiddenCharacters(event, text) ?? swallowedText(event, text);
    if (refusal) found.push(refusal);
  }
  return found;
}

/** Escapes such as `"\u202E"` can bring in what the file itself may not hold. */
function hiddenCharacters(event: ScalarEvent, text: string): Refusal | undefined {
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED) return undefined;
  if (!text.slice(event.valueStart, event.valueEnd).includes('\\')) return undefined;
  const refusal = refuseCharacters(getScalarValue(text, event));
  return refusal && { ...refusal, offset: event.valueStart };
}

const HASH = / +#(?=[^\s#])/y;

/** `We lost order #4212 today` in a text without quotes: the rest would be a comment. */
function swallowedText(event: ScalarEvent, text: string): Refusal | undefined {
  HASH.lastIndex = event.valueEnd;
  if (event.style !== SCALAR_STYLE.PLAIN || !HASH.test(text)) return undefined;
  return { ...SWALLOWED, offset: HASH.lastIndex - 1 };
}

const SWALLOWED = {
  code: 'yaml-swallowed-text',
  severity: 'error' as const,
  message: 'Everything from this # on is read as a comment and dropped.',
  why: 'Readers would miss it, and nobody would notice.',
  fix: 'Put the text in quotes; if it is a comment, put a space behind the #.',
};
