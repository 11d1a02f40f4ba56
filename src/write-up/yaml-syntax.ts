import type { YAMLException } from 'js-yaml';
import type { Finding } from '../model/diagnostic.ts';

/** A YAML syntax error in words, with the offset at which authors look for it. */
export interface YamlSyntax extends Omit<Finding, 'line' | 'column'> {
  offset: number;
}

/** Explains why a text is not valid YAML. */
export function explainYaml(error: YAMLException, text: string): YamlSyntax {
  const offset = error.mark?.position ?? 0;
  const quote = unclosedQuote(text, offset);
  if (quote !== undefined) return { ...UNCLOSED_QUOTE, offset: quote };
  const reason = error.reason.replace(/\s*\(.*$/s, '');
  return {
    code: /duplicat/.test(reason) ? 'yaml-duplicate-key' : 'yaml-syntax',
    severity: 'error',
    offset,
    message: `This is not valid YAML: ${plainReason(reason)}.`,
    why: 'The file cannot be read until this is mended.',
    fix: hintOfReason(reason) ?? hintOfLine(lineAt(text, offset)) ?? hintOfSpace(text.slice(0, offset)) ?? USUAL_HINT,
  };
}

/** The parser's own words, where they speak of its inside. */
const REASONS: readonly [RegExp, string][] = [
  [/complex keys/, 'a key is a list or a group of keys'],
  [/maxDepth/, 'it nests too deep'],
  [/maxAliases/, 'it repeats values with * too often'],
  [/duplicated/, 'this key is given twice'],
  [/deficient indentation/, 'a [ or { opens before this and is not closed'],
  [/directives end mark/, 'more text follows the end of the data'],
  [/mapping entry/, 'a colon or the indentation is wrong here'],
];

function plainReason(reason: string): string {
  return REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? reason;
}

const UNCLOSED_QUOTE = {
  code: 'yaml-unclosed-quote',
  severity: 'error' as const,
  message: 'The quotation mark that opens here is never closed.',
  why: 'Everything behind it is read as part of the text.',
  fix: 'Close it with the same mark at the end of the text.',
};

const OPENING = /(?:^|[:\-,[{]) *(["'])/gm;

/**
 * The parser reports an unclosed quotation mark where the block ends, or where the next text begins;
 * authors look where it opened. Gives back the offset of that mark.
 */
function unclosedQuote(text: string, errorAt: number): number | undefined {
  OPENING.lastIndex = 0;
  for (let opening = OPENING.exec(text); opening && opening.index < errorAt; opening = OPENING.exec(text)) {
    const start = opening.index + opening[0].length - 1;
    const end = closingQuote(text, start);
    if (end === undefined) return start;
    const isEnd = /^ *(?:[,\]}:#\n]|$)/.test(text.slice(end + 1, end + 50));
    if (!isEnd) return text.slice(start, end).includes('\n') ? start : undefined;
    OPENING.lastIndex = end + 1;
  }
  return undefined;
}

function closingQuote(text: string, start: number): number | undefined {
  const rest = text.charAt(start) === '"' ? /"(?:[^"\\]|\\.)*"/sy : /'(?:[^']|'')*'/sy;
  rest.lastIndex = start;
  return rest.test(text) ? rest.lastIndex - 1 : undefined;
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}

const HINTS: readonly [RegExp, string][] = [
  [/duplicat/, 'Keep one of the two keys, or make the values a list.'],
  [/tab/, 'Indent with spaces; YAML does not allow tabs.'],
  [
    /alias/,
    'Put the text in quotes if it begins with "*"; otherwise write the values out instead of repeating them with & and *.',
  ],
  [/depth|nest/, 'Nothing in a write-up nests this deep; check the indentation.'],
  [/comma|flow collection|deficient/, 'Close the [ or { that opens before this, and put commas between the entries.'],
];

function hintOfReason(reason: string): string | undefined {
  return HINTS.find(([pattern]) => pattern.test(reason))?.[1];
}

/** `status:final`: without the space it is one word. Addresses are none. */
const NO_SPACE = /^\s*(?:- +)*[\w-]+:[^\s/]+$/;

/** What a line holds behind its key. */
const VALUE = /^\s*(?:- +)*["']?[\w-]+["']?:\s+(\S.*)$/;

/** The parser notices a missing space only where the next key, or the end, comes. */
function hintOfSpace(before: string): string | undefined {
  const line = before.trimEnd().split('\n').at(-1) ?? '';
  return NO_SPACE.test(line) ? `Put a space behind the colon: ${line.trim().replace(':', ': ')}` : undefined;
}

function hintOfLine(line: string): string | undefined {
  const value = VALUE.exec(line)?.[1];
  if (value === undefined) return undefined;
  const first = value.charAt(0);
  if ('“”„‘’«'.includes(first))
    return `Use straight quotation marks, " or \', around the text: YAML reads ${first} as a letter.`;
  if (first === '"' || first === "'")
    return 'A quotation mark inside the text ends it early; put the other kind of mark around the text.';
  if ('@`*&%!|>[]{},?#'.includes(first)) return `Put the text in quotes, because it begins with "${first}".`;
  return /:(?:\s|$)/.test(value) ? 'Put the text in quotes, because it contains ": ".' : undefined;
}

const USUAL_HINT =
  'Check the indentation and the colons; keys of one level have the same number of spaces before them.';
