import { isWebAddress } from '../model/fields.ts';
import type { Site } from '../model/site.ts';

/** Where a tracker item can be read: its own address, or the one its key makes with the trackers of site.yaml. */
export function trackerAddress(tracker: string | undefined, { trackers }: Pick<Site, 'trackers'>): string | undefined {
  if (tracker === undefined || isWebAddress(tracker)) return tracker;
  const known = trackers.find(({ pattern }) => matchesWhole(pattern, tracker));
  return known?.url.replace('{key}', encodeURIComponent(tracker));
}

/** Whether a tracker is the key of one item, rather than the address of a page that may announce several. */
export function isTrackerKey(tracker: string, { trackers }: Pick<Site, 'trackers'>): boolean {
  return trackers.some(({ pattern }) => matchesWhole(pattern, tracker));
}

function matchesWhole(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(text);
}
