import { ACTOR, BETWEEN, PARTICIPLE, PEOPLE, wording } from '../wording/people.ts';
import { wordingRule, type Wording } from '../wording/wording-rule.ts';

const ASK_INFORMATION =
  'Say what was known and shown at that moment, and what was missing: "The console did not show which cluster was selected."';

const ASK_SAFETY =
  'Say what made the slip possible and what would make it impossible or easy to notice: "Both hosts differ in one letter, and nothing asks before a deletion."';

const WORDINGS: readonly Wording[] = [
  {
    pattern: wording('(?<![\\w-])(?:human|operator|user|pilot)(?: |-)(?:error|mistake)s?(?![\\w-])'),
    says: (found) => `"${found}" ends the search where it begins.`,
    fix: ASK_SAFETY,
  },
  {
    pattern: wording(
      `${ACTOR}${BETWEEN} (?:failed to|fails to|fail to|forgot|forgotten|neglected|overlooked|ignored|disregarded|messed up|screwed up|blundered|(?:did not|didn['’]t|not) (?:even |really )?(?:bother|care|think|pay attention)|lacked (?:the )?(?:discipline|care|diligence|attention|rigou?r))(?!\\w)`,
    ),
    says: (found) => `"${found}" finds people wanting instead of saying what they could see.`,
    fix: ASK_INFORMATION,
  },
  {
    pattern: wording(
      `${ACTOR} (?:is|are|was|were|had been|has been) (?:also |partly |simply |too |clearly |rather |very )?(?:careless|negligent|sloppy|lazy|incompetent|inattentive|complacent|reckless|unqualified|at fault|to blame)(?!\\w)`,
    ),
    says: (found) => `"${found}" judges people.`,
    fix: ASK_INFORMATION,
  },
  {
    pattern: wording(
      '(?<![\\w-])(?:careless(?:ly|ness)?|negligen(?:ce|t|tly)|sloppy|sloppiness|incompetence|complacency)(?!\\w)',
    ),
    says: (found) => `"${found}" is a judgement, and nobody can repair it.`,
    fix: ASK_SAFETY,
  },
  {
    pattern: wording(
      '(?:a |the )?lack of (?:attention|care|diligence|discipline|rigou?r|professionalism|common sense)(?!\\w)',
    ),
    says: (found) => `"${found}" is a judgement, and nobody can repair it.`,
    fix: ASK_SAFETY,
  },
  {
    pattern: wording(
      `(?:${ACTOR}|(?<!\\w)(?:must|need|needs|have|has|should)(?: to)?) (?:must |should |need to |needs to |have to |has to |had to )?(?:all )?(?:try harder|be (?:far |much |a bit |a little )?more (?:careful|attentive|vigilant|diligent|cautious|disciplined|mindful)|be careful)(?!\\w)`,
    ),
    says: (found) => `"${found}" asks people to be different, which changes nothing the next time.`,
    fix: ASK_SAFETY,
  },
  {
    pattern: wording(
      `(?<!\\w)(?:mistakes?|errors?|faults?|oversights?|slips?) (?:was |were )?(?:made |committed |caused )?(?:by|on the part of|of) (?:a |an |the |one of |our |some |several )*(?:(?!by )\\w+ ){0,2}${PEOPLE}`,
    ),
    says: (found) => `"${found}" makes a person the cause.`,
    fix: ASK_SAFETY,
  },
  {
    pattern: wording(
      `${PEOPLE.replace("(?![\\w/'’-])", '')}['’]s? (?:own )?(?:mistake|error|fault|negligence|oversight|carelessness)(?!\\w| (?:rate|budget|logs?|messages?|pages?|codes?|counts?|handling|tracker))`,
    ),
    says: (found) => `"${found}" makes a person the cause.`,
    fix: ASK_SAFETY,
  },
  {
    pattern: wording(
      `(?<!\\w)(?:caused|brought about) by (?:a |an |the |one of the |one of our |our )(?:[\\w-]+ ){0,2}${PEOPLE}(?! (?:operators|team)['’])`,
    ),
    says: (found) => `"${found}" makes a person the cause.`,
    fix: ASK_SAFETY,
  },
  {
    pattern: wording(
      `(?<!\\w)(?:because|since|as) (?:a |an |the |one of the |our )?(?:[\\w-]+ ){0,2}${PEOPLE} (?:did not|didn['’]t|had not|hadn['’]t) (?:pay attention|${PARTICIPLE}|check|test|read|verify|notice|think|follow)(?!\\w)`,
    ),
    says: (found) => `"${found}" makes what a person did not do the cause.`,
    fix: ASK_INFORMATION,
  },
  {
    pattern: wording(`(?<!\\w)(?:inexperienced|untrained|incompetent|junior) ${PEOPLE}`),
    says: (found) => `"${found}" makes a person's standing the cause.`,
    fix: ASK_SAFETY,
  },
  {
    pattern: wording(
      '(?<!\\w)(?:the )?(?:fault|blame|responsibility for (?:this|the) (?:incident|outage)) (?:lies|lay|rests|rested|is|was) (?:\\w+ )?(?:with|on)(?!\\w)',
    ),
    says: (found) => `"${found}" looks for somebody to blame.`,
    fix: ASK_SAFETY,
  },
];

/** Blame, after the article's rules: a poor decision asks what information was missing, a mistake how to make the system safer. */
export const blameWording = wordingRule({
  code: 'blame-wording',
  why: 'People who expect to be blamed stop telling what happened, and the conditions that led to it stay as they were.',
  hint: /(?:uman|perator|ser|ilot)[\s*_-]+(?:error|mistake)|ail(?:ed|s)?[\s*_]+to[\s*_]+|orgot|eglect|verlook|gnored|isregard|essed[\s*_]+up|crewed[\s*_]+up|lundered|bother|attention|areless|egligen|lopp|lazy|ncompeten|omplacen|eckless|nqualified|nattentive|at[\s*_]+fault|lame|ack[\s*_]+of|lacked|ry[\s*_]+harder|(?:be|ore)[\s*_]+(?:careful|attentive|vigilant|diligent|cautious|disciplined|mindful)|istake|versight|rrors?[\s*_]+(?:of|by|made)|aults?[\s*_]+(?:of|by|lies|lay)|lips?[\s*_]+(?:of|by)|['’]s?[\s*_]+(?:own[\s*_]+)?(?:error|fault)|(?:about|caused)[\s*_]+by|nexperienced|ntrained|unior|esponsibility[\s*_]+for|id(?:[\s*_]+not|n['’]t)[\s*_]+(?:care|think|check|test|read|verify|notice|follow)/g,
  wordings: WORDINGS,
});
