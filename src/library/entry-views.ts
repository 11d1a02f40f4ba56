import { isHeld } from '../learning/held.ts';
import type { CollectionData, CollectionName } from '../model/collections.ts';
import { milestonesOf } from '../model/milestones.ts';
import type { Moment } from '../model/moment.ts';
import type { Adoption } from '../model/registries.ts';
import type { Site } from '../model/site.ts';
import type { WriteUp } from '../model/write-up.ts';
import { href } from './href.ts';
import type {
  ClassView,
  Images,
  PathView,
  PracticeView,
  ReviewView,
  ServiceView,
  SessionView,
  SeverityView,
  TeamView,
} from './views.ts';

/** One stored entry. */
export interface Raw<N extends CollectionName> {
  id: string;
  digest: string;
  front: CollectionData[N];
  writeUp?: WriteUp;
  images?: Images;
}

function found<V>(ids: readonly string[], views: ReadonlyMap<string, V>): V[] {
  return ids.flatMap((id) => views.get(id) ?? []);
}

const EMPTY: WriteUp = { sections: [], footnotes: '', questions: [], hints: [], links: [], images: [], words: 0 };

function body(entry: { writeUp?: WriteUp; images?: Images }): { writeUp: WriteUp; images: Images } {
  return { writeUp: entry.writeUp ?? EMPTY, images: entry.images ?? {} };
}

/** What is to be known of lessons that teams have recorded. */
interface Recorded {
  /** Today's name of lessons that had another one before, by that one. */
  renamed: ReadonlyMap<string, string>;
  /** The reviews that the build carries: of the lessons of others it must not even say the name. */
  carried: ReadonlySet<string>;
}

/** A team with what it has recorded of lessons and practices, which is in its digest too. */
export function teamView(
  { id, digest, front }: Raw<'teams'>,
  adoption: Raw<'adoption'> | undefined,
  recorded: Recorded,
): TeamView {
  return {
    id,
    digest: adoption ? `${digest} ${adoption.digest}` : digest,
    href: href(`/teams/${id}/`),
    name: front.name,
    team: front,
    adoption: adoption && currentAdoption(adoption.front, recorded),
    services: [],
    reviews: [],
  };
}

/** What a team recorded, oldest first, each lesson under its name of today. */
function currentAdoption({ lessons, practices }: Adoption, { renamed, carried }: Recorded): Adoption {
  const byDate = (one: { date: Moment }, other: { date: Moment }) => one.date.at - other.date.at;
  return {
    lessons: lessons
      .filter(({ lesson }) => carried.has(lesson.slice(0, lesson.indexOf('#'))))
      .map((look) => ({ ...look, lesson: renamed.get(look.lesson) ?? look.lesson }))
      .sort(byDate),
    practices: practices.toSorted(byDate),
  };
}

/** A service, which its team learns of. */
export function serviceView({ id, digest, front }: Raw<'services'>, teams: ReadonlyMap<string, TeamView>): ServiceView {
  const team = teams.get(front.team);
  const view: ServiceView = {
    id,
    digest,
    href: href(`/services/${id}/`),
    name: front.name,
    service: front,
    team,
    reviews: [],
  };
  team?.services.push(view);
  return view;
}

/** A problem class; what it links to is filled in later. */
export function classView(entry: Raw<'classes'>): ClassView {
  const { id, digest, front } = entry;
  const lists = { reviews: [], practices: [], replacedBy: undefined };
  return { id, digest, href: href(`/classes/${id}/`), name: front.name, problemClass: front, ...body(entry), ...lists };
}

/** What a review points at. */
interface Around {
  teams: ReadonlyMap<string, TeamView>;
  services: ReadonlyMap<string, ServiceView>;
  classes: ReadonlyMap<string, ClassView>;
  severity: (id: string | undefined) => SeverityView;
}

/** A review under the classes that are in use, also where it names one that was replaced. */
export function reviewView(entry: Raw<'reviews'>, { teams, services, classes, severity }: Around): ReviewView {
  const { id, digest, front } = entry;
  const milestones = milestonesOf(front);
  const inUse = [...new Set(found(front.classes, classes).map(currentClass))];
  const view: ReviewView = {
    id,
    digest,
    href: href(`/reviews/${id}/`),
    name: front.title,
    review: { ...front, classes: inUse.map((one) => one.id) },
    ...body(entry),
    milestones,
    at: milestones.started?.at ?? Date.parse(id.slice(0, 10)),
    severity: severity(front.severity),
    owner: teams.get(front.owner ?? ''),
    services: found(front.services, services),
    classes: inUse,
    sessions: [],
    agendas: [],
    practices: [],
  };
  return view;
}

/** The class that stands at the end of a chain of replacements. Rings are refused before anything is linked. */
function currentClass(view: ClassView): ClassView {
  return view.replacedBy ? currentClass(view.replacedBy) : view;
}

/** Looks a severity up by its id; one that nobody knows comes last. */
export function severityViews(site: Site): (id: string | undefined) => SeverityView {
  const known = new Map(site.severities.map(({ id, name, major }, rank) => [id, { id, name, major, rank }]));
  return (id) => known.get(id ?? '') ?? { id: 'unknown', name: 'Severity unknown', major: false, rank: -1 };
}

/** A practice, which its classes and reviews learn of. */
export function practiceView(
  entry: Raw<'practices'>,
  classes: ReadonlyMap<string, ClassView>,
  reviews: ReadonlyMap<string, ReviewView>,
): PracticeView {
  const { id, digest, front } = entry;
  const addressed = [...new Set(found(front.addresses, classes).map(currentClass))];
  const learnedFrom = found(front.learnedFrom, reviews);
  const view: PracticeView = {
    id,
    digest,
    href: href(`/practices/${id}/`),
    name: front.name,
    practice: front,
    ...body(entry),
    classes: addressed,
    learnedFrom,
    sessions: [],
    steps: [],
  };
  for (const one of [...addressed, ...learnedFrom]) one.practices.push(view);
  return view;
}

/** What a session points at, and the time it is. */
interface SessionAround {
  reviews: ReadonlyMap<string, ReviewView>;
  teams: ReadonlyMap<string, TeamView>;
  practices: ReadonlyMap<string, PracticeView>;
  now: number;
}

/** A session, which its reviews learn of; one still to come is an agenda. */
export function sessionView(entry: Raw<'sessions'>, { reviews, teams, practices, now }: SessionAround): SessionView {
  const { id, digest, front } = entry;
  const planned = !isHeld(front, now);
  const view: SessionView = {
    id,
    // A session that has been held since the last build is shown in another way, though its file is the same.
    digest: planned ? `${digest} planned` : digest,
    planned,
    href: href(`/global-review/${id}/`),
    name: front.title ?? `Global review of ${id}`,
    session: front,
    ...body(entry),
    at: front.held.at,
    reviews: found(front.reviews, reviews),
    teams: found(front.teams, teams),
    practices: found(front.practices, practices),
  };
  for (const review of view.reviews) (planned ? review.agendas : review.sessions).push(view);
  return view;
}

/** A reading path with those of its reviews that the build carries. */
export function pathView({ id, digest, front }: Raw<'paths'>, reviews: ReadonlyMap<string, ReviewView>): PathView {
  const steps = front.reviews.flatMap(({ review: at, why }) => {
    const review = reviews.get(at);
    return review ? [{ review, why }] : [];
  });
  return { id, digest, href: href(`/paths/${id}/`), name: front.title, path: front, steps };
}
