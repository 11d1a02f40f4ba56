import type { Label, LaneShape, Mark, PhaseShape, Stretch, TimelineDrawing } from '../../charts/timeline/geometry.ts';
import { axisData, ticksMarkup, zoneMarkup, type Direction } from './axis-markup.ts';
import { breaksMarkup, scalesMarkup } from './break-markup.ts';
import { signMarkup } from './sign.ts';
import { classes, svg, svgText, tenth } from './svg.ts';

/** What a drawing says in words, and where its marks lead. */
export interface DrawingWords {
  label: string;
  description: string;
  /** What each event is, by number, for the mark's title. */
  titles: ReadonlyMap<number, string>;
  /** Beginning of the addresses of the list's lines; undefined when there is no list to lead to. */
  linkTo: string | undefined;
}

const HALF_MARK = 8.5;
const LINE = 14.5;
const PHASE_LINE = 12.5;

/**
 * A drawing as SVG markup; the same geometry gives the same text. Markup rather than a component because a page
 * holds hundreds of these elements and a library thousands of pages.
 */
export function drawingMarkup(drawing: TimelineDrawing, direction: Direction, words: DrawingWords): string {
  const { width, height } = drawing;
  const attributes = {
    class: `timeline-drawing ${direction}`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'data-axis': axisData(drawing),
    role: 'group',
    'aria-label': words.label,
  };
  return svg(
    'svg',
    attributes,
    svg('desc', {}, svgText(words.description)),
    svg('g', { 'aria-hidden': 'true' }, ...picture(drawing, direction)),
    ...drawing.marks.map((mark) => markMarkup(mark, words)),
  );
}

/** Everything but the marks, from back to front. The list that follows says the same to those who do not see it. */
function picture(drawing: TimelineDrawing, direction: Direction): string[] {
  const { lanes, stretches, ticks, zones, phases, impact, labels, marks, area } = drawing;
  return [
    ...lanes.map((lane, index) => laneMarkup(lane, index, direction)),
    ...stretches.filter(({ kind }) => kind === 'day').map(dayMarkup),
    svg('g', { class: 'ticks' }, ticksMarkup(ticks, area, direction)),
    scalesMarkup(drawing, direction),
    ...zoneMarkup(zones, area, direction),
    ...phases.map((phase) => phaseMarkup(phase, direction)),
    ...impact.map(({ kind, points }) =>
      svg('path', { class: `impact ${kind}`, d: `M${points.map((point) => point.join()).join('L')}Z` }),
    ),
    ...stretches.filter(isLasting).map((stretch) => stretchMarkup(stretch, direction)),
    breaksMarkup(drawing, direction),
    ...stretches.filter(isWhisker).map((stretch) => stretchMarkup(stretch, direction)),
    ...labels.map(leaderMarkup),
    ...labels.map(labelMarkup),
    ...marks.map(({ sign, outcome, lane, numbers }) =>
      sign && outcome ? svg('g', { 'data-of': numbers[0] }, signMarkup(outcome, sign.x, sign.y, lane)) : '',
    ),
  ];
}

function isWhisker({ kind }: Stretch): boolean {
  return kind === 'whisker' || kind === 'unstated';
}

function isLasting(stretch: Stretch): boolean {
  return stretch.kind !== 'day' && !isWhisker(stretch);
}

/** Parts of an event other than its mark say whose they are, so that a replay can keep them back. */
function leaderMarkup({ leader, numbers }: Label): string {
  if (!leader) return '';
  const points = leader.map((point) => point.join()).join(' ');
  return svg('polyline', { class: 'leader', 'data-of': numbers[0], points });
}

function laneMarkup(
  { id, label, x, y, width, height, nameX, nameY }: LaneShape,
  index: number,
  direction: Direction,
): string {
  const middle = x + width / 2;
  const edge =
    direction === 'tall'
      ? svg('line', { class: 'lane-edge', x1: middle, x2: middle, y1: nameY + 4, y2: y + height })
      : index > 0
        ? svg('line', { class: 'lane-edge', x1: x, x2: x + width, y1: y, y2: y })
        : '';
  return svg(
    'g',
    { class: `lane ${id}` },
    edge,
    svg('text', { class: 'lane-name', x: nameX, y: nameY }, svgText(label)),
  );
}

function dayMarkup({ lane, x1, y1, x2, y2 }: Stretch): string {
  return svg('rect', { class: `day ${lane}`, x: x1, y: y1, width: tenth(x2 - x1), height: tenth(y2 - y1) });
}

