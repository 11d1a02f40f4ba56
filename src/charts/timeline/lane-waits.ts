import type { Lane } from '../../learning/lanes.ts';
import { textWidth } from '../text-width.ts';
import type { Label, Stretch } from './geometry.ts';
import { LABEL_SIZE } from './label-text.ts';
import type { LaneFrame } from './lane-rows.ts';
import { RADIUS } from './marks.ts';
import { takeRoom, TO_BASELINE, type Rows } from './rows.ts';
import type { Wait } from './waits.ts';

/** A wait in its row, with the words that fit. */
export interface SetWait {
  wait: Wait;
  row: number;
  from: number;
  to: number;
  text?: string;
  width: number;
  labelX: number;
}

/** A wait takes a stretch of a row; its sentence is shortened or dropped when the stretch is too short for it. */
export function setWait(rows: Rows, wait: Wait, { place, to: end }: LaneFrame): SetWait[] {
  const from = place(wait.from);
  const limit = end - 8;
  const to =
    wait.to === undefined ? limit : Math.min(limit, place(wait.to) - (wait.kind === 'acting' ? 0 : RADIUS + 4));
  if (to - from < 14) return [];
  const measure = (text: string): number => textWidth(text, LABEL_SIZE, 'semibold');
  const mayOverhang = wait.kind === 'acting' || wait.kind === 'no-word';
  const room = mayOverhang ? limit - from : to - from - 24;
  const text = wait.wordings.find((each) => measure(each) <= room);
  const width = text ? measure(text) : 0;
  const row = takeRoom(rows, from, mayOverhang ? Math.max(to, from + width + 4) : to);
  const labelX = mayOverhang ? from + (wait.kind === 'acting' ? 6 : 12) : (from + to - width) / 2;
  return [{ wait, row, from, to, width, labelX, ...(text !== undefined && { text }) }];
}

/** The line of a wait. */
export function waitLine(lane: Lane, { wait, from, to }: SetWait, y: number): Stretch {
  return { kind: wait.kind === 'acting' ? 'wait' : 'silence', lane, x1: from, y1: y, x2: to, y2: y };
}

/** The words of a wait, on its line. */
export function waitLabel({ wait, text, width, labelX }: SetWait, y: number): Label[] {
  if (text === undefined) return [];
  const kind = wait.kind === 'no-word' ? 'absent' : 'wait';
  return [{ x: labelX, y: y + TO_BASELINE, anchor: 'start', lines: [text], width, kind, numbers: [] }];
}
