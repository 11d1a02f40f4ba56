import { textWidth } from '../text-width.ts';
import type { Axis } from './axis.ts';

/** The least size of type that is read from the back row. */
export const ROOM_TYPE = 28;

/** How wide a chart for the room is. */
export const ROOM_WIDTH = 1136;

/** Words below the axis of a chart for the room, with half their width. */
export interface Words {
  x: number;
  half: number;
  label: string;
}

/** Only as many labels as stand clear of each other; a new day is named by its date. */
export function ticksIn({ ticks }: Axis): Words[] {
  const set: Words[] = [];
  ticks.forEach(({ p, label, date }, index) => {
    const words = wordsAt(p, (index > 0 && date?.match(DAY_OF_DATE)?.[0]) || label);
    if (isClear(words, set)) set.push(words);
  });
  return set;
}

/** The day of "4 Mar 2020" and of "4 Mar"; none of a year alone. */
const DAY_OF_DATE = /^\d+ [A-Z]\w+/u;

/** What is left out at the breaks, where it stands clear of the ticks. */
export function leftOutIn({ breaks }: Axis, ticks: readonly Words[]): Words[] {
  const set = [...ticks];
  return breaks.flatMap(({ from, to, short }) => {
    const words = wordsAt((from + to) / 2, `${short} left out`);
    if (!isClear(words, set)) return [];
    set.push(words);
    return [words];
  });
}

function wordsAt(p: number, label: string): Words {
  const half = textWidth(label, ROOM_TYPE) / 2;
  return { x: Math.min(ROOM_WIDTH - half, Math.max(half, p)), half, label };
}

function isClear({ x, half }: Words, others: readonly Words[]): boolean {
  return others.every((other) => Math.abs(x - other.x) >= half + other.half + 24);
}
