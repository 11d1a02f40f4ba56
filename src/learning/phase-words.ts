import { lengthWords } from './duration-words.ts';
import type { Phase, PhaseName } from './phases.ts';

/** What a phase that covers earlier ones leads to: "25 min to diagnosis". */
const LEADS_TO: Record<PhaseName, string> = {
  latent: 'to impact',
  undetected: 'to detection',
  engaging: 'to engagement',
  diagnosing: 'to diagnosis',
  mitigating: 'to mitigation',
  resolving: 'to resolution',
  reviewing: 'to review',
};

/** What a phase is called beside its length: its name, or what it leads to when it covers others. */
export function phaseName(phase: Pick<Phase, 'name' | 'includes'>): string {
  return phase.includes.length > 0 ? LEADS_TO[phase.name] : phase.name;
}

/** A phase in words: "15 min diagnosing", "about 3 h to diagnosis". */
export function phaseWords(phase: Phase): string {
  return `${lengthWords(phase)} ${phaseName(phase)}`;
}
