import { inject } from 'vitest';
import { largestOfEachKind } from './page-kinds.ts';
import { readSite } from './site-pages.ts';

/** One page of every kind of the shared site, the largest, with its full address. */
export function kindAddresses(): { kind: string; address: string }[] {
  return largestOfEachKind(readSite(inject('siteFolder'))).map(([kind, { file }]) => ({
    kind,
    address: `${inject('siteUrl')}${file.replace(/index\.html$/, '')}`,
  }));
}

/** Both schemes and both widths, each once: colours do not depend on the width. */
export const LOOKS = [
  ['light', 1440],
  ['dark', 390],
] as const;
