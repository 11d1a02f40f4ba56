import { setGlobalProxyFromEnv } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Review } from '../../../src/model/review.ts';
import type { Site, Tracker } from '../../../src/model/site.ts';
import { trackerItem } from '../../../src/model/tracker-address.ts';
import { listed } from '../../../src/model/suggestion.ts';
import { plural } from '../../../src/write-up/problem-text.ts';
import { TRACKER_STATE } from '../../../src/write-up/read-tracker-state.ts';
import type { Effects } from '../command.ts';
import { replaceFile } from '../replace-file.ts';
import { accessTo, readAccess, type Access } from './trackers/access.ts';
import { Client, type Outside } from './trackers/client.ts';
import { ReadProblem } from './trackers/problem.ts';
import type { Reader } from './trackers/reader.ts';
import { READERS } from './trackers/readers.ts';
import { stateFile, type ReadItem } from './state-file.ts';

/** The content folder whose items are looked up, with the reviews of every audience. */
export interface Synced {
  root: string;
  shown: string;
  site: Site;
  reviews: readonly { review: Review }[];
}

/** How long one answer may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * `cairn items sync`: reads the states of linked items and writes them to the content folder, all or nothing.
 *
 * Where anything could not be read the last file stays as it was, what could not be read is told, and the exit code is
 * 1. An item that its tracker does not show is no failure: it is written down as not found, and told.
 */
export async function sync({ root, shown, site, reviews }: Synced, effects: Effects): Promise<number> {
  const places = readAccess(effects.environment['CAIRN_TRACKERS']);
  const linked = linkedItems(reviews, site);
  if (linked.size === 0) {
    effects.print('No item is linked to a tracker of site.yaml, so there is nothing to read.');
    return 0;
  }
  const restoreProxy = effects.outside ? () => undefined : setGlobalProxyFromEnv(effects.environment);
  try {
    const read = await readAll(linked, places, outsideOf(effects));
    for (const problem of read.problems) effects.complain(problem);
    if (read.problems.length > 0) {
      effects.complain(`${shown}/${TRACKER_STATE} stays as it was.`);
      return 1;
    }
    const readAt = effects.now?.() ?? Date.now();
    replaceFile(join(root, TRACKER_STATE), stateFile(readAt, read.items, read.notFound));
    for (const address of read.notFound) effects.complain(`Not found: ${address}`);
    effects.print(
      `Wrote ${shown}/${TRACKER_STATE}: ${plural(read.items.size, 'item')}, ${read.notFound.length} not found.`,
    );
    return 0;
  } finally {
    restoreProxy();
  }
}

function outsideOf(effects: Effects): Outside {
  return {
    fetch: globalThis.fetch,
    wait: (milliseconds) => pause(milliseconds),
    now: effects.now ?? Date.now,
    timeout: TIMEOUT,
    ...effects.outside,
  };
}

/** The linked items, tracker by tracker: address by key. */
type Linked = Map<Tracker, Map<string, string>>;

function linkedItems(reviews: Synced['reviews'], site: Site): Linked {
  const linked: Linked = new Map();
  for (const { review } of reviews) {
    for (const { tracker } of review.improvements) {
      const item = tracker === undefined ? undefined : trackerItem(tracker, site);
      if (!item) continue;
      const known = linked.get(item.tracker);
      if (known) known.set(item.key, item.address);
      else linked.set(item.tracker, new Map([[item.key, item.address]]));
    }
  }
  return linked;
}

interface Read {
  items: Map<string, ReadItem>;
  notFound: string[];
  problems: string[];
}

async function readAll(linked: Linked, places: readonly Access[], outside: Outside): Promise<Read> {
  const read: Read = { items: new Map(), notFound: [], problems: [] };
  for (const [tracker, addresses] of linked) {
    try {
      await readTracker(tracker, addresses, places, outside, read);
    } catch (error) {
      if (!(error instanceof ReadProblem)) throw error;
      read.problems.push(
        `Not read: ${plural(addresses.size, 'item')} of the tracker "${tracker.id}". ${error.message}`,
      );
    }
  }
  return read;
}

async function readTracker(
  tracker: Tracker,
  addresses: ReadonlyMap<string, string>,
  places: readonly Access[],
  outside: Outside,
  read: Read,
): Promise<void> {
  const { reader, api } = readerOf(tracker);
  const access = accessTo(api, places);
  if (!access) throw new ReadProblem(`CAIRN_TRACKERS does not name ${api}, and nothing else is asked.`);
  const found = await reader.read(tracker, [...addresses.keys()], new Client(api, access, reader, outside));
  // One item may be gone. When none of several is shown, it is rather the token that may not see them.
  if (found.size === 0 && addresses.size > 1)
    throw new ReadProblem(`${api} shows none of them; may the token see them?`);
  for (const [key, address] of addresses) {
    const item = found.get(key);
    if (item) read.items.set(address, item);
    else read.notFound.push(address);
  }
}

function readerOf(tracker: Tracker): { reader: Reader; api: string } {
  const reader = READERS[tracker.kind];
  if (!reader)
    throw new ReadProblem(`Trackers of the kind ${tracker.kind} cannot be read; ${listed(Object.keys(READERS))} can.`);
  const api = tracker.api?.replace(/\/+$/, '') ?? reader.apiOf(tracker);
  if (api === undefined) throw new ReadProblem(`Its "url" is not that of a ${tracker.kind} item: ${tracker.url}`);
  return { reader, api };
}
