import type { FlowStep } from '../learning/item-flow.ts';

/** What was opened and closed in one stretch of time, as two columns; sideways in percent, upwards in pixels. */
export interface FlowColumn extends FlowStep {
  x: number;
  width: number;
  /** Height of the column of what was opened, which stands on the axis, and of what was closed, which hangs from it. */
  up: number;
  down: number;
}

/** The drawing of work opened and closed over time. Sideways all is in percent, so that one drawing fits every screen. */
export interface FlowShape {
  columns: FlowColumn[];
  /** Where the axis is, from the top. */
  axis: number;
  height: number;
  /** The count that fills a column. */
  most: number;
}

/** Height of the highest column. */
const COLUMN = 56;

/** What a column takes of the room it has; the rest is the gap to the next. */
const COLUMN_SHARE = 0.86;

/** Columns side by side, both directions on one scale; a count that is not zero is seen, however small beside others. */
export function flowShape(steps: readonly FlowStep[]): FlowShape {
  const most = Math.max(1, ...steps.flatMap(({ opened, closed }) => [opened, closed]));
  const each = 100 / Math.max(1, steps.length);
  const heightOf = (count: number) => (count === 0 ? 0 : Math.max(1.5, (count / most) * COLUMN));
  return {
    columns: steps.map((step, index) => ({
      ...step,
      x: index * each,
      width: each * COLUMN_SHARE,
      up: heightOf(step.opened),
      down: heightOf(step.closed),
    })),
    axis: COLUMN + 2,
    height: 2 * COLUMN + 4,
    most,
  };
}
