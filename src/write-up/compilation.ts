import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import GithubSlugger from 'github-slugger';
import type { Finding, Place } from '../model/diagnostic.ts';
import type { QuestionId } from '../model/questions.ts';
import type { OpenHint, SiteLink } from '../model/write-up.ts';
import type { Refusal } from './refusals.ts';

/** What is gathered while one body is compiled. */
export interface Compilation {
  findings: Finding[];
  links: SiteLink[];
  images: (Place & { src: string })[];
  questions: Set<QuestionId>;
  hints: OpenHint[];
  slugger: GithubSlugger;
  definitions: Map<string, Definition>;
  usedDefinitions: Set<string>;
  notes: Map<string, FootnoteDefinition>;
  /** Footnotes in the order in which they are first referred to. */
  noteOrder: string[];
  /** The body as it was written. */
  source: string;
  /** Line of the file before the body's first. */
  lineOffset: number;
}

/** Begins a compilation: collects the definitions that references point at. */
export function beginCompilation(tree: Root, source: string, bodyLine: number): Compilation {
  const compilation: Compilation = {
    findings: [],
    links: [],
    images: [],
    questions: new Set(),
    hints: [],
    slugger: new GithubSlugger(),
    definitions: new Map(),
    usedDefinitions: new Set(),
    notes: new Map(),
    noteOrder: [],
    source,
    lineOffset: bodyLine - 1,
  };
  collectDefinitions(tree, compilation);
  return compilation;
}

function collectDefinitions(node: Nodes, compilation: Compilation): void {
  if (node.type === 'definition' && !compilation.definitions.has(node.identifier))
    compilation.definitions.set(node.identifier, node);
  if (node.type === 'footnoteDefinition' && !compilation.notes.has(node.identifier))
    compilation.notes.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collectDefinitions(child, compilation);
}

/** Reports a problem at a node. */
export function refuse(compilation: Compilation, node: { position?: Nodes['position'] }, refusal: Refusal): void {
  refuseAt(compilation, placeOfNode(compilation, node), refusal);
}

/** Reports a problem at a place of the file. */
export function refuseAt(compilation: Compilation, place: Place, refusal: Refusal): void {
  compilation.findings.push({ ...refusal, ...place });
}

/** Where a node stands in the file. */
export function placeOfNode(compilation: Compilation, node: { position?: Nodes['position'] }): Place {
  const start = node.position?.start ?? { line: 1, column: 1 };
  return { line: start.line + compilation.lineOffset, column: start.column };
}

/** Definitions that nothing refers to are text that no reader sees; they are reported. */
export function reportHidden(compilation: Compilation): void {
  for (const [name, definition] of compilation.definitions) {
    if (!compilation.usedDefinitions.has(name))
      refuse(compilation, definition, hidden(`The link definition [${name}] is never used.`));
  }
  for (const [name, note] of compilation.notes) {
    if (!compilation.noteOrder.includes(name))
      refuse(compilation, note, hidden(`The footnote [^${name}] is never referred to.`));
  }
}

function hidden(message: string): Refusal {
  return {
    code: 'hidden-text',
    severity: 'error',
    message,
    why: 'It would not be shown, and nothing written is silently dropped.',
    fix: 'Refer to it in the text, or delete it.',
  };
}
