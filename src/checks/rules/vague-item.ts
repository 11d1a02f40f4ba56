import { wording } from '../wording/people.ts';
import { maskSpans } from '../../write-up/prose-mask.ts';
import type { DataPath } from '../../write-up/yaml.ts';
import { findWordings, type Wording, type WordingRule } from '../wording/wording-rule.ts';

const SAY_WHAT =
  'Say what, where, and how one would know that it is done: "Alert edge-waf when a rule takes more than 5 ms at the 99th percentile."';

const SAY_SYSTEM =
  'Say what would make the mistake impossible or easy to notice: "Refuse to delete a cluster that serves traffic."';

const MORE =
  '(?:(?:more|better|some|additional|further|the|our|overall|general|all|existing|proper|good|unit|integration|automated) )*';

const WISHES =
  '(?:monitoring|observability|alerting|alerts?|alarms?|logging|logs|tests?|testing|test coverage|coverage|documentation|docs|runbooks?|communications?|coordination|collaboration|(?:(?:deployment|release|review|change|incident|deploy) )?(?:process(?:es)?|procedures?)|reliability|resilience|robustness|stability|security|quality|code quality|performance|awareness|visibility|training|reviews?|code reviews?|tooling|automation|checks?|validation|handovers?|planning|response)';

/** What follows without saying where: two or three words at most, and none of them a name or a number. */
const NOWHERE =
  '(?: (?:between|across|among|of|in|for|around|within|with|on) (?:all )?(?:the |our |this |that )?(?:teams?|everyone|everybody|systems?|services?|process(?:es)?|platform|company|organi[sz]ation|deployments?|future|area|production|stakeholders|engineers|people|changes?))*';

const WORDINGS: readonly Wording[] = [
  {
    pattern: wording(
      `^\\W*(?:please |let['’]s |we should |we need to |consider )?(?:(?:improve|improving|enhance|increase|strengthen|extend|expand|revisit|rethink|review|update|add|create|write|have|do|get|provide|ensure|implement|introduce|perform|conduct|consider|optimi[sz]e|better|more) )+${MORE}${WISHES}(?:(?: and|,) ${MORE}${WISHES})*${NOWHERE}\\W*$`,
    ),
    says: (found) => `"${found}" does not say what, where, or how one would know.`,
    fix: SAY_WHAT,
  },
  {
    pattern: wording(
      '^\\W*(?:test|monitor|communicate|document|check|verify|plan|review|log|automate|investigate|analy[sz]e|coordinate|prepare)(?: (?:it|this|that|things|everything|the (?:issue|problem|cause|incident|system|change|changes)))?(?: (?:more|better|further|thoroughly|carefully|properly|often|earlier|again|in future))*(?: (?:before|after) (?:the )?(?:releas(?:e|ing)|deploy(?:ment|ing)?|chang(?:es?|ing)|merging))?\\W*$',
    ),
    says: (found) => `"${found}" does not say what, where, or how one would know.`,
    fix: SAY_WHAT,
  },
  {
    pattern: wording(
      '(?<!\\w)(?:be (?:far |much )?more (?:careful|vigilant|attentive|diligent|cautious|mindful|aware|proactive|disciplined)|be careful|pay (?:more |closer |better )?attention|take (?:more |greater |better )?care|try harder|double(?:-| )check everything|keep an eye on)(?!\\w)',
    ),
    says: (found) => `"${found}" asks people to be different, which changes nothing the next time.`,
    fix: SAY_SYSTEM,
  },
  {
    pattern: wording(
      '^\\W*(?:remind|tell|ask|urge|encourage|coach) (?:all |the |our )*(?:everyone|everybody|people|teams?|engineers?|staff|developers?|operators?|on-calls?|colleagues|responders?|members?)(?!\\w)',
    ),
    says: (found) => `"${found}" is forgotten within weeks.`,
    fix: SAY_SYSTEM,
  },
  {
    pattern: wording(
      '^\\W*(?:train|educate|teach|retrain) (?:all |the |our )*(?:everyone|everybody|people|teams?|engineers?|staff|developers?|operators?|on-calls?|colleagues|responders?|members?)(?: (?:better|more|again|properly))?\\W*$',
    ),
    says: (found) => `"${found}" does not say in what, or when.`,
    fix: 'Say what they practise and when: "Run a failover drill with every on-call engineer each quarter."',
  },
  {
    pattern: wording(
      "(?<!\\w)(?:make sure|ensure|see to it)(?: that)? (?:this|that|it|such (?:a thing|an incident|incidents))(?: kind of incident| type of incident)? (?:does not|doesn['’]t|never|cannot|can['’]t|won['’]t|will not|will never) (?:ever )?(?:happen|occur|recur)",
    ),
    says: (found) => `"${found}" is a wish.`,
    fix: SAY_WHAT,
  },
  {
    pattern: wording(
      '^\\W*(?:look into (?:it|this|the (?:issue|problem|matter))|raise awareness|spread awareness|promote awareness)(?!\\w)',
    ),
    says: (found) => `"${found}" does not say what will be different.`,
    fix: SAY_WHAT,
  },
];

const WHY = 'An item that nobody can finish is carried along until it is dropped, and its learning with it.';

/** Improvement items are specific, targeted and actionable; "test more" leads nowhere ("The Post-Incident Review"). */
export const vagueItem: WordingRule = {
  code: 'vague-item',
  severity: 'warning',
  alone: true,
  find: ({ text, path }) => (isItem(path) ? findWordings({ text, path }, { wordings: WORDINGS, why: WHY }) : []),
  run(content, report) {
    for (const entry of content.entries.reviews) {
      entry.data.improvements.forEach(({ text }, index) => {
        const path = ['improvements', index, 'text'];
        const [found] = vagueItem.find({ text: maskSpans(text), path });
        if (found) report(entry, path, found.words);
      });
    }
  },
};

function isItem(path: DataPath): boolean {
  return path[0] === 'improvements' && path[2] === 'text';
}
