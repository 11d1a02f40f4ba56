import { wording } from '../wording/people.ts';
import { wordingRule, type Wording } from '../wording/wording-rule.ts';

const NAME_SEVERAL =
  'Name the conditions that came together, under factors: and in the text: "The index was missing, and the alarm watched only the average."';

const WORDINGS: readonly Wording[] = [
  {
    pattern: wording(
      `(?<!\\w)(?:(?:the|a|its) )?(?:\\w+ )?(?<!into )root cause(?: (?:of|for|behind) [^.,;:]{1,80}?)? (?:was|is|were|turned out|proved|lay|lies)(?!\\w|n['’]t| (?:still|yet|as yet|being|not|under|un\\w+|later|never|found|identified|established|determined|investigated|carried|discussed)(?!\\w)|\\W*(?:,|$))`,
    ),
    says: (found) => `"${found}" speaks of one cause.`,
    fix: NAME_SEVERAL,
  },
  {
    pattern: wording(
      '(?<!\\w)(?:(?:single|sole|real|true|actual|ultimate) (?:root )?|(?:one|only) root )cause(?! (?:for|of) (?:concern|complaint))(?!\\w)',
    ),
    says: (found) => `"${found}" speaks of one cause.`,
    fix: NAME_SEVERAL,
  },
  {
    pattern: wording('(?<!\\w)(?:caused|explained) (?:solely|entirely|purely|exclusively) by(?!\\w)'),
    says: (found) => `"${found}" speaks of one cause.`,
    fix: NAME_SEVERAL,
  },
  {
    pattern: wording('(?<!\\w)root cause:'),
    says: (found) => `"${found}" speaks of one cause.`,
    fix: NAME_SEVERAL,
  },
  {
    pattern: wording('^\\W*(?:the )?root cause\\W*$'),
    says: () => 'The heading speaks of one cause.',
    fix: 'Call it "Contributing factors", and name the conditions that came together.',
  },
];

/** Contributing factors are plural ("The Post-Incident Review", improvement items). */
export const singleCause = wordingRule({
  code: 'single-cause',
  why: 'The search ends at the first cause that is found, and the other conditions wait for the next incident.',
  hint: /(?:oot|OOT|ingle|ole|real|true|ctual|ltimate)[\s*_]+(?:cause|Cause|CAUSE)|ause(?:d|s)[\s*_]+(?:solely|entirely|purely|exclusively)|xplained[\s*_]+(?:solely|entirely|purely|exclusively)/g,
  wordings: WORDINGS,
});
