import { DAY, HOUR, MINUTE } from '../model/duration.ts';
import { durationWords } from './duration-words.ts';
import type { Length, Phase, PhaseName } from './phases.ts';

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

/**
 * A length in no more detail than its ends are known: to the minute at best when one end is, "about 3 h" for an
 * estimate, whole days (or "within a day") for a plain date.
 */
export function lengthWords({ ms, precision }: Length): string {
  if (ms >= YEARS_FROM) return `about ${inMonths(ms)}`;
  if (ms >= MONTHS_FROM && (precision === 'day' || precision === 'estimated')) return `about ${inMonths(ms)}`;
  if (precision === 'day') return ms < DAY ? 'within a day' : durationWords(roundTo(ms, DAY), true);
  if (precision === 'estimated') return ms < MINUTE ? 'within minutes' : durationWords(roundTo(ms, stepOf(ms)), true);
  if (precision === 'minute' && ms < MINUTE) return 'under a minute';
  return ms < 1_000 ? 'under a second' : durationWords(ms);
}

/** Vague lengths from here on are said in months or years: nobody counts 827 days. */
const MONTHS_FROM = 90 * DAY;

/** And any length from here on. */
const YEARS_FROM = 730 * DAY;

function inMonths(ms: number): string {
  const months = Math.round(ms / (30.44 * DAY));
  return months < 24 ? `${months} months` : `${Math.round(months / 12)} years`;
}

/** Steps to which an estimate is rounded, so that it does not look exact. */
function stepOf(ms: number): number {
  if (ms < 10 * MINUTE) return MINUTE;
  if (ms < HOUR) return 5 * MINUTE;
  if (ms < 10 * HOUR) return 15 * MINUTE;
  return ms < 2 * DAY ? HOUR : DAY;
}

function roundTo(ms: number, step: number): number {
  return Math.round(ms / step) * step;
}
