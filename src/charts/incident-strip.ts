import { scaleLog, scaleUtc, utcMonth, utcYear } from 'd3';
import type { Length } from '../learning/phases.ts';
import { DAY, HOUR, MINUTE } from '../model/duration.ts';

/** An incident as the strip shows it. */
export interface StripIncident {
  href: string;
  title: string;
  /** Its place in the list of reviews, the newest being 0. */
  row: number;
  /** When it happened, in milliseconds. */
  at: number;
  /** From start to resolution; missing when unknown. */
  length?: Length;
  /** Place of its severity in the site's list: 0 is the worst, -1 is unknown. */
  rank: number;
}

/** A dot for one incident; `known` is false for those whose duration nobody knows. */
export interface StripDot extends StripIncident {
  x: number;
  y: number;
  r: number;
  known: boolean;
}

/** A column for the incidents of a month, the worst ones at its foot. */
export interface StripColumn {
  x: number;
  width: number;
  /** First instant of the month. */
  month: number;
  count: number;
  worst: number;
  /** Heights of both parts in pixels. */
  height: number;
  worstHeight: number;
}

/** A labelled line across or mark along the strip. */
export interface StripTick {
  p: number;
  label: string;
}

/** The strip of all incidents over the years, as dots or, when there are too many, as columns. */
export interface IncidentStripShape {
  width: number;
  height: number;
  left: number;
  right: number;
  /** The instants at `left` and `right`, in milliseconds: whole years. */
  from: number;
  to: number;
  /** The line on which time runs. */
  foot: number;
  years: StripTick[];
  levels: StripTick[];
  dots: StripDot[];
  columns: StripColumn[];
  /** Where incidents of unknown duration lie; missing when there are none. */
  unknownLine?: number;
  known: number;
  total: number;
}

/** More incidents than this are counted by month: dots would cover one another. */
export const MOST_DOTS = 240;

/** Levels worth a line, those people think in first: where two would touch, the earlier of the list stays. */
const LEVELS: readonly (readonly [number, string])[] = [
  [HOUR, '1 hour'],
  [DAY, '1 day'],
  [7 * DAY, '1 week'],
  [MINUTE, '1 min'],
  [30 * DAY, '1 month'],
  [365 * DAY, '1 year'],
  [10 * MINUTE, '10 min'],
];

const TOP = 12;
const BOTTOM = 30;
const UNKNOWN_ROOM = 24;

/** Lays the strip out for a width, in pixels. Null when there is no incident. */
export function incidentStrip(
  incidents: readonly StripIncident[],
  width: number,
  height: number,
): IncidentStripShape | null {
  const valid = incidents.filter(({ at }) => Number.isFinite(at)).sort((a, b) => a.at - b.at);
  const first = valid[0];
  if (!first) return null;
  const left = width < 600 ? 46 : 64;
  const right = width - 10;
  const begin = utcYear.floor(new Date(first.at));
  const end = utcYear.offset(utcYear.floor(new Date(valid.at(-1)!.at)), 1);
  const x = scaleUtc([begin, end], [left, right]);
  const frame = {
    width,
    height,
    left,
    right,
    from: begin.getTime(),
    to: end.getTime(),
    foot: height - BOTTOM,
    years: yearTicks(begin, end, x, right - left),
    total: valid.length,
  };
  const known = valid.filter(hasLength).length;
  if (valid.length > MOST_DOTS) return { ...frame, known, ...columnsOf(valid, x, frame.foot), dots: [] };
  return { ...frame, known, ...dotsOf(valid, x, frame.foot), columns: [] };
}

function hasLength(incident: StripIncident): incident is StripIncident & { length: Length } {
  return incident.length !== undefined && Number.isFinite(incident.length.ms) && incident.length.ms > 0;
}

function yearTicks(begin: Date, end: Date, x: (at: Date) => number, length: number): StripTick[] {
  const years = utcYear.range(begin, end);
  const step = Math.ceil((years.length * 44) / length);
  return years
    .filter((year) => year.getUTCFullYear() % step === 0)
    .map((year) => ({ p: x(year), label: String(year.getUTCFullYear()) }));
}

function dotsOf(
  incidents: readonly StripIncident[],
  x: (at: number) => number,
  foot: number,
): Pick<IncidentStripShape, 'dots' | 'levels' | 'unknownLine'> {
  const durations = incidents.filter(hasLength).map(({ length }) => length.ms);
  const anyUnknown = durations.length < incidents.length;
  const low = anyUnknown ? foot - UNKNOWN_ROOM : foot - 8;
  const unknownLine = foot - 8;
  const y = scaleLog([Math.min(...durations, HOUR) / 1.2, Math.max(...durations, DAY) * 1.2], [low, TOP]);
  const dots = incidents.map((incident) => ({
    ...incident,
    x: x(incident.at),
    y: hasLength(incident) ? y(incident.length.ms) : unknownLine,
    r: radiusOf(incident.rank),
    known: hasLength(incident),
  }));
  const [floor = 0, ceiling = 0] = y.domain();
  const levels = LEVELS.filter(([ms]) => ms >= floor && ms <= ceiling).map(([ms, label]) => ({ p: y(ms), label }));
  return { dots: apart(dots), levels: spaced(levels), ...(anyUnknown && { unknownLine }) };
}

/** The worst are largest; of unknown severity, and all others, are smaller. */
function radiusOf(rank: number): number {
  return rank === 0 ? 5.5 : rank === 1 ? 4.2 : 3.4;
}

/** Moves dots that would hide one another sideways, by no more than their width. */
function apart(dots: StripDot[]): StripDot[] {
  const placed: StripDot[] = [];
  for (const dot of dots) {
    const free = [0, 1, -1, 2, -2]
      .map((steps) => ({ ...dot, x: dot.x + steps * dot.r * 1.3 }))
      .find((one) => placed.every((other) => !covers(one, other)));
    placed.push(free ?? dot);
  }
  return placed;
}

function covers(a: StripDot, b: StripDot): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.r, b.r) * 1.25;
}

function spaced(levels: StripTick[]): StripTick[] {
  const kept: StripTick[] = [];
  for (const level of levels) if (kept.every(({ p }) => Math.abs(p - level.p) >= 15)) kept.push(level);
  return kept;
}

function columnsOf(
  incidents: readonly StripIncident[],
  x: (at: number) => number,
  foot: number,
): Pick<IncidentStripShape, 'columns' | 'levels'> {
  const months = new Map<number, StripIncident[]>();
  for (const incident of incidents) {
    const month = Number(utcMonth.floor(new Date(incident.at)));
    months.set(month, [...(months.get(month) ?? []), incident]);
  }
  const most = Math.max(...[...months.values()].map(({ length }) => length));
  const scale = (foot - TOP) / most;
  const columns = [...months].map(([month, members]) => {
    const worst = members.filter(({ rank }) => rank === 0).length;
    const end = x(Number(utcMonth.offset(new Date(month), 1)));
    return {
      x: x(month),
      width: Math.max(1, end - x(month) - 1),
      month,
      count: members.length,
      worst,
      height: members.length * scale,
      worstHeight: worst * scale,
    };
  });
  const step = Math.max(1, Math.ceil(most / 4));
  const levels = [1, 2, 3, 4].map((times) => times * step).filter((count) => count <= most);
  return { columns, levels: levels.map((count) => ({ p: foot - count * scale, label: String(count) })) };
}
