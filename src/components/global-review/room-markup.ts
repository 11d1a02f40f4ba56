import { ROOM, type RoomDrawing, type RoomMark } from '../../charts/timeline/room.ts';
import { svg, svgText, tenth } from '../timeline/svg.ts';

/** The chart for the room as SVG markup. A deck shows it at every step and says which mark is current. */
export function roomMarkup(drawing: RoomDrawing): string {
  const { width, height, phases, impact, ticks, breaks, leftOut, enlarged, others, marks } = drawing;
  return svg(
    'svg',
    { class: 'room-chart', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' },
    ...[...ticks, ...leftOut].map(({ x, label }) =>
      svg('text', { class: 'room-tick', x, y: ROOM.labels, 'text-anchor': 'middle' }, svgText(label)),
    ),
    ...phases.map(phaseMarkup),
    ...impact.map(({ kind, points }) =>
      svg('path', { class: `impact ${kind}`, d: `M${points.map((point) => point.join()).join('L')}Z` }),
    ),
    ...breaks.map(({ from, to }) =>
      svg('rect', { class: 'room-break', x: from, y: 0, width: tenth(to - from), height: ROOM.axis }),
    ),
    svg('path', { class: 'room-axis', d: axisPath(width, breaks) }),
    ...enlarged.map(({ from, to }) => svg('path', { class: 'room-axis enlarged', d: `M${from},${ROOM.axis}H${to}` })),
    ...others.map((x) => svg('circle', { class: 'room-other', cx: x, cy: ROOM.axis, r: 4 })),
    ...marks.map(markMarkup),
  );
}

function phaseMarkup({ name, x, width, text, middle }: RoomDrawing['phases'][number]): string {
  const { y, height } = ROOM.phases;
  return svg(
    'g',
    { class: `phase ${name}` },
    svg('rect', { x, y, width, height, rx: 3 }),
    svg('path', { d: `M${x},${y + height - 2}h${width}` }),
    text === '' ? '' : svg('text', { x: middle, y: y + 28, 'text-anchor': 'middle' }, svgText(text)),
  );
}

/** The axis, open where it leaves time out. */
function axisPath(width: number, breaks: RoomDrawing['breaks']): string {
  const ends = [0, ...breaks.flatMap(({ from, to }) => [from, to]), width];
  return ends.map((x, index) => `${index % 2 === 0 ? 'M' : 'L'}${x},${ROOM.axis}`).join('');
}

function markMarkup({ step, lane, x, at, numbered }: RoomMark): string {
  const top = numbered ? ROOM.marks - ROOM.radius : ROOM.marks - 8;
  return svg(
    'g',
    { class: `room-mark ${lane}`, 'data-step': step },
    svg('path', { d: `M${at},${ROOM.axis}L${x},${top}` }),
    svg('circle', { cx: x, cy: ROOM.marks, r: numbered ? ROOM.radius : 7 }),
    numbered ? svg('text', { x, y: ROOM.marks + 10, 'text-anchor': 'middle' }, String(step)) : '',
  );
}
