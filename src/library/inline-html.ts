import { renderInline } from '../write-up/inline.ts';
import { withBase } from './href.ts';

/** Inline Markdown of a front-matter field as HTML, with links under the site's base path. */
export function inlineHtml(text: string): string {
  return withBase(renderInline(text).html);
}
