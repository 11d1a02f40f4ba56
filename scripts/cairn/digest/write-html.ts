import { renderInline } from '../../../src/write-up/inline.ts';
import { escapeHtml } from '../../../src/write-up/escape.ts';
import type { Address } from './address.ts';
import type { Block, Piece } from './document.ts';

/** Mail programs drop style sheets, so that every element carries its own style. */
const STYLE = {
  body: 'margin:0;padding:24px;background:#fcfbf7;color:#1f2421;font:17px/1.55 Georgia,serif',
  main: 'max-width:640px;margin:0 auto',
  1: 'font-size:28px;line-height:1.2;margin:0 0 16px',
  2: 'font-size:22px;line-height:1.3;margin:36px 0 8px;padding-top:16px;border-top:1px solid #1f2421',
  3: 'font:600 16px/1.4 Arial,sans-serif;margin:20px 0 6px',
  paragraph: 'margin:0 0 12px',
  list: 'margin:0 0 12px;padding-left:22px',
  item: 'margin:0 0 6px',
  link: 'color:#2c6247',
} as const;

/** A whole HTML page that a mail can carry: nothing is loaded from anywhere, and what files say is text. */
export function writeHtml(title: string, blocks: readonly Block[], address: Address): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    `<body style="${STYLE.body}">`,
    `<div role="main" style="${STYLE.main}">`,
    ...blocks.map((block) => blockHtml(block, address)),
    '</div>',
    '</body>',
    '</html>',
  ].join('\n');
}

function blockHtml(block: Block, address: Address): string {
  const line = (pieces: readonly Piece[]) => pieces.map((piece) => pieceHtml(piece, address)).join('');
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} style="${STYLE[block.level]}">${line(block.pieces)}</h${block.level}>`;
    case 'paragraph':
      return `<p style="${STYLE.paragraph}">${line(block.pieces)}</p>`;
    case 'list':
      return [
        `<ul style="${STYLE.list}">`,
        ...block.items.map((item) => `<li style="${STYLE.item}">${line(item)}</li>`),
        '</ul>',
      ].join('\n');
  }
}

/** One piece as HTML; links of files lead to whole addresses, or only their words are left. */
export function pieceHtml(piece: Piece, address: Address): string {
  if ('inline' in piece) return inlineHtml(piece.inline, address);
  const text = escapeHtml(piece.text);
  return piece.href === undefined ? text : `<a href="${escapeHtml(piece.href)}" style="${STYLE.link}">${text}</a>`;
}

/** The compiler writes `href` first, and escapes quotation marks in text, so that nothing else matches. */
const LINK = /<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs;

function inlineHtml(text: string, address: Address): string {
  return renderInline(text).html.replace(LINK, (_link, to: string, words: string) => {
    const whole = to.startsWith('/') ? address(to) : to;
    return whole === undefined ? words : `<a href="${whole}" style="${STYLE.link}">${words}</a>`;
  });
}
