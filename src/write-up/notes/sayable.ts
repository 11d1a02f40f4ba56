import { renderInline } from '../inline.ts';

/**
 * A text as a field of the front matter can take it: one line, its links into nowhere shown as text.
 *
 * Undefined when it holds nothing, or what one line cannot show; it then belongs into the text.
 */
export function sayable(words: string): string | undefined {
  const text = words.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  return [text, text.replace(/(?<!\\)\[/g, '\\[')].find(isSound);
}

function isSound(text: string): boolean {
  const { findings, links } = renderInline(text);
  return findings.length === 0 && links.length === 0;
}
