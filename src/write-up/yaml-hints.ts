/** What was meant where the parser stopped; what differs from its own words and place stands in their stead. */
export interface YamlHint {
  offset?: number;
  message?: string;
  fix: string;
}

/** What to write where the parser stopped, as far as its reason, or the lines there, show what was meant. */
export function hintFor(reason: string, text: string, offset: number): YamlHint {
  const slip = /mapping entry/.test(reason) ? slipAbove(text, offset) : undefined;
  const fix = hintOfReason(reason, text.slice(0, offset)) ?? slip?.fix ?? hintOfLine(lineAt(text, offset));
  return { fix: fix ?? USUAL_HINT, ...slip };
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}

const HINTS: readonly [RegExp, string][] = [
  [/tab/, 'Indent with spaces; YAML does not allow tabs.'],
  [
    /alias/,
    'Put the text in quotes if it begins with "*"; otherwise write the values out instead of repeating them with & and *.',
  ],
  [/depth|nest/, 'Nothing in a write-up nests this deep; check the indentation.'],
];

const INSIDE_QUOTES = 'A quotation mark inside the text ends it early; put the other kind of mark around the text.';

function hintOfReason(reason: string, before: string): string | undefined {
  const hint = HINTS.find(([pattern]) => pattern.test(reason))?.[1];
  return hint ?? (/comma|flow collection/.test(reason) ? hintOfBraces(before) : undefined);
}

/** The last text of a group in braces, up to where the parser stopped in it. */
const TEXT_IN_BRACES = /^.*[{,] *([\w-]+): +([^\s{}][^{}\n]*)$/s;

/** Between { and } most mistakes are in a text without quotes that holds what means something there. */
function hintOfBraces(before: string): string {
  const [, key, value] = TEXT_IN_BRACES.exec(before) ?? [];
  if (key === undefined || value === undefined || before.endsWith('\n')) return UNCLOSED_BRACES;
  if (/^["']/.test(value)) return INSIDE_QUOTES;
  return `Put the whole text in quotes, ${key}: "…". Between { and } a comma ends it, and a colon with a space, [ and ] have a meaning.`;
}

const UNCLOSED_BRACES = 'Close the [ or { that opens before this, and put commas between the entries.';

/**
 * What to do with a key that is given twice. The first stands above, as far in, with nothing less far in between.
 * `firstLine` is the line of the file on which the text begins.
 */
export function hintOfDouble(text: string, offset: number, firstLine: number): string {
  const above = text
    .slice(0, text.lastIndexOf('\n', offset - 1) + 1)
    .split('\n')
    .slice(0, -1);
  const line = lineAt(text, offset);
  const [, key = ''] = /^\s*(?:- +)*(["']?[\w-]+["']?):/.exec(line) ?? [];
  const isNear = (one: string) => one.trim() === '' || depthOf(one) >= depthOf(line);
  const start = above.findLastIndex((one) => !isNear(one)) + 1;
  const at = above.findLastIndex((one, index) => index >= start && one.slice(depthOf(line)).startsWith(`${key}:`));
  return key !== '' && at !== -1
    ? `Keep one of the two, with all that is meant; the first is on line ${firstLine + at}.`
    : 'Keep one of the two, with all that is meant.';
}

/** A slip that the parser notices only where the next key, or the end, comes: it is told where it was made. */
function slipAbove(text: string, offset: number): YamlHint | undefined {
  const end = text.slice(0, offset).trimEnd().length;
  const start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
  const above = text.slice(0, start).trimEnd().lastIndexOf('\n') + 1;
  return slipAt(text, start) ?? (start === 0 ? undefined : (slipAt(text, above) ?? keyBelowText(text, start, above)));
}

/** `status:final`: without the space it is one word. Addresses are none. */
const NO_SPACE = /^\s*(?:- +)*[\w-]+:[^\s/]+$/;

/** `-id: a`: without the space it is the name of a key. */
const NO_SPACE_AFTER_DASH = /^\s*-[A-Za-z]/;

/** Words of several, and no key. */
const LOOSE_WORDS = /^(?! *(?:[-?#] |["'[{]))(?!.*:(?:\s|$)).*\S \S/;

function slipAt(text: string, start: number): YamlHint | undefined {
  const line = lineAt(text, start);
  const offset = start + (line.length - line.trimStart().length);
  if (NO_SPACE.test(line)) return { offset, fix: `Put a space behind the colon: ${line.trim().replace(':', ': ')}` };
  if (NO_SPACE_AFTER_DASH.test(line))
    return { offset, fix: `Put a space behind the dash: ${line.trim().replace('-', '- ')}` };
  if (start === 0 || !LOOSE_WORDS.test(line.trimEnd())) return undefined;
  return {
    offset,
    message: 'This line is no key with a value, and no part of the text above.',
    fix: 'If it goes on with the text above, begin it with more spaces than the key of that text; otherwise write it as key: value.',
  };
}

/** A key that is farther in than the one above it, which has a text already. */
function keyBelowText(text: string, start: number, above: number): YamlHint | undefined {
  const [line, before] = [lineAt(text, start), lineAt(text, above)];
  const key = /([\w-]+):\s+[^\s|>[{&*!"'#]/.exec(before)?.[1];
  if (key === undefined || !/^ *[\w-]+:(?:\s|$)/.test(line) || depthOf(line) <= depthOf(before)) return undefined;
  return {
    offset: start + depthOf(line),
    message: `This key stands below "${key}", which has a text already.`,
    fix: `Begin the line as far in as "${key}"; or, if both belong together, give the text of "${key}" a key of its own.`,
  };
}

/** How far in the first word of a line stands. */
function depthOf(line: string): number {
  return /^[ -]*/.exec(line)?.[0].length ?? 0;
}

/** What a line holds behind its key. */
const VALUE = /^\s*(?:- +)*["']?[\w-]+["']?:\s+(\S.*)$/;

function hintOfLine(line: string): string | undefined {
  const value = VALUE.exec(line)?.[1];
  if (value === undefined) return undefined;
  const first = value.charAt(0);
  if ('“”„‘’«'.includes(first))
    return `Use straight quotation marks, " or \', around the text: YAML reads ${first} as a letter.`;
  if (first === '"' || first === "'") return INSIDE_QUOTES;
  if ('@`*&%!|>[]{},?#'.includes(first)) return `Put the text in quotes, because it begins with "${first}".`;
  return /:(?:\s|$)/.test(value) ? 'Put the text in quotes, because it contains ": ".' : undefined;
}

/** What helps where nothing else is known. */
const USUAL_HINT =
  'Check the indentation and the colons; keys of one level have the same number of spaces before them.';
