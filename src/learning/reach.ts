import type { Improvement } from '../model/improvement.ts';
import { milestonesOf } from '../model/milestones.ts';
import type { Site } from '../model/site.ts';
import type { ReviewRecord } from './record.ts';

/**
 * How far a piece of work reaches, in parts that are never added up to one number.
 *
 * The incidents it reaches are those that ask for it and, when it solves more than its own case, those that share a
 * class it addresses. Drills do not count; a near miss does, because it is what the work is there to prevent.
 */
export interface Reach {
  incidents: number;
  /** How many of them have a severity that must reach a global review. */
  major: number;
  /**
   * How long they lasted, in milliseconds, from the start until it was mitigated, or over: all together, the longest of
   * them, because one long incident outweighs all others in a sum, and of how many incidents it is known. Nobody need
   * have felt an incident for all that time: a leaked key lasts until it is revoked.
   */
  lasted: { ms: number; longest: number; known: number };
  /** How many people felt them all together, and of how many incidents that is known. */
  people: { count: number; known: number };
}

/** Orders by reach, the furthest first: by incidents, then by major ones, then by how long they lasted, then by people. */
export function byReach(a: Reach, b: Reach): number {
  return b.incidents - a.incidents || b.major - a.major || b.lasted.ms - a.lasted.ms || b.people.count - a.people.count;
}

/** Finds how far work reaches that solves so much, addresses these classes and is asked for by these reviews. */
export type FindReach = (
  scope: Improvement['scope'],
  addresses: readonly string[],
  askedBy: readonly string[],
) => Reach;

/**
 * Prepares to find reaches: the records are gone through once, and each set of classes is counted once. At tens of
 * thousands of items there are thousands of such sets, so counting one makes nothing new.
 */
export function reachIn(records: readonly ReviewRecord[], { severities }: Pick<Site, 'severities'>): FindReach {
  const major = new Set(severities.flatMap(({ id, major: isMajor }) => (isMajor ? [id] : [])));
  const counting = records.filter(({ review }) => review.kind !== 'drill');
  const facts = counting.map((record) => factsOf(record, major));
  const place = new Map(counting.map(({ id }, index) => [id, index]));
  const members = new Map<string, number[]>();
  counting.forEach(({ review }, index) => {
    for (const name of review.classes) {
      const list = members.get(name);
      if (list) list.push(index);
      else members.set(name, [index]);
    }
  });
  const sum = summing(facts);
  const counted = new Map<string, Reach>();
  return (scope, addresses, askedBy) => {
    const isWide = scope === 'class' || scope === 'organisation';
    const asking = askedBy.flatMap((id) => place.get(id) ?? []);
    if (!isWide || addresses.length === 0) return sum([asking]);
    // Who asks for the work of a class is a member of it, unless it was a drill, which does not count in any case.
    const key = [...addresses].sort().join(' ');
    const reach = counted.get(key) ?? sum(addresses.map((name) => members.get(name) ?? []));
    counted.set(key, reach);
    return reach;
  };
}

interface Facts {
  isMajor: boolean;
  lasted: number | undefined;
  people: number | undefined;
}

function factsOf({ review }: ReviewRecord, major: ReadonlySet<string>): Facts {
  const { started, mitigated, resolved } = milestonesOf(review);
  const end = mitigated ?? resolved;
  return {
    isMajor: major.has(review.severity ?? ''),
    lasted: started && end && end.at >= started.at ? end.at - started.at : undefined,
    people: review.impact.people,
  };
}

/** Sums up the incidents that stand in any of some lists, each once. */
function summing(facts: readonly Facts[]): (lists: readonly (readonly number[])[]) => Reach {
  const seen = new Uint32Array(facts.length);
  let turn = 0;
  return (lists) => {
    turn += 1;
    const reach: Reach = {
      incidents: 0,
      major: 0,
      lasted: { ms: 0, longest: 0, known: 0 },
      people: { count: 0, known: 0 },
    };
    for (const list of lists) {
      for (const index of list) {
        if (seen[index] === turn) continue;
        seen[index] = turn;
        add(reach, facts[index] as Facts);
      }
    }
    return reach;
  };
}

function add(reach: Reach, { isMajor, lasted, people }: Facts): void {
  reach.incidents += 1;
  if (isMajor) reach.major += 1;
  if (lasted !== undefined) {
    reach.lasted.ms += lasted;
    reach.lasted.longest = Math.max(reach.lasted.longest, lasted);
    reach.lasted.known += 1;
  }
  if (people !== undefined) {
    reach.people.count += people;
    reach.people.known += 1;
  }
}
