import { COMPONENT_NAMES } from '../model/components.ts';
import type { Finding } from '../model/diagnostic.ts';
import { listed, nearest } from '../model/suggestion.ts';

/** A refusal without its place. */
export type Refusal = Omit<Finding, 'line' | 'column'>;

/** What to write instead of the HTML that people reach for. */
const INSTEAD = new Map([
  ['br', 'End the line with two spaces, or begin a new paragraph.'],
  ['hr', 'Write --- on a line of its own.'],
  ['kbd', 'Write the keys between backticks.'],
  ['code', 'Write it between backticks.'],
  ['pre', 'Write it between two lines of three backticks.'],
  ['b', 'Write **text**.'],
  ['strong', 'Write **text**.'],
  ['i', 'Write *text*.'],
  ['em', 'Write *text*.'],
  ['s', 'Write ~~text~~.'],
  ['del', 'Write ~~text~~.'],
  ['a', 'Write [text](https://…).'],
  ['img', 'Write <Figure src="file.png" alt="what it shows" />.'],
  ['details', 'Use <Aside title="…">.'],
  ['summary', 'Write its words as the title: <Aside title="…">.'],
  ['blockquote', 'Begin the lines with >, or use <Quote role="…">.'],
  ['table', 'Write a Markdown table with | between the cells.'],
  ['ul', 'Begin the lines with -.'],
  ['ol', 'Begin the lines with 1.'],
  ['li', 'Begin the line with -.'],
  ['p', 'Leave an empty line between paragraphs.'],
  ['h1', 'Begin the line with ##; the title comes from the front matter.'],
  ['h2', 'Begin the line with ##.'],
  ['h3', 'Begin the line with ###.'],
]);

/** Refuses raw HTML and says what to write instead. */
export function refuseTag(tag: string): Refusal {
  return {
    code: 'unsafe-html',
    severity: 'error',
    message: `Raw HTML is not allowed: <${tag}>.`,
    why: 'A write-up comes from anyone by pull request, so it may carry text and never code or markup of its own.',
    fix: INSTEAD.get(tag.toLowerCase()) ?? 'Write it in Markdown, or between backticks if it is meant to be read.',
  };
}

/** Refuses a component that does not exist. */
export function refuseComponent(name: string): Refusal {
  const near = nearest(name, COMPONENT_NAMES);
  return {
    code: 'unknown-component',
    severity: 'error',
    message: `There is no component <${name}>.`,
    why: 'Only the known components can be shown.',
    fix: near
      ? `Did you mean <${near}>?`
      : `The components are ${listed(COMPONENT_NAMES)}; put it between backticks if it is meant to be read.`,
  };
}

/** Refuses an element that is no known component: raw HTML, or a component that does not exist. */
export function refuseElement(name: string | null | undefined): Refusal {
  return /^[A-Z]/.test(name ?? '') ? refuseComponent(name as string) : refuseTag(name ?? '');
}

/** Refuses comments, which readers do not see and reviewers miss. */
export function refuseComment(): Refusal {
  return {
    code: 'hidden-text',
    severity: 'error',
    message: 'Comments are not allowed.',
    why: 'What readers cannot see, nobody can learn from or review.',
    fix: 'Say it in the text, or delete it.',
  };
}

/** Refuses an expression. */
export function refuseExpression(value: string): Refusal {
  if (/^\s*\/[*/]/.test(value)) return refuseComment();
  return {
    code: 'unsafe-expression',
    severity: 'error',
    message: `Expressions are not allowed: {${shorten(value)}}.`,
    why: 'Write-ups are data and are never run.',
    fix: 'Write the text between backticks, or put a backslash before the brace: \\{',
  };
}

/** Refuses `import` and `export`, and explains the innocent sentence that begins with one of them. */
export function refuseModuleCode(value: string): Refusal {
  const word = value.trimStart().startsWith('import') ? 'import' : 'export';
  return {
    code: 'unsafe-module-code',
    severity: 'error',
    message: `A paragraph that begins with "${word}" is read as program code.`,
    why: 'Write-ups are data and are never run, so module code is refused.',
    fix: COMPONENT_IMPORT.test(value)
      ? 'Delete the line: components are known without it. If readers should see it, put it between lines of three backticks.'
      : `If it is a sentence, begin it with another word ("The ${word} …"); if it is code, put it between lines of three backticks.`,
  };
}

/** `import Chart from './Chart.astro'`, as in other MDX. */
const COMPONENT_IMPORT = /^\s*import\s[^'"]*['"][^'"\n]+['"];?\s*$/;

/** Refuses an address that could run code, leave the protocol open or lead nowhere. */
export function refuseAddress(url: string, reason: string, fix: string): Refusal {
  return {
    code: 'unsafe-address',
    severity: 'error',
    message: `This address is not allowed: ${shorten(url)} (${reason}).`,
    why: 'A link in a write-up must be one that any reader can follow without harm.',
    fix,
  };
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Where the first control character of a text stands, or a sign that turns the direction of writing; -1 when there is none. */
export function controlCharacterIn(text: string): number {
  return text.search(CONTROL);
}

/** Refuses control characters and signs that turn the direction of writing; undefined when the text has none. */
export function refuseCharacters(text: string): Refusal | undefined {
  const at = controlCharacterIn(text);
  if (at === -1) return undefined;
  return {
    code: 'control-character',
    severity: 'error',
    message: `There is an invisible control character here (U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}).`,
    why: 'It can make text read differently from what it says, or break the page.',
    fix: 'Delete it; retyping the line is the surest way.',
  };
}

/** A short form of a text for messages, without line breaks. */
export function shorten(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
}
