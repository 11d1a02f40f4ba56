import { textWidth } from '../../charts/text-width.ts';
import type { AxisBreak } from '../../charts/timeline/axis.ts';
import type { TimelineDrawing } from '../../charts/timeline/geometry.ts';
import type { ScalePiece } from '../../charts/timeline/ticks.ts';
import { durationWords } from '../../learning/duration-words.ts';
import { LINES_BEGIN, words, type Direction } from './axis-markup.ts';
import { classes, svg, tenth } from './svg.ts';

type Area = TimelineDrawing['area'];

/** Type size of words beside the axis. */
const TYPE = 11.5;

/** Baselines below a horizontal axis: of what is said of a scale, and of what is left out. */
const SCALE_LINE = 46;
const FIRST_LINE = 46;
const SECOND_LINE = 62;

/**
 * The places where the axis leaves time out, each with how much: a gap through everything that goes on across it.
 * Where the axis is drawn to two scales, they say which side is the larger.
 */
export function breaksMarkup({ breaks, pieces, area }: TimelineDrawing, direction: Direction): string {
  const draw = direction === 'wide' ? breakAcross : breakDown;
  return breaks.map((gap, index) => draw(gap, area, pieces, index)).join('');
}

function breakAcross({ from, to, label }: AxisBreak, area: Area, pieces: readonly ScalePiece[]): string {
  const bottom = area.y + area.height;
  const middle = (from + to) / 2;
  const below = pieces.some(({ enlarged }) => enlarged) ? SECOND_LINE : FIRST_LINE;
  return svg(
    'g',
    { class: 'break' },
    svg('rect', { x: from, y: 0, width: tenth(to - from), height: bottom }),
    svg('path', { class: 'edge', d: `M${from},0V${bottom}M${to},0V${bottom}` }),
    svg('path', { d: `M${tenth(middle - 5)},${bottom + 6}l4,-12M${tenth(middle + 1)},${bottom + 6}l4,-12` }),
    words(middle, bottom + below, 'middle', `${label} left out`),
  );
}

function breakDown(
  { from, to, label, short }: AxisBreak,
  area: Area,
  pieces: readonly ScalePiece[],
  index: number,
): string {
  const right = area.x + area.width;
  const before = pieces[index]?.enlarged;
  const after = pieces[index + 1]?.enlarged;
  const scale = before ? `above: ${before}× as large` : after ? `below: ${after}× as large` : undefined;
  const fitting = [label, short].find((each) => textWidth(`${each} left out`, TYPE) <= area.x);
  const lines = fitting === undefined && !scale ? [short, 'left out'] : [`${fitting ?? short} left out`, scale];
  return svg(
    'g',
    { class: 'break' },
    svg('rect', { x: 0, y: from, width: right, height: tenth(to - from) }),
    svg('path', { class: 'edge', d: `M0,${from}H${right}M0,${to}H${right}` }),
    ...lines.map((line, index) => (line === undefined ? '' : words(0, from + 13 + index * 14, 'start', line))),
  );
}

/**
 * The line of an axis that is drawn to two scales: strong where it is enlarged; beside a horizontal one stands how
 * long each part is, so that nobody takes them for the same.
 */
export function scalesMarkup({ pieces, area }: TimelineDrawing, direction: Direction): string {
  if (!pieces.some(({ enlarged }) => enlarged)) return '';
  const bottom = area.y + area.height;
  const parts = pieces.filter(({ lone }) => !lone);
  if (direction === 'tall')
    return parts.map((part) => line(part, `M${LINES_BEGIN},${part.start}V${part.end}`)).join('');
  return parts
    .map((part) => {
      const { from, to, start, end, enlarged } = part;
      const length = durationWords(to - from);
      const said = enlarged ? `${length}, drawn ${enlarged} times as large` : length;
      return line(part, `M${start},${bottom}H${end}`) + words((start + end) / 2, bottom + SCALE_LINE, 'middle', said);
    })
    .join('');
}

function line({ enlarged }: ScalePiece, d: string): string {
  return svg('path', { class: classes('scale', enlarged !== undefined && 'enlarged'), d });
}
