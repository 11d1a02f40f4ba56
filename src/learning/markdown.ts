/** Plain text within a line of Markdown: only what would begin something there is escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, '\\$&');
}

/** Where a link of Markdown leads; in angle brackets where a bracket or a blank would end it. */
export function linkTarget(address: string): string {
  const safe = address.replace(/[<>]/g, encodeURIComponent);
  return /[\s()]/.test(safe) ? `<${safe}>` : safe;
}
