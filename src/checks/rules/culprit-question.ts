import { PEOPLE, wording } from '../wording/people.ts';
import { wordingRule, type Wording } from '../wording/wording-rule.ts';

const ASK_CONDITIONS =
  'Ask what the people there could see and what would make it easier: "What did the console show at that moment?"';

const NOT_TO = `(?:did|didn['’]t|had|hadn['’]t|was|wasn['’]t|were|weren['’]t|has|hasn['’]t|have|haven['’]t|does|doesn['’]t|do|don['’]t|would|could|couldn['’]t)`;

const WORDINGS: readonly Wording[] = [
  {
    pattern: wording(
      '(?<![\\w,;][\\s*_]*)(?:and |so )?who (?:\\w+ly )?(?:is|was) (?:responsible|to blame|at fault|on duty|guilty)|(?<![\\w,;][\\s*_]*)(?:and |so )?who (?:\\w+ly )?(?:approved|did|forgot|made|broke|merged|caused|deployed|pushed|ran|missed|ignored|allowed|let|deleted|changed|overlooked|failed)(?!\\w| (?:any|some))',
    ),
    says: (found) => `"${found} …?" asks for a culprit.`,
    fix: ASK_CONDITIONS,
  },
  {
    pattern: wording('(?<!\\w)whose (?:fault|mistake|error|job|responsibility|idea)(?!\\w)'),
    says: (found) => `"${found}" asks for a culprit.`,
    fix: ASK_CONDITIONS,
  },
  {
    pattern: wording(
      `(?<!\\w)why ${NOT_TO} (?:not )?(?:nobody|no one|no-one|anybody|anyone|somebody|someone|they|he|she|(?:the|an?|our|any|your) (?:[\\w-]+ ){0,2}${PEOPLE})(?!['’\\w])`,
    ),
    says: (found) => `"${found} …?" asks people to justify themselves.`,
    fix: ASK_CONDITIONS,
  },
];

/** Why-questions that ask for a culprit. */
export const culpritQuestion = wordingRule({
  code: 'culprit-question',
  why: 'Such a question is answered with a defence or with a name, and neither makes the system safer.',
  among: 'questions',
  hint: /(?:W|w)ho[\s*_]+|(?:W|w)hose[\s*_]+|(?:W|w)hy[\s*_]+/g,
  wordings: WORDINGS,
});
