import { trackerAddress } from '../../src/model/tracker-address.ts';
import { siteSchema } from '../../src/model/site.ts';
import { COMMITTED_STATES } from '../../src/model/vocabulary.ts';
import type { BenchFile } from './generate-knowledge.ts';
import { BENCH_SITE } from './generate-organisation.ts';
import { BENCH_NOW } from './generate-plan.ts';
import type { Random } from './generate-random.ts';

/** An item as a review of the benchmark has it. */
interface LinkedItem {
  text: string;
  state?: string | undefined;
  tracker?: string | undefined;
}

/** What the trackers said of all linked items: mostly what the reviews say; some are ahead of them, a few are gone. */
export function trackerStateFile(items: readonly LinkedItem[], random: Random): BenchFile {
  const site = siteSchema.parse(BENCH_SITE);
  const linked = new Map(
    items.flatMap((item): [string, LinkedItem][] => {
      const address = COMMITTED_STATES.has(item.state ?? '') ? trackerAddress(item.tracker, site) : undefined;
      return address === undefined ? [] : [[address, item]];
    }),
  );
  const notFound: string[] = [];
  const read: Record<string, object> = {};
  for (const [address, { text, state }] of linked) {
    if (random.chance(0.01)) notFound.push(address);
    else {
      const open = (state === 'accepted' || state === 'in-progress') !== random.chance(0.05);
      read[address] = { state: open ? 'In Progress' : 'Done', open, title: text };
    }
  }
  const readAt = new Date(BENCH_NOW).toISOString().replace(/\.\d+Z$/, 'Z');
  return { path: 'tracker-state.json', text: `${JSON.stringify({ readAt, items: read, notFound }, null, 2)}\n` };
}
