import { MINUTE } from '../../model/duration.ts';
import type { Improvement } from '../../model/improvement.ts';
import { MILESTONES, milestonesOf, type Milestone } from '../../model/milestones.ts';
import type { Review } from '../../model/review.ts';
import type { Rule } from '../rule.ts';

type Aim = NonNullable<Improvement['aim']>;

/** Where the time before each milestone went, and the aims that would shorten it. */
const SPENT: Record<Exclude<Milestone, 'started'>, { on: string; aims: readonly Aim[] }> = {
  detected: { on: 'passed before anybody noticed', aims: ['detect'] },
  engaged: { on: 'passed before the right team was on it', aims: ['detect', 'diagnose', 'communicate'] },
  diagnosed: { on: 'went into finding out why', aims: ['diagnose'] },
  mitigated: { on: 'went into making it stop', aims: ['mitigate', 'resolve'] },
  resolved: { on: 'went into the way back to normal', aims: ['resolve', 'mitigate'] },
};

/** Shorter than this a stretch is not worth an item of its own. */
const WORTHWHILE = 30 * MINUTE;

/** Some item should aim where the time went. */
export const itemsAim: Rule = {
  code: 'items-aim',
  severity: 'information',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const aims = entry.data.improvements.flatMap(({ aim }) => aim ?? []);
      const longest = longestStretch(entry.data);
      if (entry.data.status !== 'final' || aims.length === 0 || !longest) continue;
      const { on, aims: wanted } = SPENT[longest.until];
      if (aims.some((aim) => wanted.includes(aim))) continue;
      report(
        entry,
        ['improvements'],
        {
          message: `Most of the time ${on}, and no improvement item aims there.`,
          why: 'The longest stretch of an incident is where the most can be won.',
          fix: `Ask what would have made it shorter, and add an item with aim: ${wanted.join(' or ')}.`,
        },
        { atKey: true },
      );
    }
  },
};

/** The stretch between two known milestones that took more than half of the time; undefined when none did, or it was short. */
function longestStretch(review: Review): { until: Exclude<Milestone, 'started'> } | undefined {
  const known = milestonesOf(review);
  const steps = MILESTONES.flatMap((name) => {
    const moment = known[name];
    return moment && moment.precision !== 'day' ? [{ name, at: moment.at }] : [];
  });
  const [first, last] = [steps[0], steps.at(-1)];
  if (first?.name !== 'started' || last?.name !== 'resolved') return undefined;
  for (const [index, { name, at }] of steps.slice(1).entries()) {
    const before = steps[index];
    // Where a milestone between the two is unknown, nobody knows what the time went into.
    if (!before || name === 'started' || before.name !== MILESTONES[MILESTONES.indexOf(name) - 1]) continue;
    const length = at - before.at;
    if (length >= WORTHWHILE && length > (last.at - first.at) / 2) return { until: name };
  }
  return undefined;
}
