import { isComponentName } from '../model/components.ts';
import { refuseComponent, refuseTag, type Refusal } from './refusals.ts';
import { offsetOf } from './source-text.ts';

/** A tag in the text of a body: `<Name` or `</Name`. */
export interface Tag {
  start: number;
  name: string;
  isClosing: boolean;
}

/** What is wrong with a tag. */
export interface TagProblem {
  refusal: Refusal;
  /** Where authors look for it. */
  at: number;
  /** The offsets of the marks to blank so that parsing can go on behind it. */
  blank: number[];
}

/** Explains a tag that has no other half, stands where it cannot, or cannot be read; `reason` is the parser's. */
export function explainTag(text: string, tag: Tag, reason: string): TagProblem {
  const [, name, line, column] = CROSSING.exec(reason) ?? [];
  if (name !== undefined) {
    const start = offsetOf(text, { line: Number(line), column: Number(column) });
    return crossed(text, { start, name, isClosing: false }, tag);
  }
  const half = otherHalf(text, tag);
  const told = (refusal: Refusal, blank = [tag.start, ...half]) => ({ refusal, at: tag.start, blank });
  if (isHtml(tag)) return told(refuseTag(tag.name));
  if (/^Unexpected character/.test(reason)) return told(malformed(tag.name, tagText(text, tag)));
  if (/(?:before|after) the end of/.test(reason) && half.length > 0) return told(torn(tag.name));
  if (tag.isClosing) return told(neverOpened(tag.name), [tag.start]);
  return told(isComponentName(tag.name) ? neverClosed(tag.name) : refuseComponent(tag.name), [tag.start]);
}

const CROSSING = /^Unexpected closing tag .*, expected corresponding closing tag for `<([^>`]+)>` \((\d+):(\d+)\)/;

/** A tag is closed by one of another name: one of the two is misspelt, has no other half, or the order is wrong. */
function crossed(text: string, opening: Tag, closing: Tag): TagProblem {
  const openingHalf = otherHalf(text, opening);
  const told = ({ start }: Tag, refusal: Refusal, blank: number[]) => ({ refusal, at: start, blank });
  if (isHtml(opening)) return told(opening, refuseTag(opening.name), [opening.start, ...openingHalf]);
  if (isHtml(closing)) return told(closing, refuseTag(closing.name), [closing.start]);
  if (openingHalf.length > 0)
    return told(closing, wrongOrder(opening.name, closing.name), [opening.start, ...openingHalf]);
  if (otherHalf(text, closing).length > 0) return told(opening, neverClosed(opening.name), [opening.start]);
  const both = [opening.start, closing.start];
  return isComponentName(closing.name) && !isComponentName(opening.name)
    ? told(opening, refuseComponent(opening.name), both)
    : told(closing, closedByOther(opening.name, closing.name), both);
}

function isHtml({ name }: Tag): boolean {
  return /^[a-z]/.test(name);
}

/** The neighbouring tag of the same name that opens what this one closes, or closes what it opens; one mistake is then told once. */
export function otherHalf(text: string, { start, name, isClosing }: Tag): number[] {
  const tag = new RegExp(`</?${name.replaceAll('.', '\\.')}(?![\\w.-])(?![^<>]*/>)`, 'g');
  const places = Array.from(text.matchAll(tag), ({ index }) => index);
  const at = isClosing ? places.findLast((place) => place < start) : places.find((place) => place > start);
  const isHalf = at !== undefined && (text.charAt(at + 1) === '/') !== isClosing;
  return isHalf ? [at] : [];
}

function tagText(text: string, { start }: Tag): string {
  return /^[^>\n]*/.exec(text.slice(start))?.[0] ?? '';
}

const WITHOUT_END = 'What it holds would have no end.';

function neverClosed(name: string): Refusal {
  return {
    code: 'mdx-unclosed',
    severity: 'error',
    message: `<${name}> is opened and never closed.`,
    why: WITHOUT_END,
    fix: `Close it with </${name}> on a line of its own, or with /> when it holds nothing.`,
  };
}

function neverOpened(name: string): Refusal {
  return {
    code: 'mdx-unclosed',
    severity: 'error',
    message: `</${name}> closes what was never opened.`,
    why: 'What it holds would have no beginning.',
    fix: `Put <${name}> on a line of its own where it begins, or delete </${name}>.`,
  };
}

function closedByOther(opening: string, closing: string): Refusal {
  const other = isComponentName(closing) ? `, or <${closing}> where it opens` : '';
  return {
    code: 'mdx-unclosed',
    severity: 'error',
    message: `<${opening}> is closed with </${closing}>.`,
    why: WITHOUT_END,
    fix: `Write </${opening}> here${other}.`,
  };
}

function wrongOrder(opening: string, closing: string): Refusal {
  return {
    code: 'mdx-unclosed',
    severity: 'error',
    message: `</${closing}> stands before </${opening}>, though <${opening}> was opened later.`,
    why: 'It is not clear which of the two holds the other.',
    fix: `Put </${opening}> before it: what opens last is closed first.`,
  };
}

function torn(name: string): Refusal {
  return {
    code: 'mdx-torn',
    severity: 'error',
    message: `<${name}> begins in one block of text and ends in another.`,
    why: 'It is not clear what it holds.',
    fix: `Put <${name}> and </${name}> on lines of their own.`,
  };
}

function malformed(name: string, written: string): Refusal {
  const quote = /[“”„‘’«»]/.exec(written)?.[0];
  return {
    code: 'mdx-syntax',
    severity: 'error',
    message: `The tag <${name}> cannot be read.`,
    why: 'A property is written name="value", and a tag ends with >.',
    fix: quote
      ? `Write straight quotation marks, ", instead of ${quote}.`
      : 'Check the quotation marks and the end of the tag.',
  };
}
