import type { Finding } from '../model/diagnostic.ts';
import { refuseComment, type Refusal } from './refusals.ts';
import { placeOf } from './source-text.ts';
import { explainTag, otherHalf } from './tag-problems.ts';

/** A syntax error in words, with the offsets of the marks to blank so that parsing can go on behind it. */
export interface SyntaxFinding {
  finding: Finding;
  /** At least one offset. */
  blank: number[];
}

/** Explains why the parser stopped at an offset of a body. */
export function explainSyntax(text: string, offset: number, reason: string): SyntaxFinding {
  if (/expression/.test(reason)) return brace(text, offset);
  const start = text.charAt(offset) === '<' ? offset : Math.max(0, text.lastIndexOf('<', offset));
  const found = (refusal: Refusal, blank: number[]) => ({ finding: { ...refusal, ...placeOf(text, start) }, blank });
  const rest = text.slice(start, start + 300);
  if (rest.startsWith('<!--')) return found(refuseComment(), [start]);
  const link = AUTOLINK.exec(rest);
  if (link) return found(BRACKETED_LINK, [start, start + link[0].length - 1]);
  const [, closing, name] = /^<(\/?)\s*([A-Za-z][\w.-]*)/.exec(rest) ?? [];
  if (name === undefined) return found(LONELY_BRACKET, [start]);
  const { refusal, at, blank } = explainTag(text, { start, name, isClosing: closing === '/' }, reason);
  return { finding: { ...refusal, ...placeOf(text, at) }, blank };
}

const AUTOLINK = /^<(?:[a-z][a-z0-9+.-]+:|[^\s<>@"'=]+@)[^\s<>]*>/i;

/** The expression that cannot be read, or has no end: its braces are blanked, and the tag whose property it is. */
function brace(text: string, offset: number): SyntaxFinding {
  const start = Math.max(0, text.lastIndexOf('{', offset));
  const end = text.indexOf('}', start);
  const tag = text.charAt(start - 1) === '=' ? text.lastIndexOf('<', start) : -1;
  const name = /^<([A-Za-z][\w.-]*)/.exec(text.slice(tag, tag + 100))?.[1];
  const half =
    tag === -1 || name === undefined ? [] : [tag, ...otherHalf(text, { start: tag, name, isClosing: false })];
  return { finding: { ...BRACE, ...placeOf(text, start) }, blank: [start, ...(end === -1 ? [] : [end]), ...half] };
}

const BRACE = {
  code: 'mdx-brace',
  severity: 'error' as const,
  message: 'A curly brace opens an expression here.',
  why: 'Write-ups are data and are never run, so expressions are refused.',
  fix: 'Write the text between backticks, or put a backslash before the brace: \\{',
};

const BRACKETED_LINK = {
  code: 'mdx-syntax',
  severity: 'error' as const,
  message: 'A link between < and > is not read here.',
  why: 'A "<" directly before a letter begins a component.',
  fix: 'Write [text](https://…), or the address alone.',
};

const LONELY_BRACKET = {
  code: 'mdx-syntax',
  severity: 'error' as const,
  message: 'A "<" stands here that opens nothing.',
  why: 'A "<" directly before a letter or sign begins a component.',
  fix: 'Put a space after it, write it between backticks, or put a backslash before it.',
};
