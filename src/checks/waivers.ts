import type { Diagnostic } from '../model/diagnostic.ts';
import { nearest } from '../model/suggestion.ts';
import type { Entry } from '../write-up/content.ts';
import { RULES } from './rules.ts';

/** What a rule found, and whether the review may waive it. */
export interface RuleFinding {
  problem: Diagnostic;
  isWaivable: boolean;
}

/** The problems that no review waives with a reason, and those of waivers that waive nothing. */
export function withoutWaived(found: readonly RuleFinding[], reviews: readonly Entry<'reviews'>[]): Diagnostic[] {
  const waiving = reviews.filter(({ data }) => data.waivers.length > 0);
  const waived = new Set(waiving.flatMap(({ file, data }) => data.waivers.map(({ rule }) => `${file} ${rule}`)));
  const keyOf = ({ file, code }: Diagnostic) => `${file} ${code}`;
  const left = found.filter(({ problem, isWaivable }) => !isWaivable || !waived.has(keyOf(problem)));
  const used = new Set(found.flatMap(({ problem, isWaivable }) => (isWaivable ? [keyOf(problem)] : [])));
  const unwaivable = new Set(left.map(({ problem }) => keyOf(problem)));
  return [...left.map(({ problem }) => problem), ...waiving.flatMap((entry) => idleWaivers(entry, used, unwaivable))];
}

type Keys = ReadonlySet<string>;

function idleWaivers(entry: Entry<'reviews'>, used: Keys, unwaivable: Keys): Diagnostic[] {
  return entry.data.waivers.flatMap(({ rule }, index) => {
    const key = `${entry.file} ${rule}`;
    if (used.has(key)) return [];
    const words = RULES.every(({ code }) => code !== rule)
      ? unknownRule(rule)
      : unwaivable.has(key)
        ? mustHold(rule)
        : notNeeded(rule);
    const place = entry.locate(['waivers', index, 'rule']);
    return [{ code: 'unused-waiver', severity: 'warning', file: entry.file, ...place, ...words }];
  });
}

function notNeeded(rule: string) {
  return {
    message: `The check has nothing to say by "${rule}" here, so there is nothing to waive.`,
    why: 'A waiver that is left behind would hide the next problem of its kind.',
    fix: 'Delete the waiver.',
  };
}

function mustHold(rule: string) {
  return {
    message: `What "${rule}" says here cannot be waived.`,
    why: 'It would break pages, figures or links.',
    fix: 'Mend what it says, and delete the waiver.',
  };
}

function unknownRule(rule: string) {
  const near = nearest(
    rule,
    RULES.map(({ code }) => code),
  );
  return {
    message: `There is no rule "${rule}".`,
    why: 'The waiver has no effect.',
    fix: near ? `Did you mean "${near}"?` : 'The code of a rule stands behind the severity in what the check says.',
  };
}
