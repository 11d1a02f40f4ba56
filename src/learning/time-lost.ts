import type { Improvement } from '../model/improvement.ts';
import { AIMS, words } from '../model/vocabulary.ts';
import { phasesOf, type PhaseName } from './phases.ts';
import type { ReviewRecord } from './record.ts';

/** What an improvement item can aim at. */
export type Aim = keyof typeof AIMS;

/** The phases in which an incident loses time while it hurts, with the aim of the items that would shorten each. */
export const AIMED_AT = {
  undetected: 'detect',
  engaging: undefined,
  diagnosing: 'diagnose',
  mitigating: 'mitigate',
  resolving: 'resolve',
} as const satisfies Partial<Record<PhaseName, Aim | undefined>>;

/** A phase in which time can be lost. */
export type LosingPhase = keyof typeof AIMED_AT;

/** In how many incidents each phase was the longest. */
export interface LongestPhases<R> {
  longest: Record<LosingPhase, R[]>;
  /** The longest stretch covers several phases that cannot be told apart. */
  mixed: R[];
  unknown: R[];
}

/**
 * Which phase of each incident was the longest. Incidents are counted, minutes are not added up: one long incident
 * would outweigh all others.
 */
export function longestPhases<R extends ReviewRecord>(incidents: readonly R[]): LongestPhases<R> {
  const found: LongestPhases<R> = {
    longest: { undetected: [], engaging: [], diagnosing: [], mitigating: [], resolving: [] },
    mixed: [],
    unknown: [],
  };
  for (const record of incidents) placeOf(record, found).push(record);
  return found;
}

function placeOf<R extends ReviewRecord>({ review }: R, { longest, mixed, unknown }: LongestPhases<R>): R[] {
  const phases = phasesOf(review).phases.filter(({ name, ms }) => name in AIMED_AT && ms > 0);
  const [first] = phases.sort((a, b) => b.ms - a.ms);
  if (!first) return unknown;
  return first.includes.length > 0 ? mixed : longest[first.name as LosingPhase];
}

/** The items of one aim, by how much each solves. */
export interface AimedItems<R> {
  aim: Aim;
  /** Items that solve their one case, and those that say nothing of their scope. */
  instance: number;
  /** Items that solve the class of problems, or something wider. */
  wider: number;
  /** The reviews that ask for them. */
  records: R[];
}

/** Improvement items by aim; those declined or merged into others, and those without an aim, do not count. */
export function itemsByAim<R extends ReviewRecord>(incidents: readonly R[]): AimedItems<R>[] {
  return words(AIMS).map((aim) => {
    const records = incidents.filter(({ review }) => review.improvements.some((item) => counts(item, aim)));
    const items = records.flatMap(({ review }) => review.improvements.filter((item) => counts(item, aim)));
    const wider = items.filter(({ scope }) => scope === 'class' || scope === 'organisation').length;
    return { aim, instance: items.length - wider, wider, records };
  });
}

function counts({ aim, state }: Improvement, wanted: Aim): boolean {
  return aim === wanted && state !== 'declined' && state !== 'merged';
}
