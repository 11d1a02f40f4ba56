import type { Outcome } from '../../charts/timeline/geometry.ts';
import { classes, svg } from './svg.ts';

/** Signs are told apart by their form: a tick helped, a cross had no effect, an arrow down made it worse. */
const FORMS: Record<Exclude<Outcome, 'unknown'>, string> = {
  helped: 'm-4.5,0.5 3,3.5 6,-8',
  'no-effect': 'm-3.5,-3.5 7,7 m0,-7 -7,7',
  worsened: 'm0,-5 0,9 m-4,-4 4,4.5 4,-4.5',
};

/** The sign of an outcome around a point; nothing for an unknown one. */
export function signMarkup(outcome: Outcome, x: number, y: number, lane?: string): string {
  if (outcome === 'unknown') return '';
  return svg('path', { class: classes('sign', outcome, lane), d: `M${x},${y}${FORMS[outcome]}` });
}
