import { inSentence } from './in-sentence.ts';
import { DAY, MINUTE } from '../model/duration.ts';
import { ROLES } from '../model/vocabulary.ts';
import type { ComingSession } from './agenda.ts';
import { dayWords } from './date-words.ts';
import { durationWords } from './duration-words.ts';
import type { RoleInvitation, TeamReason } from './invitations.ts';
import type { Programme } from './programme.ts';
import type { Queued } from './queue.ts';

/** What things are called, by their ids. An id that nobody knows stands for itself. */
export interface Names {
  team(id: string): string;
  service(id: string): string;
  problemClass(id: string): string;
  review(id: string): string;
}

/** The names that a programme's files give. */
export function namesOf({ teams, services, classes, reviews }: Programme): Names {
  const lookUp = (pairs: [string, string][]) => {
    const names = new Map(pairs);
    return (id: string) => names.get(id) ?? id;
  };
  return {
    team: lookUp(teams.map(({ id, team }) => [id, team.name])),
    service: lookUp(services.map(({ id, service }) => [id, service.name])),
    problemClass: lookUp(classes.map(({ id, problemClass }) => [id, problemClass.name])),
    review: lookUp(reviews.map(({ id, review }) => [id, review.title])),
  };
}

/** Why a review stands where it does in the queue: every rule that speaks for it, and how long it has waited. */
export function queuedWords(queued: Queued, programme: Programme, names: Names): string {
  const { carriedSince, askedBy, firstOfClass } = queued;
  const words = [
    carriedSince === undefined ? '' : `carried over since ${dayWords(carriedSince)}`,
    severityWords(queued, programme),
    askedBy.length === 0 ? '' : `${someOf(askedBy.map(names.team))} ${askedBy.length === 1 ? 'asks' : 'ask'} for it`,
    firstOfClass === undefined ? '' : `the first here with ${inSentence(names.problemClass(firstOfClass))}`,
    ageWords(queued, programme.now),
  ].filter(Boolean);
  return sentenceCase(words.join('; '));
}

function severityWords({ severity, major }: Queued, { site }: Programme): string {
  const name = site.severities[severity]?.name.toLowerCase();
  if (name === undefined) return 'severity unknown';
  return major ? `${name}, so it must reach a global review` : name;
}

function ageWords({ startedAt, recent }: Queued, now: number): string {
  const days = Math.max(0, Math.floor((now - startedAt) / DAY));
  if (!recent) return 'more than a year old';
  return days === 0 ? 'of today' : `${durationWords(days * DAY)} old`;
}

/** Why a team is invited, up to the name of the review that it is about. */
export function reasonWords(reason: TeamReason, names: Names): string {
  switch (reason.kind) {
    case 'owns':
      return 'owns the follow-up of';
    case 'responded':
      return 'responded to';
    case 'asks':
      return 'asks for';
    case 'services':
      return `looks after ${someOf(reason.services.map(names.service))}, affected in`;
    case 'same-class':
      return `had an incident of ${inSentence(names.problemClass(reason.class))} too:`;
  }
}

/** A role as a list begins with it: `Customer liaison`. */
export function roleName({ role }: RoleInvitation): string {
  return sentenceCase(ROLES[role]);
}

/** How many names a sentence takes. */
const MOST_NAMES = 3;

/** Names in a sentence: `A`, `A and B`, `A, B, C and 2 more`. */
export function someOf(names: readonly string[]): string {
  const shown =
    names.length > MOST_NAMES + 1 ? [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a session does that has less time than its reviews need; nothing to say when they fit. */
export function overWords({ over, minutes, entries }: Pick<ComingSession, 'over' | 'minutes' | 'entries'>): string {
  if (over === 0) return '';
  const what = entries.length === 1 ? 'This review needs' : 'These reviews need';
  return `${what} about ${durationWords(over * MINUTE)} more than a session of ${durationWords(minutes * MINUTE)} has. Begin all the same, and carry over what is left.`;
}
