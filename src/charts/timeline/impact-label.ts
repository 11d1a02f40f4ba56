import type { AxisBreak } from './axis.ts';
import { longestPart, type Part } from './break-parts.ts';
import type { Label } from './geometry.ts';
import type { Impact } from './impact.ts';
import { plateau } from './impact-shape.ts';
import { fitLabel, wrapText, type LabelText } from './label-text.ts';
import type { Story } from './story.ts';

/** Where the band of what customers felt lies, along the time axis and across it, and the last pixel for its words. */
export interface BandPlace {
  top: number;
  height: number;
  end: number;
  breaks: readonly AxisBreak[];
}

/** Air between the ends of the band and its words, and between the band and words below it. */
const BESIDE = 12;
export const BELOW_BAND = 4;

/** Words below the band run no longer than this, and move to its left when there is less room at its right. */
const LONGEST_LINE = 620;
const SHORTEST_LINE = 300;

/**
 * What customers felt, in one sentence: written on the band where it is long enough, else in whole below it. Only what
 * does not fit there in two lines is shortened, and has the whole as its title.
 */
export function impactLabel(story: Story, place: (at: number) => number, band: BandPlace): Label | undefined {
  const [first] = story.impacts;
  if (!first || story.impactText === undefined) return undefined;
  const sentence = story.impactText.replace(/(?<=[.!?])\s.*$/su, '').replace(/\.$/u, '');
  for (const { from, to } of story.impacts.map((impact) => roomOn(impact, place, band))) {
    const text = wrapText(sentence, { maxWidth: to - from, maxLines: 1, weight: 'semibold' });
    if (text) return labelOf(text, from, band.top + band.height / 2 + 4.5, { inside: true });
  }
  const { full } = plateau(first, place, band.end);
  return labelBelow(sentence, full, band);
}

/** The part of the band that words can stand on. */
function roomOn(impact: Impact, place: (at: number) => number, { end, breaks }: BandPlace): Part {
  const { rise, full, fall, gone, vague } = plateau(impact, place, end);
  const [from, to] = vague ? [rise, gone] : [full, fall];
  const part = longestPart(from, to, breaks);
  return { from: part.from + BESIDE, to: part.to - BESIDE };
}

function labelBelow(sentence: string, start: number, { top, height, end }: BandPlace): Label | undefined {
  const x = Math.min(start, end - SHORTEST_LINE);
  const room = { maxWidth: Math.min(LONGEST_LINE, end - x), maxLines: 2, weight: 'semibold' } as const;
  const whole = wrapText(sentence, { ...room, maxLines: 1 }) ?? wrapText(sentence, room);
  const text = whole ?? fitLabel(sentence, room);
  return text && labelOf(text, x, top + height + BELOW_BAND + 10.5, whole ? {} : { title: sentence });
}

function labelOf({ lines, width }: LabelText, x: number, y: number, more: Pick<Label, 'inside' | 'title'>): Label {
  return { x, y, anchor: 'start', lines, width, kind: 'impact', numbers: [], ...more };
}
