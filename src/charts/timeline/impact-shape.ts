import { DAY } from '../../model/duration.ts';
import type { Moment } from '../../model/moment.ts';
import type { ImpactShape } from './geometry.ts';
import type { Impact } from './impact.ts';

/** Where the band lies: along the time axis, and across it from its base to its top. */
export interface BandFrame {
  from: number;
  to: number;
  base: number;
  top: number;
}

/** How much of the band's depth is left once customers are served again. */
const SOFT_SHARE = 0.28;
/** And how much when it is vague. */
const VAGUE_SHARE = 0.85;
/** A band of which less than this share is sure is drawn as vague. */
const LEAST_SURE = 0.15;

/**
 * The band of what customers felt, as outlines of points along and across the time axis. Its edges slope over the
 * time in which it may have begun or ended; it stays open where the record does not say.
 */
export function impactShapes(impact: Impact, place: (at: number) => number, frame: BandFrame): ImpactShape[] {
  const { base, top } = frame;
  const { rise, full, fall, gone, vague } = plateau(impact, place, frame.to);
  if (gone - rise < 0.5) return [];
  if (vague) {
    const low = base + (top - base) * VAGUE_SHARE;
    return [
      {
        kind: 'vague',
        points: [
          [rise, base],
          [rise, low],
          [gone, low],
          [gone, base],
        ],
      },
    ];
  }
  const felt: ImpactShape = {
    kind: impact.felt ? 'felt' : 'open',
    points: [
      [rise, base],
      [full, top],
      [fall, top],
      [gone, base],
    ],
  };
  return [felt, ...softPart(impact, place, frame, fall, gone)];
}

/** Where the band certainly stands at its full depth, and how far its slopes reach beyond. */
export interface Plateau {
  rise: number;
  full: number;
  fall: number;
  gone: number;
  /** Its ends are so uncertain that hardly any part of it is sure. */
  vague: boolean;
}

/** The plateau of an impact; `open` is where a band without a known end stops. */
export function plateau(
  { from, fromLatest = Infinity, felt }: Impact,
  place: (at: number) => number,
  open: number,
): Plateau {
  const [rise, full] = edge(from, place, fromLatest);
  const [fall, last] = felt ? edge(felt, place) : [open, open];
  const gone = Math.max(last, full);
  const isVague = Math.max(fall, rise) - full < (gone - rise) * LEAST_SURE;
  return { rise, full, fall: Math.max(fall, full), gone, vague: isVague };
}

function softPart(
  impact: Impact,
  place: (at: number) => number,
  frame: BandFrame,
  fall: number,
  gone: number,
): ImpactShape[] {
  if (!impact.over) return [];
  const [last, over] = edge(impact.over, place);
  if (over - gone < 0.5) return [];
  const { base, top } = frame;
  const low = base + (top - base) * SOFT_SHARE;
  const start = gone + (fall - gone) * SOFT_SHARE;
  return [
    {
      kind: 'soft',
      points: [
        [gone, base],
        [start, low],
        [Math.max(last, gone), low],
        [over, base],
      ],
    },
  ];
}

/** The earliest and the latest place that the moment allows. */
function edge(
  { at, precision, margin = 0 }: Moment,
  place: (at: number) => number,
  bound = Infinity,
): [number, number] {
  const width = precision === 'day' ? DAY : 0;
  return [place(at - margin), place(Math.min(bound, at + width + margin))];
}
