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
   * How long customers felt them, in milliseconds: all together, the longest of them, because one long incident
   * outweighs all others in a sum, and of how many incidents it is known.
   */
  felt: { ms: number; longest: number; known: number };
  /** How many people felt them all together, and of how many incidents that is known. */
  people: { count: number; known: number };
}

/** Orders by reach, the furthest first: by incidents, then by major ones, then by the time felt, then by people. */
export function byReach(a: Reach, b: Reach): number {
  return b.incidents - a.incidents || b.major - a.major || b.felt.ms - a.felt.ms || b.people.count - a.people.count;
}

/** Finds how far work reaches that solves so much, addresses these classes and is asked for by these reviews. */
export type FindReach = (
  scope: Improvement['scope'],
  addresses: readonly string[],
  askedBy: readonly string[],
) => Reach;

/** Prepares to find reaches: the records are gone through once, and each set of classes is counted once. */
export function reachIn(records: readonly ReviewRecord[], { severities }: Pick<Site, 'severities'>): FindReach {
  const major = new Set(severities.flatMap(({ id, major: isMajor }) => (isMajor ? [id] : [])));
  const facts = new Map<string, Facts>();
  const members = new Map<string, Set<string>>();
  for (const record of records) {
    if (record.review.kind === 'drill') continue;
    facts.set(record.id, factsOf(record, major));
    for (const name of record.review.classes) {
      const known = members.get(name);
      if (known) known.add(record.id);
      else members.set(name, new Set([record.id]));
    }
  }
  const counted = new Map<string, Reach>();
  return (scope, addresses, askedBy) => {
    const isWide = scope === 'class' || scope === 'organisation';
    const key = isWide && addresses.length > 0 ? [...addresses].sort().join(' ') : undefined;
    const known = key === undefined ? undefined : counted.get(key);
    if (known) return known;
    const wide = isWide ? addresses.flatMap((name) => [...(members.get(name) ?? [])]) : [];
    const reach = sum([...new Set([...askedBy, ...wide])].flatMap((id) => facts.get(id) ?? []));
    // Who asks for the work of a class is a member of it, unless it was a drill, which does not count in any case.
    if (key !== undefined) counted.set(key, reach);
    return reach;
  };
}

interface Facts {
  isMajor: boolean;
  felt: number | undefined;
  people: number | undefined;
}

function factsOf({ review }: ReviewRecord, major: ReadonlySet<string>): Facts {
  const { started, mitigated, resolved } = milestonesOf(review);
  const end = mitigated ?? resolved;
  return {
    isMajor: major.has(review.severity ?? ''),
    felt: started && end && end.at >= started.at ? end.at - started.at : undefined,
    people: review.impact.people,
  };
}

function sum(incidents: readonly Facts[]): Reach {
  const felt = incidents.flatMap((one) => one.felt ?? []);
  const people = incidents.flatMap((one) => one.people ?? []);
  return {
    incidents: incidents.length,
    major: incidents.filter(({ isMajor }) => isMajor).length,
    felt: { ms: felt.reduce((all, ms) => all + ms, 0), longest: Math.max(0, ...felt), known: felt.length },
    people: { count: people.reduce((all, one) => all + one, 0), known: people.length },
  };
}
