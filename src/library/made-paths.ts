import { inSentence } from '../learning/in-sentence.ts';
import { whyTouched } from '../learning/meaning.ts';
import { LEAST_FOR_PATH, readingPath } from '../learning/reading-path.ts';
import { reviewsFor } from './for-you.ts';
import { href } from './href.ts';
import type { Library } from './library.ts';
import { presentedReview, teamProfile } from './meaning.ts';
import { nameWithGroup, namesIn } from './names.ts';
import type { ClassView, Linked, ReviewView, ServiceView, TeamView } from './views.ts';

/** A reading path that nobody wrote: made from what the library holds. */
export interface MadePath {
  kind: 'class' | 'team' | 'service';
  id: string;
  /** Where the class, team or service has its page. */
  of: Linked;
  title: string;
  /** How it was made, in a sentence. */
  how: string;
  href: string;
  steps: { review: ReviewView; why: string }[];
}

/** Of a team's own incidents, and of others' that touch it, so many. */
const [MOST_OWN, MOST_OTHERS] = [4, 4];

const known = new WeakMap<Library, Map<string, MadePath>>();

/** The paths of all classes, teams and services with enough to read, by their addresses. Worked out once for each library. */
export function madePaths(library: Library): ReadonlyMap<string, MadePath> {
  const before = known.get(library);
  if (before) return before;
  const className = namesIn(library.classes);
  const paths = [
    ...library.classes.map((view) => classPath(view, className)),
    ...library.teams.map((view) => teamPath(view, library, className)),
    ...library.services.map((view) => servicePath(view, className)),
  ].filter(({ steps }) => steps.length >= LEAST_FOR_PATH);
  const made = new Map(paths.map((path) => [path.href, path]));
  known.set(library, made);
  return made;
}

/** Address of the path of a class, team or service. */
export function madePathHref(kind: MadePath['kind'], id: string): string {
  return href(`/paths/of/${kind}/${id}/`);
}

type Names = (id: string) => string;

function classPath(view: ClassView, className: Names): MadePath {
  return {
    ...about('class', view, inSentence(view.name)),
    how: 'It begins with the incident of this class that has the most to tell; each further one adds what it came together with.',
    steps: stepsThrough(view.reviews, className, view.id),
  };
}

function servicePath(view: ServiceView, className: Names): MadePath {
  return {
    ...about('service', view, `the service ${nameWithGroup(view)}`),
    how: 'It begins with the incident around this service that has the most to tell; each further one adds problem classes.',
    steps: stepsThrough(view.reviews, className),
  };
}

/** A team's own incidents come first, then those of others that may concern it. */
function teamPath(view: TeamView, library: Library, className: Names): MadePath {
  const incidents = view.reviews.filter(({ review }) => review.kind !== 'drill');
  const through = stepsThrough(incidents, className, undefined, MOST_OWN);
  const own = through.length > 0 ? through : incidents.map((review) => ({ review, why: 'It happened here.' }));
  const profile = teamProfile(view);
  const others = reviewsFor(view, library)
    .map((review) => ({ review, why: whyTouched(profile, presentedReview(review, library), 'it') }))
    .filter(({ why }) => why !== '')
    .slice(0, MOST_OTHERS)
    .map(({ review, why }) => ({ review, why: `Elsewhere. ${why}.` }));
  return {
    ...about('team', view, `the team ${nameWithGroup(view)}`),
    how: 'First what happened here, then what happened to others and may concern this team.',
    steps: [...own, ...others],
  };
}

function about(kind: MadePath['kind'], of: Linked, name: string): Omit<MadePath, 'how' | 'steps'> {
  return { kind, id: of.id, of, title: `Where to begin: ${name}`, href: madePathHref(kind, of.id) };
}

function stepsThrough(
  reviews: readonly ReviewView[],
  className: Names,
  except?: string,
  most?: number,
): MadePath['steps'] {
  return readingPath(reviews, except, most).map(({ record, adds }, index) => ({
    review: record,
    why: [index === 0 ? 'Begin here: of these it has the most to tell.' : '', addsWords(adds.map(className), index)]
      .filter(Boolean)
      .join(' '),
  }));
}

function addsWords(names: readonly string[], index: number): string {
  if (names.length === 0) return index === 0 ? '' : 'More of what the steps before show, from another day.';
  return `${index === 0 ? 'It shows' : 'Adds'} ${names.map(inSentence).join(', ')}.`;
}
