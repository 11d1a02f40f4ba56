import type { Improvement } from '../model/improvement.ts';
import type { Phase, PhaseName } from './phases.ts';

/** How the improvement items of a review stand to one phase of its incident. */
export interface Effort {
  /** Items that somebody may work on: neither declined nor merged into another. */
  items: number;
  /** Those that aim at the phase. */
  aimed: number;
  /** Those that do not say what they aim at. */
  unsaid: number;
}

type Aim = NonNullable<Improvement['aim']>;

/** What shortens a phase. Reaching the right people is, for the article, a part of diagnosis. */
const SHORTENED_BY: Partial<Record<PhaseName, Aim>> = {
  undetected: 'detect',
  engaging: 'diagnose',
  diagnosing: 'diagnose',
  mitigating: 'mitigate',
  resolving: 'resolve',
};

/** Counts the items that aim at a phase, or at one that it covers; undefined when there is no item. */
export function effortOf(
  phase: Pick<Phase, 'name' | 'includes'>,
  improvements: readonly Improvement[],
): Effort | undefined {
  const items = improvements.filter(({ state }) => state !== 'declined' && state !== 'merged');
  if (items.length === 0) return undefined;
  const aims = [phase.name, ...phase.includes].map((name) => SHORTENED_BY[name]);
  return {
    items: items.length,
    aimed: items.filter(({ aim }) => aim && aims.includes(aim)).length,
    unsaid: items.filter(({ aim }) => aim === undefined).length,
  };
}
