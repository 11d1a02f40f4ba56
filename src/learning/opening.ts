import type { WriteUp } from '../model/write-up.ts';

/** A write-up in two: what it says before its first heading, and the rest with the footnotes. */
export function splitOpening(writeUp: WriteUp): { opening: WriteUp; rest: WriteUp } {
  const opening = writeUp.sections.filter(({ depth }) => depth === 0);
  const rest = writeUp.sections.filter(({ depth }) => depth > 0);
  return { opening: { ...writeUp, sections: opening, footnotes: '' }, rest: { ...writeUp, sections: rest } };
}
