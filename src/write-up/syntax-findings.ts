import type { Finding } from '../model/diagnostic.ts';
import { refuseComment, refuseTag, type Refusal } from './refusals.ts';
import { placeOf } from './source-text.ts';

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
  const kind = kindOf(reason);
  const refusal = /^[a-z]/.test(name) ? refuseTag(name) : WORDS[kind](name);
  return found(refusal, kind === 'unclosed' ? [start] : [start, ...otherHalf(text, start, name, closing === '/')]);
}

const AUTOLINK = /^<(?:[a-z][a-z0-9+.-]+:|[^\s<>@"'=]+@)[^\s<>]*>/i;

/** The expression that cannot be read, or has no end: its braces are blanked, and the tag whose property it is. */
function brace(text: string, offset: number): SyntaxFinding {
  const start = Math.max(0, text.lastIndexOf('{', offset));
  const end = text.indexOf('}', start);
  const tag = text.charAt(start - 1) === '=' ? text.lastIndexOf('<', start) : -1;
  const name = /^<([A-Za-z][\w.-]*)/.exec(text.slice(tag, tag + 100))?.[1];
  const half = tag === -1 || name === undefined ? [] : [tag, ...otherHalf(text, tag, name, false)];
  return { finding: { ...BRACE, ...placeOf(text, start) }, blank: [start, ...(end === -1 ? [] : [end]), ...half] };
}

/** What is wrong with a tag: its other half is missing, or stands where it cannot, or the tag itself cannot be read. */
type TagProblem = 'unclosed' | 'torn' | 'malformed';

function kindOf(reason: string): TagProblem {
  if (/(?:before|after) the end of/.test(reason)) return 'torn';
  return /^Unexpected character/.test(reason) ? 'malformed' : 'unclosed';
}

/** The neighbouring tag of the same name that opens what this one closes, or closes what it opens; one mistake is then told once. */
function otherHalf(text: string, start: number, name: string, isClosing: boolean): number[] {
  const tag = new RegExp(`</?${name.replaceAll('.', '\\.')}(?![\\w.-])`, 'g');
  const places = Array.from(text.matchAll(tag), ({ index }) => index);
  const at = isClosing ? places.findLast((place) => place < start) : places.find((place) => place > start);
  const isHalf = at !== undefined && (text.charAt(at + 1) === '/') !== isClosing;
  return isHalf ? [at] : [];
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

const WORDS: Record<TagProblem, (name: string) => Refusal> = {
  unclosed: (name) => ({
    code: 'mdx-unclosed',
    severity: 'error',
    message: `<${name}> is opened or closed without its other half.`,
    why: 'What it holds would have no end.',
    fix: `Close it with </${name}> on a line of its own, or with /> when it holds nothing.`,
  }),
  torn: (name) => ({
    code: 'mdx-torn',
    severity: 'error',
    message: `<${name}> begins in one block of text and ends in another.`,
    why: 'It is not clear what it holds.',
    fix: `Put <${name}> and </${name}> on lines of their own.`,
  }),
  malformed: (name) => ({
    code: 'mdx-syntax',
    severity: 'error',
    message: `The tag <${name}> cannot be read.`,
    why: 'A property is written name="value", and a tag ends with >.',
    fix: 'Check the quotation marks and the end of the tag.',
  }),
};
