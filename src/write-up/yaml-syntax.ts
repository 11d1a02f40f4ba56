import type { YAMLException } from 'js-yaml';
import type { Finding } from '../model/diagnostic.ts';
import { hintFor, hintOfDouble } from './yaml-hints.ts';

/** A YAML syntax error in words, with the offset at which authors look for it. */
export interface YamlSyntax extends Omit<Finding, 'line' | 'column'> {
  offset: number;
}

/** Explains why a text is not valid YAML. `line` is the line of the file on which the text begins. */
export function explainYaml(error: YAMLException, text: string, line: number): YamlSyntax {
  const offset = error.mark?.position ?? 0;
  const quote = unclosedQuote(text, offset);
  if (quote !== undefined) return { ...UNCLOSED_QUOTE, offset: quote };
  const reason = error.reason.replace(/\s*\(.*$/s, '');
  const told = {
    code: 'yaml-syntax',
    severity: 'error' as const,
    offset,
    message: `This is not valid YAML: ${plainReason(reason)}.`,
    why: 'The file cannot be read until this is mended.',
  };
  const opening = /deficient|end of the stream within a flow/.test(reason) ? openBracket(text, offset) : undefined;
  if (opening !== undefined) return { ...told, ...unclosedBracket(text.charAt(opening)), offset: opening };
  if (/duplicat/.test(reason)) return { ...told, code: 'yaml-duplicate-key', fix: hintOfDouble(text, offset, line) };
  return { ...told, ...hintFor(reason, text, offset) };
}

/** The parser's own words, where they speak of its inside. */
const REASONS: readonly [RegExp, string][] = [
  [/complex keys/, 'a key is a list or a group of keys'],
  [/maxDepth/, 'it nests too deep'],
  [/maxAliases/, 'it repeats values with * too often'],
  [/duplicated/, 'this key is given twice'],
  [/directives end mark/, 'more text follows the end of the data'],
  [/mapping entry/, 'a colon or the indentation is wrong here'],
  [/sequence entry/, 'the indentation is wrong here'],
  [/missed comma/, 'what stands between { and }, or [ and ], cannot be read from here on'],
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

function unclosedBracket(bracket: string) {
  return {
    message: `The ${bracket} that opens here is never closed.`,
    fix: `Close it with ${bracket === '[' ? ']' : '}'}; if it is a part of a text, put that text in quotes.`,
  };
}

/** The innermost [ or { that is open where the parser stopped; authors look there. */
function openBracket(text: string, offset: number): number | undefined {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (sign === ']' || sign === '}') closed += 1;
    else if (sign === '[' || sign === '{') {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return undefined;
}

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
