const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The code that a piece of highlighted HTML shows: without its tags, and with its entities read. */
export function codeText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    });
}

/** The language that a fenced block names, as its HTML carries it; undefined when it names none. */
export function codeLanguage(html: string): string | undefined {
  return /<code class="language-([\w-]+)"/.exec(html)?.[1];
}
