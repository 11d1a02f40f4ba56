/** What each rule of `cairn check` asks, by its code, in the words of the guide; inline Markdown. */
export const RULE_WORDS: Readonly<Record<string, string>> = {
  'unknown-reference':
    'What a field names exists: team, service, class, practice, review, session, severity, item or lesson.',
  'unknown-body-reference': '`<Lesson id>` and `<Lucky secured>` name a lesson and an item of their own review.',
  'dead-link': 'A link within the site leads to a page, and a link within the text to one of its headings.',
  'repeated-id': 'Items and lessons have ids of their own within a review, because others link to them.',
  'status-requirement': 'A review carries what its status asks for, and is not `ongoing` and over at once.',
  'open-hint':
    'A hint of a new draft is written over or deleted before the review is final. Hints are in no build; in a final review one that is left is a warning.',
  'milestone-disagrees': 'A milestone given both in `times` and in the timeline says the same in both.',
  'milestone-order':
    'Milestones come in their usual order. `diagnosed`, `mitigated` or `resolved` before `started` is an error; other orders do happen, and only ask for a look.',
  'event-before-start': 'Only what leads up to an incident comes before its start.',
  'item-requirement':
    'An accepted item has a team and a tracker, a declined one a reason, and a merged one says into which item.',
  'item-dates': 'No item closes before it opens.',
  'item-merge-ring': 'Following items from merge to merge ends somewhere.',
  'unknown-tracker': 'A tracker is a web address, or a key that fits a tracker of `site.yaml`.',
  'tracker-host':
    'Where `site.yaml` names trackers, an address in `tracker` is that of an item in one of them. An item that lives elsewhere may say so by a waiver.',
  'local-review':
    'The local review of a final review was held within 24 hours of the end, or waived with a reason. One held before the incident began is an error.',
  'review-date':
    'The file is named after the day on which the incident started, give or take a day. A day that does not exist is an error.',
  'session-review-hidden': 'A session reads reviews that its readers may see.',
  'class-replacement-ring': 'Following classes from replacement to replacement ends at one that is in use.',
  'blame-wording':
    'No person, role or team is made the cause or found wanting: “human error”, “the operator failed to”, “careless”, “try harder”. Ask what information was missing, and what would make the mistake impossible or easy to notice. Quotations, questions and code are exempt.',
  'hindsight-wording':
    'People are not measured by what is known afterwards: “we should have”, “in hindsight it was obvious”, “if only”. Tell what was known and what made sense then. What a *system* should have done is fine.',
  'culprit-question':
    'Questions ask for conditions, not for a culprit: not “Who approved this?” or “Why did the engineer …?”.',
  'single-cause': 'Contributing factors are plural: not “the root cause was”.',
  'vague-item':
    'An improvement item says what, where, and how one would know: not “test more” or “improve monitoring”.',
  'loose-item': 'A proposed item of a final review has a team, a tracker and an aim; a mere thought is an `idea`.',
  'narrow-items':
    'Of two or more items of a final review at least one helps against the class of problems, not only this case.',
  'items-aim': 'Where one stretch took most of the time of an incident, some item aims there.',
  'local-review-roles':
    'The incident commander and the scribe were at the local review; senior leadership and customers were not.',
  'communication-policy': 'The timeline meets what `communication` in `site.yaml` asks for at this severity.',
  'personal-data':
    'No e-mail address, handle or telephone number of a person, and none of `privacy.names`. Mailboxes of roles are fine. This error can be waived.',
  'adoption-team': 'An adoption file is named after the id of a team, and a team has one.',
  'adoption-repeated':
    'A team records a lesson or practice once a day at most; later entries stand beside earlier ones, and the newest holds.',
  'renamed-lesson': 'A record of a lesson names it as it is called today. Under an earlier name it still counts.',
};
