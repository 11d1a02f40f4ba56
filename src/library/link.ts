import { isHeld } from '../learning/held.ts';
import { isCarried, type Carried as CarriedReviews } from '../model/audience.ts';
import type { CollectionData, CollectionName } from '../model/collections.ts';
import { milestonesOf } from '../model/milestones.ts';
import type { Site } from '../model/site.ts';
import type { WriteUp } from '../model/write-up.ts';
import { href } from './href.ts';
import type { Library } from './library.ts';
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

/** All stored entries. */
export interface RawLibrary {
  site: Site;
  teams: Raw<'teams'>[];
  services: Raw<'services'>[];
  classes: Raw<'classes'>[];
  practices: Raw<'practices'>[];
  reviews: Raw<'reviews'>[];
  sessions: Raw<'sessions'>[];
  paths: Raw<'paths'>[];
  adoption: Raw<'adoption'>[];
}

/** What a build carries, and when it is made. */
export interface Carried extends CarriedReviews {
  now: number;
}

/** Links the entries to each other and leaves out what this build must not carry. */
export function linkLibrary(raw: RawLibrary, carried: Carried): Library {
  const adoption = index(raw.adoption);
  const teams = index(raw.teams.map((entry) => teamView(entry, adoption.get(entry.id))));
  const services = index(raw.services.map((entry) => serviceView(entry, teams)));
  const classes = index(raw.classes.map(classView));
  for (const entry of raw.classes) {
    const view = classes.get(entry.id);
    if (view && entry.front.replacedBy) view.replacedBy = classes.get(entry.front.replacedBy);
  }
  const severity = severityViews(raw.site);
  const shown = raw.reviews.filter(({ front }) => isCarried(front, carried));
  const reviews = index(
    shown.map((entry) => reviewView(entry, { teams, services, classes, severity })).sort(newestFirst),
  );
  for (const view of reviews.values())
    for (const one of [view.owner, ...view.services, ...view.classes]) one?.reviews.push(view);
  const practices = index(raw.practices.map((entry) => practiceView(entry, classes, reviews)));
  const sessions = index(
    raw.sessions.map((entry) => sessionView(entry, { reviews, teams, practices, now: carried.now })).sort(newestFirst),
  );
  linkPracticeSessions(practices, sessions);
  const used = [...classes.values()].sort(byName);
  return {
    site: raw.site,
    now: carried.now,
    reviews: [...reviews.values()],
    leftOut: raw.reviews.flatMap(({ id }) => (reviews.has(id) ? [] : [id])),
    teams: [...teams.values()].sort(byName),
    services: [...services.values()].sort(byName),
    classes: used.filter(({ replacedBy }) => !replacedBy),
    replacedClasses: used.filter(({ replacedBy }) => replacedBy),
    practices: [...practices.values()].sort(byName),
    sessions: [...sessions.values()],
    paths: raw.paths
      .map((entry) => pathView(entry, reviews))
      .filter(({ steps }) => steps.length > 0)
      .sort(byName),
  };
}

function index<V extends { id: string }>(views: readonly V[]): Map<string, V> {
  return new Map(views.map((view) => [view.id, view]));
}

function found<V>(ids: readonly string[], views: ReadonlyMap<string, V>): V[] {
  return ids.flatMap((id) => views.get(id) ?? []);
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'en');
}

function newestFirst(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}

const EMPTY: WriteUp = { sections: [], footnotes: '', questions: [], hints: [], links: [], images: [], words: 0 };

function body(entry: { writeUp?: WriteUp; images?: Images }): { writeUp: WriteUp; images: Images } {
  return { writeUp: entry.writeUp ?? EMPTY, images: entry.images ?? {} };
}

/** A team with what it has recorded of lessons and practices, which is in its digest too. */
function teamView({ id, digest, front }: Raw<'teams'>, adoption: Raw<'adoption'> | undefined): TeamView {
  return {
    id,
    digest: adoption ? `${digest} ${adoption.digest}` : digest,
    href: href(`/teams/${id}/`),
    name: front.name,
    team: front,
    adoption: adoption?.front,
    services: [],
    reviews: [],
  };
}

function serviceView({ id, digest, front }: Raw<'services'>, teams: ReadonlyMap<string, TeamView>): ServiceView {
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

function classView(entry: Raw<'classes'>): ClassView {
  const { id, digest, front } = entry;
  const lists = { reviews: [], practices: [], replacedBy: undefined };
  return { id, digest, href: href(`/classes/${id}/`), name: front.name, problemClass: front, ...body(entry), ...lists };
}

interface Around {
  teams: ReadonlyMap<string, TeamView>;
  services: ReadonlyMap<string, ServiceView>;
  classes: ReadonlyMap<string, ClassView>;
  severity: (id: string | undefined) => SeverityView;
}

function reviewView(entry: Raw<'reviews'>, { teams, services, classes, severity }: Around): ReviewView {
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

function severityViews(site: Site): (id: string | undefined) => SeverityView {
  const known = new Map(site.severities.map(({ id, name, major }, rank) => [id, { id, name, major, rank }]));
  return (id) => known.get(id ?? '') ?? { id: 'unknown', name: 'Severity unknown', major: false, rank: -1 };
}

function practiceView(
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
  };
  for (const one of [...addressed, ...learnedFrom]) one.practices.push(view);
  return view;
}

interface SessionAround {
  reviews: ReadonlyMap<string, ReviewView>;
  teams: ReadonlyMap<string, TeamView>;
  practices: ReadonlyMap<string, PracticeView>;
  now: number;
}

function sessionView(entry: Raw<'sessions'>, { reviews, teams, practices, now }: SessionAround): SessionView {
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

/** A session that was held and a practice are linked when either names the other. */
function linkPracticeSessions(
  practices: ReadonlyMap<string, PracticeView>,
  sessions: ReadonlyMap<string, SessionView>,
): void {
  for (const practice of practices.values()) {
    const named = practice.practice.changes.flatMap(({ session }) => session ?? []);
    const naming = [...sessions.values()].filter(
      ({ session, id, planned }) => !planned && (named.includes(id) || session.practices.includes(practice.id)),
    );
    practice.sessions.push(...naming);
    for (const session of naming) if (!session.practices.includes(practice)) session.practices.push(practice);
  }
}

function pathView({ id, digest, front }: Raw<'paths'>, reviews: ReadonlyMap<string, ReviewView>): PathView {
  const steps = front.reviews.flatMap(({ review: at, why }) => {
    const review = reviews.get(at);
    return review ? [{ review, why }] : [];
  });
  return { id, digest, href: href(`/paths/${id}/`), name: front.title, path: front, steps };
}
