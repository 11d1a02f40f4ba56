import { ACTOR, PARTICIPLE, PEOPLE, wording } from '../wording/people.ts';
import { wordingRule, type Wording } from '../wording/wording-rule.ts';

const TELL_THEN =
  'Tell what was known and what made sense at that moment; what could be different next time is an improvement item.';

const MODAL = `(?:should(?:n['’]t)?|ought(?: not)? to|ought)`;

const WORDINGS: readonly Wording[] = [
  {
    pattern: wording(
      `${ACTOR} ${MODAL}(?: not| never| really| probably| at least)*(?: have|['’]ve) (?:\\w+ly )?${PARTICIPLE}`,
    ),
    says: (found) => `"${found}" measures people by what is known now.`,
    fix: TELL_THEN,
  },
  {
    pattern: wording(`(?<!\\w)should never have (?:been )?${PARTICIPLE}`),
    says: (found) => `"${found}" measures a decision by what is known now.`,
    fix: TELL_THEN,
  },
  {
    pattern: wording(
      `${ACTOR} (?:could|might)(?: have|['’]ve)? (?:simply|easily|just|at least)(?: have)? ${PARTICIPLE}`,
    ),
    says: (found) => `"${found}" tells of something that nobody did.`,
    fix: TELL_THEN,
  },
  {
    pattern: wording(
      '(?<!\\w)could (?:(?:have )?(?:so |very )?easily have|have (?:so |very )?easily) been (?:avoided|prevented|caught|found|spotted|fixed)',
    ),
    says: (found) => `"${found}" makes it sound simpler than it was.`,
    fix: 'Say what would have to be in place for it: "A test with an expired token would have shown it."',
  },
  {
    pattern: wording('(?<!\\w)if only(?!\\w)'),
    says: (found) => `"${found}" tells of something that did not happen.`,
    fix: TELL_THEN,
  },
  {
    pattern: wording(
      `(?<!\\w)(?:in|with|with the benefit of) hindsight,? (?:[\\w']+ ){0,6}(?:obvious|clear|evident|wrong|mistake|should|foreseeable|predictable)(?!\\w)`,
    ),
    says: (found) => `"${found}" judges by an end that nobody could see then.`,
    fix: TELL_THEN,
  },
  {
    pattern: wording(
      `(?<!\\w)(?:obvious|clear|evident|plain) (?:to (?:anyone|anybody|everyone|everybody)|(?:in|with) hindsight)(?!\\w)`,
    ),
    says: (found) => `"${found}" judges by an end that nobody could see then.`,
    fix: TELL_THEN,
  },
  {
    pattern: wording(
      `(?<!\\w)had (?:they|he|she|someone|somebody|anyone|anybody|(?:the|an?|our) (?:[\\w-]+ )?${PEOPLE}) (?:not |only |\\w+ly )?${PARTICIPLE}`,
    ),
    says: (found) => `"${found}" tells of something that nobody did.`,
    fix: TELL_THEN,
  },
];

/** Counterfactuals and hindsight: what people should have done, judged by what is known afterwards. */
export const hindsightWording = wordingRule({
  code: 'hindsight-wording',
  why: 'What nobody did explains nothing that happened; why the things that were done made sense is what others learn from.',
  hint: /(?:hould|ught)(?:[\s*_]+|n['’]t|['’]ve)|ould[\s*_]+(?:have[\s*_]+)?(?:simply|easily|just|at[\s*_]+least|so[\s*_]+easily|very[\s*_]+easily)|f[\s*_]+only|indsight|(?:bvious|lear|vident|plain)[\s*_]+to[\s*_]+(?:any|every)|(?:H|h)ad[\s*_]+(?:they|he|she|some|any|the|an?|our)[\s*_]+/g,
  wordings: WORDINGS,
});
