import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';

/** How problems are shown. */
export interface ProblemTextOptions {
  /** Paths are shown relative to this folder; the working folder unless told. */
  directory?: string;
  colours?: boolean;
  /** Columns of the terminal: words are wrapped to it. Where there is none, each sentence keeps to its line. */
  width?: number;
}

/** All problems as text for people: place, line with a caret, what, why, and what to write instead. */
export function explainProblems(
  problems: readonly Diagnostic[],
  root: string,
  options: ProblemTextOptions = {},
): string {
  const lineOf = lineReader();
  const told = problems.map((problem, index) => {
    const isTold = saysWhyOf(problem, problems[index - 1]);
    return explainProblem(problem, isTold, root, lineOf, options);
  });
  return [...told, countProblems(problems)].join('\n\n');
}

/** Whether the problem before, in the same file, said already why this one matters. */
function saysWhyOf({ file, code, why }: Diagnostic, before: Diagnostic | undefined): boolean {
  return before?.file === file && before.code === code && before.why === why;
}

/** How many problems there are, in words. */
export function countProblems(problems: readonly Diagnostic[]): string {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')];
  const information = count('information');
  if (information > 0) parts.push(`${information} for information`);
  return parts.join(', ');
}

const COLOUR: Record<Severity, 'red' | 'yellow' | 'blue'> = { error: 'red', warning: 'yellow', information: 'blue' };

type LineOf = (path: string, line: number) => string | undefined;

function explainProblem(
  problem: Diagnostic,
  isWhyTold: boolean,
  root: string,
  lineOf: LineOf,
  { directory = process.cwd(), colours = false, width }: ProblemTextOptions,
): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const path = join(root, problem.file);
  const place = visible(`${relative(directory, path)}:${problem.line}:${problem.column}`);
  const head = `${paint('bold', place)} ${paint(COLOUR[problem.severity], problem.severity)} ${paint('dim', problem.code)}`;
  const shown = sourceLine(lineOf(path, problem.line), problem, width).map((line) => paint('dim', line));
  const words = [
    ...wrapped('  ', problem.message, width),
    ...(isWhyTold ? [] : wrapped('  ', problem.why, width)),
    ...wrapped('  → ', problem.fix, width),
  ];
  return [head, ...shown, ...words.map(visible)].join('\n');
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 120;

/**
 * Text for a terminal: lines that are too long for it are broken between words, below what stands first in them. Where
 * there is no width nothing is broken.
 */
export function fitted(text: string, width: number | undefined): string {
  const lines = text.split('\n').flatMap((line) => {
    const indent = /^\s*(?:[-*] )?/.exec(line)?.[0] ?? '';
    return width === undefined || line.length <= width ? [line] : wrapped(indent, line.slice(indent.length), width);
  });
  return lines.join('\n');
}

/** A sentence in lines of the width, all below the first. Words that are longer stay whole, so that they can be copied. */
export function wrapped(indent: string, sentence: string, width: number | undefined): string[] {
  if (width === undefined) return [indent + sentence];
  const lines = [indent];
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1) as string;
    const isFirst = line.trim() === '' || line === indent;
    if (isFirst || line.length + 1 + word.length <= Math.min(width, WIDEST))
      lines[lines.length - 1] = isFirst ? line + word : `${line} ${word}`;
    else lines.push(' '.repeat(indent.length) + word);
  }
  return lines;
}

const WIDTH = 100;

/** What stands before a line of the file, beside its number. */
const GUTTER = 5;

/** The line of the file with a caret under the column; long lines are cut around it. */
function sourceLine(
  text: string | undefined,
  { line, column }: Diagnostic,
  width = Number.POSITIVE_INFINITY,
): string[] {
  if (text === undefined || text.trim() === '') return [];
  const number = String(line);
  const room = Math.max(20, Math.min(WIDTH, width - GUTTER - number.length));
  const from = Math.max(0, Math.min(column - Math.ceil(room / 2), text.length - room));
  const shown = marked(visible(text.slice(from, from + room)), from > 0, from + room < text.length);
  const caret = ' '.repeat(number.length + 3 + Math.max(0, column - 1 - from));
  return [`  ${number} │ ${shown}`, `  ${caret}^`];
}

/** What was cut from a line is marked at its ends. */
function marked(part: string, isCutBefore: boolean, isCutBehind: boolean): string {
  return `${isCutBefore ? '…' : ''}${part.slice(isCutBefore ? 1 : 0, isCutBehind ? -1 : undefined)}${isCutBehind ? '…' : ''}`;
}

/** Control characters would act on the terminal instead of being seen. One for one, so that the caret stays in place. */
function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** Reads lines of files, the last file once; problems come sorted by file. */
function lineReader(): LineOf {
  let last: { path: string; lines: string[] } | undefined;
  return (path, line) => {
    if (last?.path !== path) last = { path, lines: linesOf(path) };
    return last.lines[line - 1];
  };
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n?|\n/);
  } catch {
    return [];
  }
}

/** A count with its noun: `1 error`, `2 errors`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
