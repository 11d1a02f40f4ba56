import { lengthWords } from '../../learning/duration-words.ts';
import { phaseName, phaseWords } from '../../learning/phase-words.ts';
import type { Phase } from '../../learning/phases.ts';
import { DAY } from '../../model/duration.ts';
import { latest } from '../../model/moment.ts';
import { textWidth } from '../text-width.ts';
import type { AxisBreak } from './axis.ts';
import { longestPart } from './break-parts.ts';
import type { PhaseShape } from './geometry.ts';
import { wrapText } from './label-text.ts';
import type { Story } from './story.ts';

/** Type size of the words in phases. */
export const PHASE_SIZE = 12;

/** Where the strip of phases lies along the top. */
export interface PhaseFrame {
  x: number;
  y: number;
  end: number;
  thickness: number;
}

/** The phases along the top, each with as many words as fit into the longest part of it that no break interrupts. */
export function phaseShapes(
  story: Story,
  place: (at: number) => number,
  frame: PhaseFrame,
  breaks: readonly AxisBreak[],
): PhaseShape[] {
  return spansOf(story, place).map(({ phase, from, to }) => {
    const part = longestPart(from, to, breaks);
    return {
      name: phase.name,
      x: from,
      y: frame.y,
      width: to - from,
      height: frame.thickness,
      lines: fitting(phase, part.to - part.from - 10),
      middle: (part.from + part.to) / 2,
      words: phaseWords(phase),
    };
  });
}

/** Where the phases beside a vertical axis lie. */
export interface PhaseColumn {
  x: number;
  width: number;
}

const LINE_BESIDE = 12.5;
const SIZE_BESIDE = 11;

/** The phases beside a vertical axis, each with as many lines as fit into the longest part that no break interrupts. */
export function phasesBeside(
  story: Story,
  place: (at: number) => number,
  { x, width }: PhaseColumn,
  breaks: readonly AxisBreak[],
): PhaseShape[] {
  return spansOf(story, place).map(({ phase, from, to }) => {
    const part = longestPart(from, to, breaks);
    const maxLines = Math.floor((part.to - part.from - 2) / LINE_BESIDE);
    const room = { maxWidth: width - 4, maxLines, weight: 'regular', size: SIZE_BESIDE } as const;
    const words = phaseWords(phase);
    const text = wrapText(words, room) ?? wrapText(lengthWords(phase), room);
    const lines = text?.lines ?? [];
    return { name: phase.name, x, y: from, width, height: to - from, lines, middle: (part.from + part.to) / 2, words };
  });
}

/** A phase with its ends along the time axis. */
export interface PhaseSpan {
  phase: Phase;
  from: number;
  to: number;
}

/** The phases inside the window that are wide enough to be seen, each beginning where the one before it ends. */
export function spansOf(story: Pick<Story, 'phases' | 'window'>, place: (at: number) => number): PhaseSpan[] {
  const { from: least = -Infinity, to: most = Infinity } = story.window;
  const placed = (at: number): number => place(Math.min(most, Math.max(least, at)));
  let cursor = -Infinity;
  return story.phases.flatMap((phase) => {
    if (latest(phase.to) < least || phase.from.at > most) return [];
    const from = Math.max(cursor, placed(phase.from.at));
    const to = endOf(phase, placed);
    if (to - from < 1) return [];
    cursor = to;
    return [{ phase, from, to: to - 1 }];
  });
}

/** A plain date ends a phase in the middle of its day, as likely as anywhere; or with it, when it began on that day. */
function endOf({ from, to }: Phase, place: (at: number) => number): number {
  if (to.precision !== 'day') return place(to.at);
  return from.at >= to.at ? place(to.at + DAY) : (place(to.at) + place(to.at + DAY)) / 2;
}

function fitting(phase: Phase, room: number): string[] {
  const length = lengthWords(phase);
  // A number without its unit says nothing: what does not fit is left to the title.
  const choices = [`${length} ${phaseName(phase)}`, length, length.replace(/^about /, '~')];
  const found = choices.find((text) => textWidth(text, PHASE_SIZE) <= room);
  return found === undefined ? [] : [found];
}
