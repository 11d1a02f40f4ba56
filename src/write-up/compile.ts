import type { Heading, Root, RootContent } from 'mdast';
import type { Finding, Place } from '../model/diagnostic.ts';
import { questionOfHeading } from '../model/questions.ts';
import type { Section, WriteUp } from '../model/write-up.ts';
import { blocks } from './calls.ts';
import { beginCompilation, placeOfNode, refuse, reportHidden, type Compilation } from './compilation.ts';
import { flows } from './flow.ts';
import { openHint } from './hints.ts';
import { parseMdx } from './mdx.ts';
import { phrasing } from './phrasing.ts';
import { textOf } from './text-of.ts';

/** A compiled body with everything that is wrong with it. */
export interface CompiledBody {
  writeUp: WriteUp;
  findings: Finding[];
  /** The images it shows, with the place of each. */
  images: (Place & { src: string })[];
}

/**
 * Compiles an MDX body to data: sections of finished HTML and of calls to known components.
 *
 * Nothing in the body is evaluated; what is not allowed is reported with its place and left out.
 * `bodyLine` is the line of the file on which the body begins.
 */
export function compileBody(body: string, bodyLine = 1): CompiledBody {
  const { tree, findings } = parseMdx(body);
  const compilation = beginCompilation(tree, body, bodyLine);
  compilation.findings.push(...findings.map((found) => ({ ...found, line: found.line + bodyLine - 1 })));
  const sections = sectionsOf(tree, compilation);
  const footnotes = footnoteList(compilation);
  reportHidden(compilation);
  const writeUp: WriteUp = {
    sections,
    footnotes,
    questions: [...compilation.questions],
    hints: compilation.hints,
    links: compilation.links,
    images: [...new Set(compilation.images.map(({ src }) => src))],
    words: countWords(body),
  };
  return { writeUp, findings: compilation.findings, images: compilation.images };
}

/** Runs of letters, digits and signs between spaces; those of signs alone, such as dashes, do not count. */
function countWords(text: string): number {
  let count = 0;
  let isInWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= SPACE) isInWord = false;
    else if (!isInWord && isLetterOrDigit(code)) {
      count += 1;
      isInWord = true;
    }
  }
  return count;
}

const SPACE = 0x20;

/** Good enough for counting: beyond ASCII, only the blocks of punctuation, arrows and symbols are left out. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
}

function sectionsOf(tree: Root, compilation: Compilation): Section[] {
  const sections: Section[] = [];
  let heading: Heading | undefined;
  let content: RootContent[] = [];
  const close = () => {
    const written = withoutHints(content, compilation);
    const isUnwritten = written.length === 0 && content.length > 0;
    if (!isUnwritten && (heading || content.length > 0)) sections.push(section(heading, written, compilation));
  };
  for (const node of tree.children) {
    if (node.type !== 'heading') content.push(node);
    else {
      close();
      [heading, content] = [node, []];
    }
  }
  close();
  return sections.filter((made) => made.depth > 0 || made.blocks.length > 0);
}

/** What authors wrote; hints that nobody has written over are noted with their places. */
function withoutHints(content: readonly RootContent[], compilation: Compilation): RootContent[] {
  return content.filter((node) => {
    const text = openHint(node);
    if (text !== undefined) compilation.hints.push({ text, ...placeOfNode(compilation, node) });
    return text === undefined;
  });
}

function section(heading: Heading | undefined, content: RootContent[], compilation: Compilation): Section {
  const made = heading ? headed(heading, compilation) : { id: '', heading: '', title: '', depth: 0 };
  return { ...made, blocks: blocks(content, compilation) };
}

function headed(node: Heading, compilation: Compilation): Omit<Section, 'blocks'> {
  if (node.depth === 1) refuse(compilation, node, TOP_HEADING);
  const title = textOf(node).trim();
  if (title === '') refuse(compilation, node, EMPTY_HEADING);
  const question = questionOfHeading(title);
  if (question) compilation.questions.add(question);
  const id = `s-${compilation.slugger.slug(title)}`;
  const made = { id, heading: phrasing(node.children, compilation), title, depth: node.depth };
  return question ? { ...made, question } : made;
}

const TOP_HEADING = {
  code: 'top-heading',
  severity: 'error' as const,
  message: 'A heading of the first level stands in the text.',
  why: 'The title of the page comes from the front matter, and a page has one title.',
  fix: 'Begin the line with ## instead of #.',
};

const EMPTY_HEADING = {
  code: 'empty-heading',
  severity: 'error' as const,
  message: 'This heading has no text.',
  why: 'Nobody can find or link to a section without a name.',
  fix: 'Name the section, or delete the line.',
};

/** Footnotes may refer to further footnotes, so the list can grow while it is written. */
function footnoteList(compilation: Compilation): string {
  const items: string[] = [];
  for (let index = 0; index < compilation.noteOrder.length; index += 1) {
    const note = compilation.notes.get(compilation.noteOrder[index] as string);
    const back = `<a href="#fnref-${index + 1}" aria-label="Back to the text">↩</a>`;
    items.push(`<li id="fn-${index + 1}">${note ? flows(note.children, compilation) : ''}${back}</li>`);
  }
  return items.length > 0 ? `<ol>${items.join('')}</ol>` : '';
}
