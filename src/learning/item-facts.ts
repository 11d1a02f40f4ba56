import type { TrackedItem, TrackerState } from '../model/registries.ts';
import type { Site } from '../model/site.ts';
import { trackerAddress, trackerItem } from '../model/tracker-address.ts';
import { improvementWork, type Work } from './improvements.ts';
import { ageOf, standingOf, type AGES, type Asking, type ItemStanding } from './item-standing.ts';
import { startOf } from './queue.ts';
import type { ReviewRecord } from './record.ts';
import { resurfacedIn, type Resurfaced } from './resurfaced.ts';

/** Why a piece of work is worth a look, each with what it is called; in the order in which they are shown. */
export const LOOKS = {
  overdue: 'overdue',
  asked: 'asked for by several reviews',
  resurfaced: 'declined, and its class came up again',
  contradicted: 'the tracker says otherwise',
  lost: 'not found in its tracker',
  undated: 'open, and nothing says when it is due',
} as const;

/** A reason to look at a piece of work. */
export type Look = keyof typeof LOOKS;

/** A piece of work with all that is known of it on a day. */
export interface ItemFacts {
  work: Work;
  /** Where its tracker, or what stands for one, can be read. */
  address: string | undefined;
  /** It is in a tracker that site.yaml knows, rather than announced somewhere. */
  isTracked: boolean;
  /** What its tracker said when it was last read. */
  tracked: TrackedItem | undefined;
  /** The tracker did not show it: it is gone, or the token may not see it. */
  isLost: boolean;
  standing: ItemStanding;
  age: (typeof AGES)[number] | undefined;
  /** Incidents of a class it addresses that came up after it was declined. */
  resurfaced: Resurfaced;
  looks: Look[];
}

/** What else decides what is known of work. */
export interface ItemsAround {
  site: Pick<Site, 'severities' | 'trackers' | 'items'>;
  now: number;
  trackerState: TrackerState | undefined;
}

/** All improvement work, by reach, the furthest first. The records are gone through once. */
export function itemFacts(records: readonly ReviewRecord[], around: ItemsAround): ItemFacts[] {
  const { site, now } = around;
  const asking = new Map(
    records.map((record) => [record.id, { at: startOf(record), severity: record.review.severity }]),
  );
  const resurfaced = resurfacedIn(records);
  const tracker = trackersOf(around);
  return improvementWork(records, site).map((work): ItemFacts => {
    const { address, isTracked, tracked, isLost } = tracker(work);
    const standing = standingOf(work, {
      due: site.items.due,
      now,
      asking: work.askedBy.map((id) => asking.get(id) as Asking),
      tracked,
    });
    const again = resurfaced(work);
    return {
      work,
      address,
      isTracked,
      tracked,
      isLost,
      standing,
      age: ageOf(standing, now),
      resurfaced: again,
      looks: looksOf(work, standing, again, isLost),
    };
  });
}

/** Finds what the trackers say of work: of the item that stands for it, else of one that is the same work. */
function trackersOf({ site, trackerState }: ItemsAround) {
  const lost = new Set(trackerState?.notFound);
  return ({ item, same }: Work) => {
    const head = item.tracker;
    const isHead = head !== undefined && trackerItem(head, site) !== undefined;
    const others = isHead ? [] : same.flatMap((one) => one.item.tracker ?? []);
    const tracking = isHead ? head : others.find((text) => trackerItem(text, site));
    const address = trackerAddress(tracking ?? head ?? others[0], site);
    const tracked = address === undefined ? undefined : trackerState?.items[address];
    const isLost = address !== undefined && lost.has(address);
    return { address, isTracked: tracking !== undefined, tracked, isLost };
  };
}

function looksOf(work: Work, standing: ItemStanding, resurfaced: Resurfaced, isLost: boolean): Look[] {
  const looks: Look[] = [];
  if (standing.isOverdue) looks.push('overdue');
  if (work.askedBy.length > 1) looks.push('asked');
  if (resurfaced.count > 0) looks.push('resurfaced');
  if (standing.contradicts) looks.push('contradicted');
  if (isLost) looks.push('lost');
  if (standing.isOpen && standing.due === undefined) looks.push('undated');
  return looks;
}
