import { htmlToHast } from 'satteri';

/** One element of a page with its attributes as a browser would read them. */
export interface PageElement {
  tag: string;
  attributes: Readonly<Record<string, unknown>>;
  /** The text inside, whitespace joined. */
  text: string;
}

interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: readonly Node[];
  value?: string;
}

/** All elements of an HTML document in the order in which they open. */
export function elementsOf(html: string): PageElement[] {
  const found: PageElement[] = [];
  walk(htmlToHast(html) as Node, found);
  return found;
}

/** The text of a page as its readers see it, without scripts and styles. */
export function textOf(html: string): string {
  return textIn(htmlToHast(html) as Node);
}

/** An attribute as text; an empty text when it is missing. */
export function attribute({ attributes }: PageElement, name: string): string {
  const value = attributes[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null ? '' : String(value);
}

function walk(node: Node, found: PageElement[]): void {
  if (node.tagName !== undefined) found.push(elementOf(node, node.tagName));
  for (const child of node.children ?? []) walk(child, found);
}

function elementOf(node: Node, tag: string): PageElement {
  return {
    tag,
    attributes: node.properties ?? {},
    get text() {
      return textIn(node);
    },
  };
}

function textIn(node: Node): string {
  const pieces: string[] = [];
  gather(node, pieces);
  return pieces.join(' ').replace(/\s+/g, ' ').trim();
}

function gather(node: Node, pieces: string[]): void {
  if (node.type === 'text') pieces.push(node.value ?? '');
  if (node.tagName === 'script' || node.tagName === 'style') return;
  for (const child of node.children ?? []) gather(child, pieces);
}
