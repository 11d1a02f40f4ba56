import type { Site } from '../model/site.ts';
import { PARTS, words } from '../model/vocabulary.ts';

/** Minutes for each part of a global review. */
export type Budget = Site['budget'];

/** One of the parts of a global review. */
export type Part = keyof typeof PARTS;

/** How many minutes telling one review takes; the opening of a session comes on top, once. */
export function reviewMinutes(budget: Budget): number {
  return words(PARTS)
    .filter((part) => part !== 'opening')
    .reduce((sum, part) => sum + budget[part], 0);
}
