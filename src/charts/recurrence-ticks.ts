import { scaleUtc } from 'd3';

/** When related incidents happened, as ticks along years; places in pixels. */
export interface RecurrenceShape<T> {
  ticks: (T & { x: number })[];
  from: string;
  to: string;
}

/** One tick for each incident between `from` and `to` (milliseconds); those outside stand at the ends. */
export function recurrenceTicks<T extends { at: number }>(
  incidents: readonly T[],
  from: number,
  to: number,
  width: number,
): RecurrenceShape<T> {
  const x = scaleUtc([from, Math.max(to, from + 1)], [2, width - 2]).clamp(true);
  return {
    ticks: incidents.map((incident) => ({ ...incident, x: x(incident.at) })),
    from: String(new Date(from).getUTCFullYear()),
    to: String(new Date(Math.max(from, to - 1)).getUTCFullYear()),
  };
}
