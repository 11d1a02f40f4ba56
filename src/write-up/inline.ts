import { markdownToMdast } from 'satteri';
import type { Root } from 'mdast';
import type { Finding } from '../model/diagnostic.ts';
import type { SiteLink } from '../model/write-up.ts';
import { beginCompilation } from './compilation.ts';
import { escapeHtml } from './escape.ts';
import { tooDeep } from './nesting.ts';
import { phrasing } from './phrasing.ts';

/** Inline Markdown of a front-matter field, rendered. */
export interface InlineHtml {
  html: string;
  findings: Finding[];
  links: SiteLink[];
}

/** Text of only these characters means the same as Markdown and as plain text. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{Zs}.,:;()'’"“”?%/#€$×→°–—…-]*$/u;

/** What Markdown reads as lists, headings or links all the same. */
const SPECIAL = /^(?:-|#|\d+[.)])|:\/\/|www\.|(?:mailto|xmpp):/i;

/**
 * Renders inline Markdown: emphasis, code and links. `<` and `{` are just characters.
 *
 * Text without markup takes a short way that gives the same result.
 */
export function renderInline(text: string): InlineHtml {
  const source = text.trim();
  const isPlain = PLAIN.test(source) && !SPECIAL.test(source);
  return isPlain ? { html: escapeHtml(source), findings: [], links: [] } : renderMarkup(source);
}

/** The long way of {@link renderInline}, through the Markdown parser. */
export function renderMarkup(source: string): InlineHtml {
  const tree = markdownToMdast(source, { features: { frontmatter: false } }) as Root;
  const deep = tooDeep(tree);
  if (deep) return { html: escapeHtml(source), findings: [deep], links: [] };
  const paragraphs = tree.children.flatMap((node) => (node.type === 'paragraph' ? [node] : []));
  if (paragraphs.length < tree.children.length) {
    return { html: escapeHtml(source), findings: [{ ...BLOCKS, line: 1, column: 1 }], links: [] };
  }
  const compilation = beginCompilation(tree, source, 1);
  const html = paragraphs.map(({ children }) => phrasing(children, compilation)).join(' ');
  return { html, findings: compilation.findings, links: compilation.links };
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
  return textOfHtml(renderInline(text).html);
}

/** The text of HTML as this compiler writes it. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
