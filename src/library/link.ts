import { trackerAddress } from '../model/tracker-address.ts';
import { isCarried, type Carried as CarriedReviews } from '../model/audience.ts';
import { renamedLessons } from '../model/lesson.ts';
import type { TrackerState } from '../model/registries.ts';
import type { Site } from '../model/site.ts';
import {
  classView,
  pathView,
  practiceView,
  reviewView,
  serviceView,
  sessionView,
  severityViews,
  teamView,
  type Raw,
} from './entry-views.ts';
import type { Library } from './library.ts';
import type { PracticeView, ReviewView, SessionView } from './views.ts';

/** All stored entries. */
export interface RawLibrary {
  site: Site;
  trackerState?: TrackerState | undefined;
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
  const shown = raw.reviews.filter(({ front }) => isCarried(front, carried));
  const recorded = {
    renamed: renamedLessons(shown.map(({ id, front }) => ({ id, lessons: front.lessons }))),
    carried: new Set(shown.map(({ id }) => id)),
  };
  const teams = index(raw.teams.map((entry) => teamView(entry, adoption.get(entry.id), recorded)));
  const services = index(raw.services.map((entry) => serviceView(entry, teams)));
  const classes = index(raw.classes.map(classView));
  for (const entry of raw.classes) {
    const view = classes.get(entry.id);
    if (view && entry.front.replacedBy) view.replacedBy = classes.get(entry.front.replacedBy);
  }
  const severity = severityViews(raw.site);
  const tracked = withTracked(raw);
  const reviews = index(
    shown.map((entry) => reviewView(tracked(entry), { teams, services, classes, severity })).sort(newestFirst),
  );
  for (const view of reviews.values())
    for (const one of [view.owner, ...view.services, ...view.classes]) one?.reviews.push(view);
  const practices = index(raw.practices.map((entry) => practiceView(entry, classes, reviews)));
  linkSteps(practices, reviews);
  const sessions = index(
    raw.sessions.map((entry) => sessionView(entry, { reviews, teams, practices, now: carried.now })).sort(newestFirst),
  );
  linkPracticeSessions(practices, sessions);
  const used = [...classes.values()].sort(byName);
  return {
    site: raw.site,
    now: carried.now,
    trackerState: raw.trackerState,
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

/** Puts into the digest of a review what the trackers say of its items, which its pages show. */
function withTracked({ site, trackerState }: RawLibrary): (entry: Raw<'reviews'>) => Raw<'reviews'> {
  if (!trackerState) return (entry) => entry;
  const { readAt, items } = trackerState;
  const lost = new Set(trackerState.notFound);
  return (entry) => {
    const addresses = entry.front.improvements.flatMap(({ tracker }) => trackerAddress(tracker, site) ?? []);
    const said = addresses.flatMap((address): unknown[] => {
      const item = items[address];
      return item ? [item] : lost.has(address) ? ['not found'] : [];
    });
    return said.length === 0 ? entry : { ...entry, digest: `${entry.digest} ${JSON.stringify([readAt, said])}` };
  };
}

function index<V extends { id: string }>(views: readonly V[]): Map<string, V> {
  return new Map(views.map((view) => [view.id, view]));
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'en');
}

function newestFirst(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}

/** The steps of an incident tell of the practices that they put to use. */
function linkSteps(practices: ReadonlyMap<string, PracticeView>, reviews: ReadonlyMap<string, ReviewView>): void {
  for (const review of reviews.values()) {
    for (const event of review.review.timeline) {
      if (event.practice !== undefined) practices.get(event.practice)?.steps.push({ review, event });
    }
  }
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
