import type { Block, WriteUp } from '../model/write-up.ts';

/** The words of a write-up, its headings among them, without markup: for comparing, not for reading. */
export function wordsOfWriteUp({ sections }: WriteUp): string {
  return sections.map(({ title, blocks }) => `${title} ${blocks.map(wordsOfBlock).join(' ')}`).join(' ');
}

function wordsOfBlock(block: Block): string {
  return block.type === 'html'
    ? block.html.replace(/<[^>]*>|&[a-z\d#]+;/gi, ' ')
    : block.children.map(wordsOfBlock).join(' ');
}
