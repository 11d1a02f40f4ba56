import { mdxToMdast } from 'satteri';
import type { Root } from 'mdast';
import type { Finding, Place } from '../model/diagnostic.ts';
import { refuseComment, refuseTag } from './refusals.ts';

/** The syntax tree of a body, and what its syntax got wrong. */
export interface ParsedMdx {
  tree: Root;
  findings: Finding[];
}

const MAX_SYNTAX_FINDINGS = 25;

/**
 * Parses MDX with positions. After a syntax error the offending mark is blanked and parsing goes on,
 * so that an author sees every problem of a body at once and each where it stands.
 */
export function parseMdx(source: string): ParsedMdx {
  const findings: Finding[] = [];
  let text = source;
  for (;;) {
    try {
      return { tree: mdxToMdast(text, { features: { frontmatter: false } }) as Root, findings };
    } catch (error) {
      const problem = readError(error);
      const offset = offsetOf(text, problem);
      findings.push(explain(problem, source, offset));
      text = blankAt(text, offset);
      if (findings.length >= MAX_SYNTAX_FINDINGS || offset >= text.length) return { tree: EMPTY, findings };
    }
  }
}

const EMPTY: Root = { type: 'root', children: [] };

interface SyntaxProblem extends Place {
  reason: string;
}

function readError(error: unknown): SyntaxProblem {
  const text = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): (.*)$/s.exec(text);
  if (!match) throw error;
  return { line: Number(match[1]), column: Number(match[2]), reason: (match[3] as string).replace(/ \(mdx-jsx.*\)$/, '') };
}

function offsetOf(text: string, { line, column }: Place): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Blanks the mark at an offset, or the one before it that opened the trouble. */
function blankAt(text: string, offset: number): string {
  const at = '<{}'.includes(text.charAt(offset) || ' ') ? offset : Math.max(text.lastIndexOf('<', offset), text.lastIndexOf('{', offset));
  return at < 0 ? '' : `${text.slice(0, at)} ${text.slice(at + 1)}`;
}

function explain({ line, column, reason }: SyntaxProblem, source: string, offset: number): Finding {
  const rest = source.slice(Math.max(0, offset));
  const before = source.slice(Math.max(0, offset - 1), offset + 4);
  if (rest.startsWith('{') || rest.startsWith('}')) return { ...UNCLOSED_BRACE, line, column };
  if (/<!--?/.test(before)) return { ...refuseComment(), line, column };
  const tag = /^<\/?\s*([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (tag !== undefined && /^[a-z]/.test(tag)) return { ...refuseTag(tag), line, column };
  if (tag !== undefined) return { ...unclosed(tag), line, column };
  return { ...LONELY_BRACKET, message: `A "<" stands here that opens nothing (${reason.split(' (')[0]}).`, line, column };
}

const UNCLOSED_BRACE = {
  code: 'mdx-brace',
  severity: 'error' as const,
  message: 'A curly brace opens an expression here.',
  why: 'Write-ups are data and are never run, so expressions are refused.',
  fix: 'Write the text between backticks, or put a backslash before the brace: \\{',
};

const LONELY_BRACKET = {
  code: 'mdx-syntax',
  severity: 'error' as const,
  why: 'A "<" directly before a letter or sign begins a component.',
  fix: 'Put a space after it, write it between backticks, or put a backslash before it; links are written [text](https://…).',
};

function unclosed(tag: string) {
  return {
    code: 'mdx-unclosed',
    severity: 'error' as const,
    message: `<${tag}> is opened or closed without its other half.`,
    why: 'What it holds would have no end.',
    fix: `Close it with </${tag}> on a line of its own, or with /> when it holds nothing.`,
  };
}
