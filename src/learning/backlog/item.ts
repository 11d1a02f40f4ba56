import type { ItemFacts } from '../item-facts.ts';
import type { Reach } from '../reach.ts';

/** A piece of work as files carry it out of the site: plain data, with days as yyyy-mm-dd. */
export interface BacklogItem {
  /** `review#item` of the item that stands for it. */
  key: string;
  /** What is to be done, as plain text and as it was written, in inline Markdown. */
  title: string;
  text: string;
  state: string;
  isOpen: boolean;
  isOverdue: boolean;
  aim?: string;
  scope?: string;
  horizon?: string;
  team?: Named;
  /** The problem classes of the reviews that ask for it. */
  classes: Named[];
  reach: Reach;
  askedBy: (Named & { address: string })[];
  opened?: string;
  due?: string;
  closed?: string;
  /** Why it was declined. */
  reason?: string;
  /** How many related incidents came up after it was declined. */
  related?: number;
  tracker?: { address: string; state?: string; isOpen?: boolean };
  /** It is in a tracker that site.yaml knows. */
  isTracked: boolean;
}

/** What a file of items says beside them. */
export interface BacklogAbout {
  /** Name of the list, such as the site's. */
  title: string;
  /** When it is made, and when the trackers were read, if ever; in milliseconds. */
  now: number;
  trackersReadAt: number | undefined;
}

/** Something with its id and its name. */
export interface Named {
  id: string;
  name: string;
}

/** How ids are called where the item is written, and where a review can be read. */
export interface BacklogNames {
  team(id: string): string;
  class(id: string): string;
  review(id: string): string;
  /** Whole address of a review, or its path where nobody knows where the site is. */
  address(review: string): string;
  /** Inline Markdown as plain text. */
  plain(text: string): string;
}

/** A piece of work as plain data. */
export function backlogItem(
  facts: ItemFacts | (Omit<ItemFacts, 'resurfaced'> & Again),
  names: BacklogNames,
): BacklogItem {
  const { work, standing, address, tracked, isTracked, resurfaced } = facts;
  const { item } = work;
  const { aim, scope, horizon, team, reason, state, text } = item;
  const [opened, due, closed] = [standing.opened?.at, standing.due, standing.closed?.at].map(dayOf);
  return {
    key: work.key,
    title: names.plain(text),
    text,
    state,
    isOpen: standing.isOpen,
    isOverdue: standing.isOverdue,
    ...(aim && { aim }),
    ...(scope && { scope }),
    ...(horizon && { horizon }),
    ...(team && { team: { id: team, name: names.team(team) } }),
    classes: work.classes.map((id) => ({ id, name: names.class(id) })),
    reach: work.reach,
    askedBy: work.askedBy.map((id) => ({ id, name: names.review(id), address: names.address(id) })),
    ...(opened && { opened }),
    ...(due && { due }),
    ...(closed && { closed }),
    ...(reason && { reason: names.plain(reason) }),
    ...(resurfaced.count > 0 && { related: resurfaced.count }),
    ...(address && { tracker: { address, ...(tracked && { state: tracked.state, isOpen: tracked.open }) } }),
    isTracked,
  };
}

/** What came up again, however its incidents are named. */
interface Again {
  resurfaced: { count: number };
}

function dayOf(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);
}

/** The open items that no tracker has yet, which are those to be imported into one. */
export function toImport(items: readonly BacklogItem[]): BacklogItem[] {
  return items.filter(({ isOpen, isTracked }) => isOpen && !isTracked);
}
