import type { Rule } from './rule.ts';
import { adoptionRepeated } from './rules/adoption-repeated.ts';
import { adoptionTeam } from './rules/adoption-team.ts';
import { bodyReferences } from './rules/body-references.ts';
import { classReplacement } from './rules/class-replacement.ts';
import { eventBeforeStart } from './rules/event-before-start.ts';
import { itemDates } from './rules/item-dates.ts';
import { itemMerge } from './rules/item-merge.ts';
import { itemRequirements } from './rules/item-requirements.ts';
import { localReview } from './rules/local-review.ts';
import { milestoneAgreement } from './rules/milestone-agreement.ts';
import { milestoneOrder } from './rules/milestone-order.ts';
import { openHint } from './rules/open-hint.ts';
import { references } from './rules/references.ts';
import { renamedLesson } from './rules/renamed-lesson.ts';
import { reviewDate } from './rules/review-date.ts';
import { sessionReviews } from './rules/session-reviews.ts';
import { siteLinks } from './rules/site-links.ts';
import { statusRequirements } from './rules/status-requirements.ts';
import { trackerForm } from './rules/tracker-form.ts';
import { trackerHost } from './rules/tracker-host.ts';
import { blameWording } from './rules/blame-wording.ts';
import { hindsightWording } from './rules/hindsight-wording.ts';
import { culpritQuestion } from './rules/culprit-question.ts';
import { singleCause } from './rules/single-cause.ts';
import { vagueItem } from './rules/vague-item.ts';
import { communicationPolicy } from './rules/communication-policy.ts';
import { itemsAim } from './rules/items-aim.ts';
import { localReviewRoles } from './rules/local-review-roles.ts';
import { looseItem } from './rules/loose-item.ts';
import { narrowItems } from './rules/narrow-items.ts';
import { personalData } from './rules/personal-data.ts';
import { uniqueIds } from './rules/unique-ids.ts';

/** All rules over the whole collection, in the order in which they run. */
export const RULES: readonly Rule[] = [
  references,
  bodyReferences,
  siteLinks,
  uniqueIds,
  statusRequirements,
  openHint,
  milestoneAgreement,
  milestoneOrder,
  eventBeforeStart,
  itemRequirements,
  itemDates,
  itemMerge,
  trackerForm,
  trackerHost,
  localReview,
  reviewDate,
  sessionReviews,
  classReplacement,
  adoptionTeam,
  adoptionRepeated,
  renamedLesson,
  blameWording,
  hindsightWording,
  culpritQuestion,
  singleCause,
  vagueItem,
  looseItem,
  narrowItems,
  itemsAim,
  localReviewRoles,
  communicationPolicy,
  personalData,
];