function phaseMarkup({ name, x, y, width, height, lines, middle, words }: PhaseShape, direction: Direction): string {
  const [across, down] = direction === 'wide' ? [middle, y + height / 2] : [x + width / 2, middle];
  const first = down + 4 - ((lines.length - 1) / 2) * PHASE_LINE;
  return svg(
    'g',
    { class: `phase ${name}` },
    lines.join(' ') === words ? '' : svg('title', {}, svgText(words)),
    svg('rect', { x, y, width, height, rx: 2 }),
    svg('path', {
      d: direction === 'wide' ? `M${x},${tenth(y + height - 1.5)}h${width}` : `M${tenth(x + 1.5)},${y}v${height}`,
    }),
    ...lines.map((line, index) =>
      svg('text', { x: tenth(across), y: tenth(first + index * PHASE_LINE), 'text-anchor': 'middle' }, svgText(line)),
    ),
  );
}

function stretchMarkup(stretch: Stretch, direction: Direction): string {
  const { kind, lane, outcome, event, x1, y1, x2, y2 } = stretch;
  const name = classes(kind, lane, outcome);
  if (kind !== 'lasting') return svg('path', { class: name, 'data-of': event, d: linePath(stretch, direction) });
  const [x, y, width, height] =
    direction === 'wide' ? [x1, y1 - HALF_MARK, x2 - x1, 2 * HALF_MARK] : [x1 - 4, y1, 8, y2 - y1];
  return svg('rect', {
    class: name,
    'data-of': event,
    x: tenth(x),
    y: tenth(y),
    width: tenth(width),
    height: tenth(height),
    rx: 3,
  });
}

/** A wait is a bracket and a whisker has ends; everything else is a plain line. */
function linePath({ kind, x1, y1, x2, y2 }: Stretch, direction: Direction): string {
  const isWide = direction === 'wide';
  if (kind === 'wait') return isWide ? `M${x1},${tenth(y1 + 14)}v-5H${x2}v5` : `M${tenth(x1 + 5)},${y1}h-5V${y2}h5`;
  if (kind !== 'whisker') return `M${x1},${y1}L${x2},${y2}`;
  return isWide ? `M${x1},${tenth(y1 - 4)}v8m0,-4H${x2}m0,-4v8` : `M${tenth(x1 - 4)},${y1}h8m-4,0V${y2}m-4,0h8`;
}

function labelMarkup({ x, y, anchor, lines, kind, numbers, leader, inside, title }: Label): string {
  const [number] = numbers;
  const rows = lines.map((line, index) => {
    const isNumbered = index === 0 && leader !== undefined && number !== undefined;
    // Labels away from their mark begin with its number, which is set apart.
    const content = isNumbered
      ? svg('tspan', { class: 'number' }, String(number)) + svgText(line.replace(String(number), ''))
      : svgText(line);
    return lines.length === 1 ? content : svg('tspan', { x, dy: index === 0 ? undefined : LINE }, content);
  });
  const name = classes('label', `label-${kind}`, inside && 'label-inside');
  return svg(
    'text',
    { class: name, 'data-of': number, x, y, 'text-anchor': anchor === 'start' ? undefined : anchor },
    title === undefined ? '' : svg('title', {}, svgText(title)),
    ...rows,
  );
}

/** A mark with a list to lead to is named by its lines there; only one without says itself what it stands for. */
function markMarkup({ lane, numbers, text, x, y, half, key, untimed }: Mark, { titles, linkTo }: DrawingWords): string {
  const attributes = {
    href: linkTo !== undefined && `${linkTo}${numbers[0]!}`,
    'aria-labelledby': linkTo !== undefined && numbers.map((number) => `${linkTo.slice(1)}${number}`).join(' '),
    class: classes('mark', lane, key && 'key', untimed && 'untimed', text.length > half / 3.5 && 'long'),
    'data-events': numbers.join(' '),
  };
  const title = numbers.map((number) => titles.get(number) ?? String(number)).join('\n');
  return svg(
    linkTo === undefined ? 'g' : 'a',
    attributes,
    linkTo === undefined ? svg('title', {}, svgText(title)) : '',
    svg('rect', {
      x: tenth(x - half),
      y: tenth(y - HALF_MARK),
      width: tenth(half * 2),
      height: 2 * HALF_MARK,
      rx: HALF_MARK,
    }),
    svg('text', { x, y: tenth(y + 3.7), 'text-anchor': 'middle' }, svgText(text)),
  );
}
