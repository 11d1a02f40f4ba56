import { SETTLED } from './adoption.ts';
import { inSentence } from './in-sentence.ts';

/** Something with a page of its own. */
export interface Named {
  id: string;
  name: string;
  href: string;
}

/** A presented review, with what another team may have in common with it. */
export interface PresentedReview extends Named {
  /** The team that owns it. */
  owner?: string;
  services: { id: string; name: string }[];
  classes: { id: string; name: string }[];
  lessons: { id: string; text: string; href: string }[];
  practices: Named[];
}

/** What is recorded of a team: enough to say what a review means for it. */
export interface TeamProfile {
  id: string;
  name: string;
  /** Ids of the services it owns. */
  services: string[];
  /** Its own incidents by problem class: how many, and the newest of them. */
  classes: Record<string, { count: number; newest: (Named & { day: string })[] }>;
  /** Where it stands with practices and with lessons (`review#lesson`), as states of the vocabulary. */
  practices: Record<string, string>;
  lessons: Record<string, string>;
}

/** Something that a team may want to look at, with the reason in words. */
export interface Pointer {
  text: string;
  href: string;
  why: string;
}

/** What a global review means for one team. */
export interface Meaning {
  lessons: Pointer[];
  practices: Pointer[];
  similar: Pointer[];
}

/** Incidents of the team's own that are named at most. */
const MOST_SIMILAR = 6;

/**
 * What the presented reviews mean for a team, by what is recorded: lessons of reviews that touched its services or the
 * problem classes of its own incidents, their practices that it has not settled, and its similar incidents.
 */
export function meaningFor(team: TeamProfile, presented: readonly PresentedReview[]): Meaning {
  const touching = presented.flatMap((review) => {
    const why = review.owner === team.id ? '' : whyTouched(team, review);
    return why === '' ? [] : [{ review, why }];
  });
  return {
    lessons: touching.flatMap(({ review, why }) =>
      review.lessons
        .filter(({ id }) => !SETTLED.has(team.lessons[`${review.id}#${id}`] ?? ''))
        .map(({ id, text, href }) => ({ text, href, why: withState(why, team.lessons[`${review.id}#${id}`]) })),
    ),
    practices: practicesFor(team, touching),
    similar: similarOf(team, presented),
  };
}

/** Whom the words speak of: `you` to the team itself, `it` of a team to others. */
type Addressed = 'you' | 'it';

/** Why a review may concern a team, by the services it touched and the team's own incidents; empty when nothing says so. */
export function whyTouched(
  team: Pick<TeamProfile, 'services' | 'classes'>,
  { services, classes }: Pick<PresentedReview, 'services' | 'classes'>,
  addressed: Addressed = 'you',
): string {
  const touched = addressed === 'you' ? 'it touched your' : 'the incident touched its';
  const own = services.filter(({ id }) => team.services.includes(id)).map(({ name }) => name);
  const shared = classes.filter(({ id }) => id in team.classes);
  const reasons = [
    own.length > 0 ? `${touched} ${own.length === 1 ? 'service' : 'services'} ${own.join(', ')}` : '',
    metWords(shared, team, addressed),
  ];
  const words = reasons.filter(Boolean).join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Of several classes no counts are told: one incident is often of more than one of them. */
function metWords(
  shared: PresentedReview['classes'],
  { classes }: Pick<TeamProfile, 'classes'>,
  addressed: Addressed,
): string {
  const [first, ...more] = shared;
  if (!first) return '';
  if (more.length > 0) {
    const names = shared.map(({ name }) => inSentence(name)).join(', ');
    return addressed === 'you' ? `you have met ${names}` : `it has met ${names}`;
  }
  const count = classes[first.id]?.count ?? 0;
  return `${addressed} had ${count === 1 ? 'an incident' : `${count} incidents`} of ${inSentence(first.name)}`;
}

function withState(why: string, state: string | undefined): string {
  return state === undefined ? why : `${why}; recorded as ${state}`;
}

function practicesFor(team: TeamProfile, touching: readonly { review: PresentedReview; why: string }[]): Pointer[] {
  const open = new Map<string, Pointer>();
  for (const { review } of touching) {
    for (const { id, name, href } of review.practices) {
      const state = team.practices[id];
      if (open.has(id) || SETTLED.has(state ?? '')) continue;
      const learned = `Learned from “${review.name}”`;
      const why = state ? `${learned}; recorded as ${state}` : `${learned}; nothing recorded yet`;
      open.set(id, { text: name, href, why });
    }
  }
  return [...open.values()];
}

/** The team's own incidents of the same classes; one that is presented is no news to it. */
function similarOf(team: TeamProfile, presented: readonly PresentedReview[]): Pointer[] {
  const found = new Map<string, Pointer>();
  for (const { id, name } of presented.flatMap(({ classes }) => classes)) {
    for (const own of team.classes[id]?.newest ?? []) {
      if (found.has(own.id) || presented.some((review) => review.id === own.id)) continue;
      found.set(own.id, { text: own.name, href: own.href, why: `${own.day}; also ${inSentence(name)}` });
    }
  }
  return [...found.values()].slice(0, MOST_SIMILAR);
}
