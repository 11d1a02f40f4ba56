import type { AxisBreak } from './axis.ts';

/** A part of the axis, in pixels. */
export interface Part {
  from: number;
  to: number;
}

/** The parts of a span that breaks leave of it, in order; none when it lies within a break. */
export function partsBetween(from: number, to: number, breaks: readonly Pick<AxisBreak, 'from' | 'to'>[]): Part[] {
  const parts: Part[] = [];
  let cursor = from;
  for (const gap of breaks) {
    if (gap.to <= cursor || gap.from >= to) continue;
    if (gap.from > cursor) parts.push({ from: cursor, to: gap.from });
    cursor = gap.to;
  }
  if (cursor < to) parts.push({ from: cursor, to });
  return parts;
}

/** The longest of these parts, the first of equals; of no length at `from` when there is none. */
export function longestPart(from: number, to: number, breaks: readonly Pick<AxisBreak, 'from' | 'to'>[]): Part {
  return partsBetween(from, to, breaks).reduce(
    (longest, part) => (part.to - part.from > longest.to - longest.from ? part : longest),
    { from, to: from },
  );
}
