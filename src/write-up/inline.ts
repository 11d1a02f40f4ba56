import { markdownToMdast } from 'satteri';
import type { Root } from 'mdast';
import type { Finding } from '../model/diagnostic.ts';
import type { SiteLink } from '../model/write-up.ts';
import { beginCompilation } from './compilation.ts';
import { escapeHtml } from './escape.ts';
import { phrasing } from './phrasing.ts';

/** Inline Markdown of a front-matter field, rendered. */
export interface InlineHtml {
  html: string;
  findings: Finding[];
  links: SiteLink[];
}

/** Text of only these characters means the same as Markdown and as plain text. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{Zs}.,;()'’"“”?%/€$–—…-]*$/u;

/** Beginnings that Markdown reads as lists, headings or links. */
const SPECIAL = /^\s*(?:[-+=]|\d+[.)])|www\./;

/**
 * Renders inline Markdown: emphasis, code and links. `<` and `{` are just characters.
 *
 * Text without markup takes a short way that gives the same result.
 */
export function renderInline(text: string): InlineHtml {
  const source = text.trim();
  if (PLAIN.test(source) && !SPECIAL.test(source)) return { html: escapeHtml(source), findings: [], links: [] };
  const tree = markdownToMdast(source, { features: { frontmatter: false } }) as Root;
  const compilation = beginCompilation(tree, 1);
  const html = tree.children.map((node) => (node.type === 'paragraph' ? phrasing(node.children, compilation) : '')).join(' ');
  if (tree.children.every((node) => node.type === 'paragraph')) {
    return { html, findings: compilation.findings, links: compilation.links };
  }
  return { html: escapeHtml(source), findings: [{ ...BLOCKS, line: 1, column: 1 }], links: [] };
}

const BLOCKS = {
  code: 'inline-only',
  severity: 'error' as const,
  message: 'This text holds a heading, list, table or code block.',
  why: 'It is shown in one line, in tables and on charts.',
  fix: 'Keep it to a sentence with emphasis, code or links; the story belongs into the body.',
};

/** The text of inline Markdown without its markup. */
export function plainText(text: string): string {
  const html = renderInline(text).html;
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
