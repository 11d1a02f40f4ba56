import type { TimelineDrawing } from '../../../src/charts/timeline/geometry.ts';

/** A drawing as short lines of text, for snapshots that a person can read. */
export function drawingText(drawing: TimelineDrawing): string {
  const { width, height, ticks, breaks, phases, impact, lanes, marks, labels, stretches, zones } = drawing;
  const line = (name: string, parts: string[]): string[] =>
    parts.length === 0 ? [] : [`${name}: ${parts.join(' | ')}`];
  return [
    `${width} x ${height}`,
    ...line(
      'axis',
      ticks.map(({ p, label, date }) => `${round(p)} ${label}${date === undefined ? '' : ` ${date}`}`),
    ),
    ...line(
      'left out',
      breaks.map(({ from, to, label }) => `${round(from)}-${round(to)} ${label}`),
    ),
    ...line(
      'zones',
      Object.entries(zones).map(([name, { from, to }]) => `${name} ${round(from)}-${round(to)}`),
    ),
    ...line(
      'phases',
      phases.map(
        ({ x, y, width: w, height: h, words, lines }) =>
          `${round(x)},${round(y)} ${round(w)}x${round(h)} ${words} "${lines.join(' ')}"`,
      ),
    ),
    ...line(
      'impact',
      impact.map(({ kind, points }) => `${kind} ${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}`),
    ),
    ...lanes.flatMap(({ id, x, y, width: w, height: h }) => [
      `${id} ${round(x)},${round(y)} ${round(w)}x${round(h)}`,
      ...line(
        '  marks',
        marks
          .filter(({ lane }) => lane === id)
          .map(
            (mark) =>
              `${mark.text}${mark.key ? '!' : ''}${mark.untimed ? '?' : ''} ${round(mark.x)},${round(mark.y)}${mark.outcome ? ` ${mark.outcome}` : ''}`,
          ),
      ),
      ...line(
        '  lines',
        stretches
          .filter(({ lane }) => lane === id)
          .map(({ kind, x1, y1, x2, y2 }) => `${kind} ${round(x1)},${round(y1)} ${round(x2)},${round(y2)}`),
      ),
    ]),
    ...line(
      'labels',
      labels.map(({ x, y, lines, anchor }) => `${round(x)},${round(y)} ${anchor} "${lines.join(' / ')}"`),
    ),
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value);
}
