import type { WriteUp } from '../../model/write-up.ts';

/** A write-up with its headings one level down, for pages that have headings of their own. */
export function deeper(writeUp: WriteUp): WriteUp {
  const sections = writeUp.sections.map((section) => ({ ...section, depth: section.depth && section.depth + 1 }));
  return { ...writeUp, sections };
}
