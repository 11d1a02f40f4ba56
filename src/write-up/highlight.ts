import { createRequire } from 'node:module';
import type { HLJSApi } from 'highlight.js';
import { escapeHtml } from './escape.ts';

let loaded: HLJSApi | undefined;

/** The grammars, loaded with the first code there is: they take longer to load than most reviews take to check. */
function grammars(): HLJSApi {
  return (loaded ??= createRequire(import.meta.url)('highlight.js/lib/common') as HLJSApi);
}

/** Longer code is shown without colours: some grammars take a time that grows with the square of the length. */
const MAX_COLOURED = 20_000;

/**
 * Fenced code as HTML, coloured by classes (`hljs-…`) where the language is known.
 *
 * No inline styles, so that it lives with a strict Content-Security-Policy.
 */
export function highlight(code: string, language: string | null | undefined): string {
  const known = language && code.length <= MAX_COLOURED && grammars().getLanguage(language) ? language : undefined;
  const html = known ? grammars().highlight(code, { language: known, ignoreIllegals: true }).value : escapeHtml(code);
  const label = known ? ` data-language="${escapeHtml(known)}"` : '';
  return `<pre tabindex="0"${label}><code>${html}</code></pre>`;
}
