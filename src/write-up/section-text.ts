import type { Block, Section } from '../model/write-up.ts';
import { textOfHtml } from './inline.ts';

/** Calls whose content is beside the story. */
const BESIDE: ReadonlySet<string> = new Set(['Aside', 'Figure', 'Timeline']);

/** Where one paragraph, line or cell ends, so that words do not run together. */
const END_OF_BLOCK = /<\/(?:p|li|td|th|tr|pre|blockquote)>|<br>/g;

/**
 * What a section says, as one line of plain text: without asides, pictures, tables and code blocks. What comes after
 * `enough` letters may be left out, in whole blocks.
 */
export function sectionText({ blocks }: Pick<Section, 'blocks'>, enough = Infinity): string {
  let text = '';
  for (const block of blocks) {
    if (text.length > enough) break;
    text += ` ${blockText(block)}`;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

function blockText(block: Block): string {
  if (block.type === 'call') return BESIDE.has(block.name) ? '' : sectionText({ blocks: block.children });
  const prose = block.html.replace(/<(table|pre)\b.*?<\/\1>/gs, '').replace(END_OF_BLOCK, ' $&');
  return textOfHtml(prose);
}
