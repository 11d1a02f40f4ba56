import type { Milestone } from '../model/milestones.ts';
import type { Effort } from './effort.ts';
import type { Arrival, Findings, LongestPhase, Missing } from './findings.ts';
import { afterWords, lengthWords } from './duration-words.ts';
import type { Length, PhaseName } from './phases.ts';

/** One finding: what was looked for, and what was found. */
export interface FindingWords {
  name: string;
  text: string;
  /** The events it speaks of, by number. */
  events: number[];
}

/** The findings of an incident in short sentences; `teamName` says what a team is called. */
export function findingWords(findings: Findings, teamName: (id: string) => string): FindingWords[] {
  const { wait, rightTeam, firstWord, silence } = findings;
  const rows: [name: string, text: string | undefined, events?: number[] | undefined][] = [
    ['Longest wait', wait && lengthWords(wait), wait && [wait.after, wait.before]],
    ['Right team there', rightTeam && arrivalWords(rightTeam, teamName)],
    ['First word to customers', firstWord && firstWordWords(firstWord.after)],
    ['Longest silence after it', silence && lengthWords(silence)],
  ];
  return rows.flatMap(([name, text, events = []]) => (text === undefined ? [] : [{ name, text, events }]));
}

const WAS: Partial<Record<PhaseName, string>> = {
  undetected: 'passed before anybody noticed',
  engaging: 'went into reaching the right people',
  diagnosing: 'was diagnosis',
  mitigating: 'was mitigation',
  resolving: 'came after customers were served again',
};

const CALLED: Record<Milestone, string> = {
  started: 'the start',
  detected: 'detection',
  engaged: 'engagement',
  diagnosed: 'diagnosis',
  mitigated: 'mitigation',
  resolved: 'resolution',
};

/** Where most of the time went and whether the items aim there: "58% of the time was diagnosis; none of the 6 items aims there." */
export function longestWords({ longest, effort }: Pick<Findings, 'longest' | 'effort'>): string | undefined {
  if (!longest) return undefined;
  return `${shareWords(longest)}${effort ? `; ${effortWords(effort)}` : ''}.`;
}

function shareWords(longest: LongestPhase): string {
  const { phase, percent, until } = longest;
  const whole = until === 'resolved' ? 'of the time' : 'of the time until it was mitigated';
  const about = phase.precision === 'estimated' ? 'About ' : '';
  // Another phase took some of it, however little.
  const share = percent === 100 ? 'Nearly all' : `${about}${percent}%`;
  return `${share} ${whole} ${wasWords(longest)}`;
}

/** A phase that covers others has no name of its own; it is told by its ends. */
function wasWords({ phase, ends: [from, to] }: LongestPhase): string {
  const name = phase.includes.length > 0 ? undefined : WAS[phase.name];
  return name ?? `passed between ${CALLED[from]} and ${CALLED[to]}`;
}

function effortWords({ items, aimed, unsaid }: Effort): string {
  const known = items - unsaid;
  if (known === 0)
    return items === 1
      ? 'the one item does not say what it aims at'
      : `none of the ${items} items says what it aims at`;
  const aiming = aimingWords(known, aimed);
  if (unsaid === 0) return aiming;
  return `${aiming}, and ${unsaid === 1 ? 'one more does' : `${unsaid} more do`} not say what ${unsaid === 1 ? 'it aims' : 'they aim'} at`;
}

function aimingWords(items: number, aimed: number): string {
  if (items === 1) return aimed === 1 ? 'the one item aims there' : 'the one item aims elsewhere';
  if (aimed === 0) return `none of the ${items} items aims there`;
  if (aimed === items) return `all ${items} items aim there`;
  return `${aimed} of the ${items} items ${aimed === 1 ? 'aims' : 'aim'} there`;
}

function arrivalWords({ after, team }: Arrival, teamName: (id: string) => string): string {
  const when = sinceStartWords(after);
  return team === undefined ? when : `${when}: ${teamName(team)}`;
}

function firstWordWords(after: Length | 'before the start' | undefined): string {
  return after === undefined ? 'they were told; the record does not say when' : sinceStartWords(after);
}

function sinceStartWords(after: Length | 'before the start'): string {
  if (after === 'before the start') return after;
  return after.ms === 0 ? 'at the start' : afterWords(after);
}

const MISSING: Record<Missing, string> = {
  'right-team': 'when the right team was there',
  'first-word': 'a first word to customers',
};

/** What the record lacks, in one sentence; undefined when it lacks nothing. */
export function missingWords(missing: readonly Missing[]): string | undefined {
  if (missing.length === 0) return undefined;
  return `Not in the record: ${missing.map((one) => MISSING[one]).join(', and ')}.`;
}
