import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A text that explains Cairn to its users. */
export interface Document {
  /** Path from the project's folder. */
  file: string;
  text: string;
}

/** A block between two lines of three backticks. */
export interface Fence {
  file: string;
  /** Line of the file on which it opens. */
  line: number;
  language: string;
  /** What follows the language on the opening line. */
  info: string;
  text: string;
}

/** The pages of the guide. */
export const GUIDE: Document[] = globSync('src/pages/guide/*.mdx', { cwd: ROOT }).sort().map(read);

/** The guide and the README. */
export const DOCUMENTS: Document[] = [...GUIDE, read('README.md')];

/** Reads a file of the project. */
export function read(file: string): Document {
  return { file: file.replaceAll('\\', '/'), text: readFileSync(join(ROOT, file), 'utf8') };
}

/** The page of the guide with this name. */
export function guidePage(name: string): Document {
  return read(`src/pages/guide/${name}.mdx`);
}

/** All fenced blocks of a document. */
export function fencesIn({ file, text }: Document): Fence[] {
  return [...text.matchAll(/^```(\w+)[ \t]*(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    language: match[1] ?? '',
    info: (match[2] ?? '').trim(),
    text: match[3] ?? '',
  }));
}

/** A document without its fenced blocks. */
export function proseOf({ text }: Document): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, '');
}
