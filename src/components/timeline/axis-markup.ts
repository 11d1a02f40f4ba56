import type { Zone } from '../../charts/timeline/axis.ts';
import type { TimelineDrawing } from '../../charts/timeline/geometry.ts';
import { rounded } from '../../charts/timeline/round.ts';
import { ticksOn, type PlacedTick, type ScalePiece } from '../../charts/timeline/ticks.ts';
import { classes, svg, svgText, tenth } from './svg.ts';

/** Whether time runs to the right or down. */
export type Direction = 'wide' | 'tall';

type Area = TimelineDrawing['area'];

/** Where the words beside a vertical axis end, and where its lines begin. */
const WORDS_END = 39;
export const LINES_BEGIN = 42;

/** What scripts need to set the ticks of a drawing anew for another time zone, as {@link ticksIn} reads it. */
export function axisData({ tickSpacing, area, pieces }: TimelineDrawing): string {
  const { x, y, width, height } = area;
  const ends = pieces.map(({ from, to, start, end, lone }) => [from, to, start, end, Number(lone)]);
  return JSON.stringify([tickSpacing, x, y, width, height, ...ends.flat()]);
}

/** The ticks of an axis, round in the clocks of a zone, from the data that its drawing carries. */
export function ticksIn(zone: string, data: string, direction: Direction): string {
  const [tickSpacing = 0, x = 0, y = 0, width = 0, height = 0, ...ends] = JSON.parse(data) as number[];
  const pieces: ScalePiece[] = [];
  for (let first = 0; first < ends.length; first += 5) {
    const [from = 0, to = 0, start = 0, end = 0, lone] = ends.slice(first, first + 5);
    pieces.push({ from, to, start, end, lone: lone === 1 });
  }
  return ticksMarkup(rounded(ticksOn(pieces, tickSpacing, zone)), { x, y, width, height }, direction);
}

/** The ticks of an axis, each with its line across the lanes. */
export function ticksMarkup(ticks: readonly PlacedTick[], area: Area, direction: Direction): string {
  return ticks.map((tick) => tickMarkup(tick, area, direction)).join('');
}

function tickMarkup({ p, label, date }: PlacedTick, area: Area, direction: Direction): string {
  const bottom = area.y + area.height;
  const name = classes('tick', date !== undefined && 'new-day');
  if (direction === 'wide') {
    return svg(
      'g',
      { class: name },
      svg('line', { x1: p, x2: p, y1: area.y, y2: bottom + 4 }),
      words(p, bottom + 17, 'middle', label),
      date === undefined ? '' : words(p, bottom + 31, 'middle', date, { class: 'date' }),
    );
  }
  return svg(
    'g',
    { class: name },
    svg('line', { x1: LINES_BEGIN, x2: area.x + area.width, y1: p, y2: p }),
    words(WORDS_END, p + 4, 'end', label),
    // Day and year do not fit beside a narrow axis together; the page names the year.
    date === undefined ? '' : words(WORDS_END, p - 9, 'end', date.replace(/ \d{4}$/, ''), { class: 'date' }),
  );
}

/** The zones before and after the axis, where only the order counts. */
export function zoneMarkup({ earlier, later }: TimelineDrawing['zones'], area: Area, direction: Direction): string[] {
  return [
    ...(earlier ? [zone('earlier', earlier, earlier.to, area, direction)] : []),
    ...(later ? [zone('later', later, later.from, area, direction)] : []),
  ];
}

function zone(name: string, { from, to }: Zone, edge: number, area: Area, direction: Direction): string {
  const bottom = area.y + area.height;
  const middle = (from + to) / 2;
  const line =
    direction === 'wide'
      ? { x1: edge, x2: edge, y1: area.y, y2: bottom }
      : { x1: LINES_BEGIN, x2: area.x + area.width, y1: edge, y2: edge };
  const text =
    direction === 'wide' ? words(middle, bottom + 17, 'middle', name) : words(WORDS_END, middle + 4, 'end', name);
  return svg('g', { class: 'zone' }, svg('line', line), text);
}

/** Words beside the axis. */
export function words(
  x: number,
  y: number,
  anchor: string,
  text: string,
  more: Record<string, string | number> = {},
): string {
  return svg('text', { ...more, x: tenth(x), y: tenth(y), 'text-anchor': anchor }, svgText(text));
}
