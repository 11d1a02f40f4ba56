import { DAY, MINUTE } from '../../model/duration.ts';
import type { Moment } from '../../model/moment.ts';
import type { ImpactShape } from './geometry.ts';
import type { Impact } from './story.ts';

/** Where the band lies: along the time axis, and across it from its base to its top. */
export interface BandFrame {
  from: number;
  to: number;
  base: number;
  top: number;
}

/** How much of the band's depth is left once customers are served again. */
const SOFT_SHARE = 0.28;

/**
 * The band of what customers felt, as outlines of points along and across the time axis. Its edges slope over the
 * time in which it may have begun or ended; it stays open where the record does not say.
 */
export function impactShapes(impact: Impact, place: (at: number) => number, frame: BandFrame): ImpactShape[] {
  const { base, top } = frame;
  const [rise, full] = edge(impact.from, place);
  const end = impact.felt ? edge(impact.felt, place) : undefined;
  const [fall, gone] = end ? [Math.max(end[0], full), Math.max(end[1], full)] : [frame.to, frame.to];
  const felt: ImpactShape = {
    points: [[rise, base], [full, top], [fall, top], [gone, base]],
    soft: false,
    open: end === undefined,
  };
  return [felt, ...softPart(impact, place, frame, fall, gone)];
}

function softPart(impact: Impact, place: (at: number) => number, frame: BandFrame, fall: number, gone: number): ImpactShape[] {
  if (!impact.over) return [];
  const [last, over] = edge(impact.over, place);
  if (over - gone < 0.5) return [];
  const { base, top } = frame;
  const low = base + (top - base) * SOFT_SHARE;
  const start = gone + (fall - gone) * SOFT_SHARE;
  return [{ points: [[gone, base], [start, low], [Math.max(last, gone), low], [over, base]], soft: true, open: false }];
}

/** The earliest and the latest place that the moment allows. */
function edge({ at, precision, margin = 0 }: Moment, place: (at: number) => number): [number, number] {
  const width = precision === 'day' ? DAY : precision === 'estimated' ? 0 : Math.min(margin, MINUTE);
  const slack = precision === 'estimated' ? margin : 0;
  return [place(at - slack), place(at + width + slack)];
}
