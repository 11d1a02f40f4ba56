import type { Axis } from './axis.ts';
import type { TimelineDrawing } from './geometry.ts';

/** The axis of a drawing: what is drawn along it, at the places of the drawing. */
export type DrawnAxis = Pick<TimelineDrawing, 'pieces' | 'tickSpacing' | 'ticks' | 'breaks' | 'zones'>;

/** An axis moved along itself to where a drawing has it. */
export function shiftAxis({ pieces, ticks, breaks, earlier, later }: Axis, by: number, tickSpacing: number): DrawnAxis {
  const shift = <T extends { from: number; to: number }>(part: T): T => ({
    ...part,
    from: part.from + by,
    to: part.to + by,
  });
  return {
    pieces: pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by })),
    tickSpacing,
    ticks: ticks.map((tick) => ({ ...tick, p: tick.p + by })),
    breaks: breaks.map(shift),
    zones: { ...(earlier && { earlier: shift(earlier) }), ...(later && { later: shift(later) }) },
  };
}
