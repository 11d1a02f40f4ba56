import type { Finding, Place } from '../model/diagnostic.ts';
import { controlCharacterIn, refuseCharacters } from './refusals.ts';

/** The largest file that is read. A review of a thousand events stays far below it. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** A file's text with its line breaks unified, and what is wrong with its bytes. */
export interface SourceText {
  text: string;
  findings: Finding[];
}

/**
 * Decodes a file: UTF-8 only, a byte-order mark and CRLF are fine, control characters are not.
 *
 * Line breaks become `\n`, which moves no line and no column.
 */
export function decode(bytes: Uint8Array): SourceText {
  if (bytes.length > MAX_BYTES) return refused('file-too-large', tooLarge(bytes.length));
  const text = decodeUtf8(bytes);
  if (text === undefined) return refused('not-utf8', NOT_UTF8, firstBadByte(bytes));
  return { text, findings: controlCharacters(text) };
}

/** The place of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
  return placesIn(text)(offset);
}

/** Finds the places of many offsets in one text. */
export function placesIn(text: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lastAtOrBefore(starts, Math.max(0, offset));
    return { line: line + 1, column: Math.max(0, offset) - (starts[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const NOT_UTF8 = {
  message: 'This file is not UTF-8 text.',
  why: 'Letters outside ASCII would turn into others.',
  fix: 'Save it as UTF-8 (most editors: "Save with encoding").',
};

function tooLarge(size: number) {
  return {
    message: `This file is ${(size / 1024 / 1024).toFixed(1)} MB; the limit is ${MAX_BYTES / 1024 / 1024} MB.`,
    why: 'A write-up of this size is a log, and nobody reads it to its end.',
    fix: 'Keep the story and link to the log.',
  };
}

function refused(
  code: string,
  words: Pick<Finding, 'message' | 'why' | 'fix'>,
  place: Place = { line: 1, column: 1 },
): SourceText {
  return { text: '', findings: [{ code, severity: 'error', ...place, ...words }] };
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

function firstBadByte(bytes: Uint8Array): Place {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return placeOf(lenient, lenient.indexOf('\uFFFD'));
}

const MAX_FINDINGS = 20;

function controlCharacters(text: string): Finding[] {
  if (controlCharacterIn(text) === -1) return [];
  const found = text.split('\n').flatMap((line, index) => {
    const refusal = refuseCharacters(line);
    return refusal ? [{ ...refusal, line: index + 1, column: controlCharacterIn(line) + 1 }] : [];
  });
  return found.slice(0, MAX_FINDINGS);
}

/** The offset of a place in a text; {@link placeOf} the other way round. */
export function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}
