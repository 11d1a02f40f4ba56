/** Stands for a sign of code or of a quotation: no letter, so that no word is read into it. */
export const MASKED = '\uFFFC';

/** Code between backticks, and quotations within one line: straight, curly and angled marks. */
const SPANS = /`[^`]+`|"[^"\n]*"|“[^”]*”|«[^»]*»/g;

/** The text with code and quotations masked, sign for sign. */
export function maskSpans(text: string): string {
  return text.replace(SPANS, (span) => MASKED.repeat(span.length));
}
