/**
 * The offset in a source at which a sign of a value stands.
 *
 * The value was read from the source at `start`, where escapes, entities, quotation marks and line breaks may be
 * written differently: both are walked side by side, and what only the source has is passed over.
 */
export function sourceOffset(source: string, start: number, value: string, index: number): number {
  let at = start;
  for (let read = 0; read <= index; read += 1) {
    const found = nextSign(source, at, value.charAt(read));
    if (read === index) return found;
    at = found + 1;
  }
  return at;
}

/** How far a sign is looked for: no escape, entity or indentation is longer. */
const REACH = 100;

/** The next place of a sign; white space of any kind stands for white space. Where there is none, the same place. */
function nextSign(source: string, from: number, sign: string): number {
  const ahead = source.slice(from, from + REACH);
  const found = /\s/.test(sign) ? ahead.search(/\s/) : ahead.indexOf(sign);
  return found === -1 ? from : from + found;
}
