import { renderInline } from '../write-up/inline.ts';
import { href } from './href.ts';

let leftOut: ReadonlySet<string> = new Set();

/** Says which reviews this build leaves out. The library does, whenever it has read the collections. */
export function leaveOut(ids: Iterable<string>): void {
  leftOut = new Set(ids);
}

/**
 * Compiled HTML as pages show it: links within the site stand under its base path, and of a link to a review that this
 * build leaves out only the words remain, because the page is not there and its address may say too much.
 *
 * The compiler writes links within the site from the root, with `href` first, and escapes quotation marks in text, so
 * nothing else matches.
 */
export function siteHtml(html: string): string {
  const shown =
    leftOut.size === 0
      ? html
      : html.replace(REVIEW_LINK, (link, id: string, words: string) => (leftOut.has(id) ? words : link));
  return shown.replaceAll('href="/', `href="${href('/')}`);
}

/** A link to a page of a review or to a place in it; links do not nest. */
const REVIEW_LINK = /<a href="\/reviews\/([^/"?#]+)[^"]*"[^>]*>(.*?)<\/a>/gs;

/** Inline Markdown of a front-matter field as HTML for pages. */
export function inlineHtml(text: string): string {
  return siteHtml(renderInline(text).html);
}
