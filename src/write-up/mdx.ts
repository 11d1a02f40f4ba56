import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import type { Finding } from '../model/diagnostic.ts';
import { tooDeep } from './nesting.ts';
import { offsetOf } from './source-text.ts';
import { explainSyntax } from './syntax-findings.ts';

/** The syntax tree of a body, and what its syntax got wrong. */
export interface ParsedMdx {
  tree: Root;
  findings: Finding[];
}

const MAX_SYNTAX_FINDINGS = 25;

/** The longest body that is read: some forty thousand words. */
export const MAX_LENGTH = 250_000;

/**
 * Parses MDX with positions. After a syntax error the offending marks are blanked and parsing goes on,
 * so that an author sees every problem of a body at once and each where it stands.
 */
export function parseMdx(source: string): ParsedMdx {
  if (source.length > MAX_LENGTH) return { tree: EMPTY, findings: [TOO_LONG] };
  const findings: Finding[] = [];
  let text = source;
  while (findings.length < MAX_SYNTAX_FINDINGS) {
    try {
      return withinDepth(parse(text), findings);
    } catch (error) {
      const { offset, reason } = readError(error, text);
      const { finding, blank } = explainSyntax(text, offset, reason);
      findings.push(finding);
      text = blanked(text, blank);
    }
  }
  return { tree: EMPTY, findings };
}

const EMPTY: Root = { type: 'root', children: [] };

const TOO_LONG = {
  code: 'body-too-long',
  severity: 'error' as const,
  line: 1,
  column: 1,
  message: `The text is longer than ${MAX_LENGTH / 1000} thousand characters.`,
  why: 'A write-up of this length is a log, and nobody reads it to its end.',
  fix: 'Keep the story and link to the log.',
};

/** The parser stops the whole process when program code ends in a backslash at the very end, hence the line break. */
function parse(text: string): Root {
  return mdxToMdast(`${text}\n`, { features: { frontmatter: false } }) as Root;
}

function withinDepth(tree: Root, findings: Finding[]): ParsedMdx {
  const deep = tooDeep(tree);
  return deep ? { tree: EMPTY, findings: [...findings, deep] } : { tree, findings };
}

function readError(error: unknown, text: string): { offset: number; reason: string } {
  const match = /^(\d+):(\d+): (.*)$/s.exec(error instanceof Error ? error.message : '');
  if (!match) throw error;
  const place = { line: Number(match[1]), column: Number(match[2]) };
  return { offset: offsetOf(text, place), reason: match[3] as string };
}

/** Letters in place of the marks: they keep every position and mean nothing to Markdown. */
function blanked(text: string, offsets: readonly number[]): string {
  const characters = [...offsets].sort((a, b) => a - b);
  const parts = characters.map(
    (offset, index) => `${text.slice(index === 0 ? 0 : (characters[index - 1] as number) + 1, offset)}x`,
  );
  return parts.join('') + text.slice((characters.at(-1) as number) + 1);
}
