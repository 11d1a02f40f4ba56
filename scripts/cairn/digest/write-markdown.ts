import { escapeMarkdown, linkTarget } from '../../../src/learning/markdown.ts';
import type { Address } from './address.ts';
import type { Block, Piece } from './document.ts';
import { pieceHtml } from './write-html.ts';

/** The document as Markdown. What files say is text: it can open no tag, link or heading that it did not have. */
export function writeMarkdown(blocks: readonly Block[], address: Address): string {
  const line = (pieces: readonly Piece[]) => pieces.map((piece) => fromHtml(pieceHtml(piece, address))).join('');
  const written = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${line(block.pieces)}`;
      case 'paragraph':
        return line(block.pieces);
      case 'list':
        return block.items.map((item) => `- ${line(item)}`).join('\n');
    }
  });
  return `${written.join('\n\n')}`;
}

const MARKS: Record<string, string> = { em: '*', strong: '**', del: '~~', s: '~~' };

/** Inline HTML as our own compiler writes it, as Markdown. */
function fromHtml(html: string): string {
  let inCode = false;
  const links: string[] = [];
  return html
    .split(/(<[^>]*>)/)
    .map((token) => {
      const [, slash, tag = ''] = /^<(\/?)([a-z]+)/.exec(token) ?? [];
      if (slash === undefined) return inCode ? decode(token) : escapeMarkdown(decode(token).replace(/\s+/g, ' '));
      if (tag === 'code') {
        inCode = slash === '';
        return '`';
      }
      if (tag !== 'a') return MARKS[tag] ?? '';
      if (slash === '') {
        links.push(decode(/href="([^"]*)"/.exec(token)?.[1] ?? ''));
        return '[';
      }
      return `](${linkTarget(links.pop() ?? '')})`;
    })
    .join('');
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
