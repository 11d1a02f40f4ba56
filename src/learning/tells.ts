/**
 * What a reader who searches can narrow reviews to, each in words. Every value costs a search of ten thousand reviews
 * some KB; what did not help is found by class under what was tried.
 */
export const TELLS = { well: 'what went well', helped: 'what helped' } as const;

/** Something that reviews tell of. */
export type Told = keyof typeof TELLS;

/** Id of the first place where a review tells of what went well. */
export const WELL_PLACE = 'went-well';

/** What the search index says behind the time of a step. */
export const LED_TO = { helped: ', helped', failed: ', did not help' } as const;

/** A place of a page in the search index: its id, and what it is called there. */
export interface IndexedPlace {
  id: string;
  title?: string | null;
}

/** Whether a place of a page tells of something. */
export function isPlaceOf(told: Told, { id, title }: IndexedPlace): boolean {
  return told === 'well' ? id === WELL_PLACE : (title?.endsWith(LED_TO.helped) ?? false);
}
