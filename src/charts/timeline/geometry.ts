import type { PhaseName } from '../../learning/phases.ts';
import type { Lane } from '../../learning/lanes.ts';
import type { OUTCOMES } from '../../model/vocabulary.ts';
import type { AxisBreak, Zone } from './axis.ts';
import type { PlacedTick, ScalePiece } from './ticks.ts';

/** What an action led to. */
export type Outcome = keyof typeof OUTCOMES;

/** A numbered mark; one mark may stand for several events that are too close to tell apart. */
export interface Mark {
  lane: Lane;
  numbers: number[];
  /** What is written in the mark. */
  text: string;
  x: number;
  y: number;
  /** Half of the mark's width. */
  half: number;
  key: boolean;
  /** Only the order is known, or only the day. */
  untimed: boolean;
  /** The outcome of an action, as a sign beside the mark. */
  outcome?: Outcome;
  /** Place of the sign. */
  sign?: { x: number; y: number };
}

/** A label in one or more lines; `y` is the baseline of the first. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
  width: number;
  kind: 'key' | 'plain' | 'wait' | 'absent' | 'impact';
  /** The events it belongs to; empty for a label of no event. */
  numbers: number[];
  /** It stands on a bar rather than on paper. */
  inside?: boolean;
  /** The whole text, where the lines are shortened. */
  title?: string;
  /** A line from the mark to a label that does not stand right beside it. */
  leader?: [number, number][];
}

/** A line along the time axis: how far an instant may be off, how long something lasted, or a wait. */
export interface Stretch {
  kind: 'whisker' | 'unstated' | 'lasting' | 'wait' | 'silence' | 'day';
  lane: Lane;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  outcome?: Outcome;
  /** The event it belongs to; a wait belongs to none. */
  event?: number;
}

/**
 * What customers felt, as an outline: `felt` until it was mitigated, then `soft`. An `open` outline has no known end;
 * a `vague` one lay somewhere within it.
 */
export interface ImpactShape {
  points: [number, number][];
  kind: 'felt' | 'soft' | 'open' | 'vague';
}

/** A phase along the top (or side). */
export interface PhaseShape {
  name: PhaseName;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Where the middle of the lines stands along the time axis: in the longest part that no break interrupts. */
  middle: number;
  /** The phase in words, however narrow it is. */
  words: string;
}

/** A lane: its name, and the room it takes. */
export interface LaneShape {
  id: Lane;
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where its name begins, and the baseline of the name. */
  nameX: number;
  nameY: number;
}

/** What the reader must be told to read the chart; only what occurs in it. */
export interface Legend {
  outcomes: Outcome[];
  untimed: boolean;
  estimated: boolean;
  breaks: boolean;
  /** A part of the axis is drawn to a larger scale. */
  enlarged: boolean;
  days: boolean;
  /** The impact band has sloping edges, or is vague altogether. */
  slopes: boolean;
  /** How many events are drawn, when not all are. */
  drawn?: { count: number; total: number };
}

/** A timeline drawn for one width: shapes and places in pixels, no colours. */
export interface TimelineDrawing {
  width: number;
  height: number;
  /** The area of the lanes. */
  area: { x: number; y: number; width: number; height: number };
  lanes: LaneShape[];
  phases: PhaseShape[];
  impact: ImpactShape[];
  /** The pieces of the time axis, from which ticks can be set anew for another time zone, and how far apart they are. */
  pieces: ScalePiece[];
  tickSpacing: number;
  ticks: PlacedTick[];
  breaks: AxisBreak[];
  zones: { earlier?: Zone; later?: Zone };
  marks: Mark[];
  stretches: Stretch[];
  labels: Label[];
}
