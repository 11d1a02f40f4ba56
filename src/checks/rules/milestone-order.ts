import { MILESTONES, milestonesOf, type Milestone, type Milestones } from '../../model/milestones.ts';
import { certainlyBefore, type Moment } from '../../model/moment.ts';
import { pathOfMilestone } from '../milestone-path.ts';
import type { Rule } from '../rule.ts';

/** Milestones that cannot come before the start of the impact. */
const AFTER_START: readonly Milestone[] = ['diagnosed', 'mitigated', 'resolved'];

/** What cannot come before the start is an error; other unusual orders are pointed out, as people do mitigate first. */
export const milestoneOrder: Rule = {
  code: 'milestone-order',
  severity: 'warning',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const known = milestonesOf(entry.data);
      const pathOf = (name: Milestone) => pathOfMilestone(entry.data, name, known[name] as Moment);
      const lineOf = (name: Milestone) => entry.locate(pathOf(name)).line;
      const impossible = AFTER_START.filter((name) => isImpossible(name, known));
      for (const name of impossible)
        report(entry, pathOf(name), beforeStart(name, lineOf('started')), { severity: 'error' });
      for (const [earlier, later] of pairs(known)) {
        if (isBefore(known, later, earlier) && !impossible.includes(later))
          report(entry, pathOf(later), unusual(later, earlier, lineOf(earlier)));
      }
    }
  },
};

/** Whether a milestone certainly lies before the start, though it cannot. */
export function isImpossible(name: Milestone, known: Milestones): boolean {
  return AFTER_START.includes(name) && isBefore(known, name, 'started');
}

function isBefore(known: Milestones, a: Milestone, b: Milestone): boolean {
  const [first, second] = [known[a], known[b]];
  return first !== undefined && second !== undefined && certainlyBefore(first, second);
}

function pairs(known: Milestones): [Milestone, Milestone][] {
  const present = MILESTONES.filter((name) => name !== 'started' && known[name]);
  return present.slice(1).map((name, index) => [present[index] as Milestone, name]);
}

function beforeStart(milestone: Milestone, startLine: number) {
  return {
    message: `"${milestone}" lies before "started" (line ${startLine}).`,
    why: 'What has not begun to hurt cannot be over.',
    fix: 'Check both instants and their time zones; "started" is when the impact began.',
  };
}

function unusual(later: Milestone, earlier: Milestone, earlierLine: number) {
  return {
    message: `"${later}" lies before "${earlier}" (line ${earlierLine}).`,
    why: 'It happens that people mitigate before they understand; it is also a common slip.',
    fix: 'If it was so, leave it; otherwise check both instants, and the kinds of the events they are taken from.',
  };
}
