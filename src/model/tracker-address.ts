import { isWebAddress } from './fields.ts';
import type { Site, Tracker } from './site.ts';

/** One item of a tracker that site.yaml knows. */
export interface TrackerItem {
  tracker: Tracker;
  /** What stands for `{key}` in the addresses of the tracker. */
  key: string;
  /** Where it can be read; the same however the review names it. */
  address: string;
}

type Known = Pick<Site, 'trackers'>;

/** Where a tracker item can be read: its own address, or the one its key makes with the trackers of site.yaml. */
export function trackerAddress(text: string | undefined, known: Known): string | undefined {
  if (text === undefined) return undefined;
  return trackerItem(text, known)?.address ?? (isWebAddress(text) ? text : undefined);
}

/**
 * The one item that a key or an address names; undefined for other addresses, such as a report that may announce
 * several items, and for keys nobody knows.
 */
export function trackerItem(text: string, { trackers }: Known): TrackerItem | undefined {
  const forms = formsOf(trackers);
  const find = isWebAddress(text) ? keyInAddress(text) : keyInPattern(text);
  for (const form of forms) {
    const key = find(form);
    if (key !== undefined) return { tracker: form.tracker, key, address: addressOf(form.tracker, key) };
  }
  return undefined;
}

/** A tracker with its pattern and its address in parts. */
interface Form {
  tracker: Tracker;
  pattern: RegExp;
  /** Only a part of a written key stands in the address. */
  hasGroup: boolean;
  before: string;
  after: string;
}

const known = new WeakMap<readonly Tracker[], Form[]>();

function formsOf(trackers: readonly Tracker[]): Form[] {
  const forms = known.get(trackers) ?? trackers.map(formOf);
  known.set(trackers, forms);
  return forms;
}

function formOf(tracker: Tracker): Form {
  const [before = '', after = ''] = tracker.url.split('{key}');
  const hasGroup = (new RegExp(`${tracker.pattern}|`).exec('')?.length ?? 1) > 1;
  return { tracker, pattern: new RegExp(`^(?:${tracker.pattern})$`), hasGroup, before, after };
}

function keyInPattern(text: string) {
  return ({ pattern }: Form): string | undefined => {
    const found = pattern.exec(text);
    return found ? (found.slice(1).find((group) => group !== undefined) ?? text) : undefined;
  };
}

const PLAIN_KEY = /^[\w.-]+$/;

function keyInAddress(address: string) {
  // A browser's address line adds to what names the item.
  const written = [address, address.replace(/[?#].*$/, '').replace(/\/$/, '')];
  return (form: Form): string | undefined => written.map((one) => middleOf(one, form)).find((key) => key !== undefined);
}

function middleOf(address: string, { tracker, pattern, hasGroup, before, after }: Form): string | undefined {
  if (!address.startsWith(before) || !address.endsWith(after)) return undefined;
  const middle = address.slice(before.length, address.length - after.length);
  // Linear puts the title behind the key.
  const key = decoded(tracker.kind === 'linear' ? (middle.split('/')[0] ?? '') : middle);
  return (hasGroup ? PLAIN_KEY : pattern).test(key) ? key : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function addressOf({ url }: Tracker, key: string): string {
  return url.replace('{key}', () => encodeURIComponent(key));
}
