import type { Moment } from '../model/moment.ts';
import { DAY } from '../model/duration.ts';
import { hasHelped } from '../learning/course.ts';
import { whyTouched } from '../learning/meaning.ts';
import { uptakeIn, type LookView } from './adoption.ts';
import type { Library } from './library.ts';
import { teamProfile } from './meaning.ts';
import type { ClassView, PracticeStep, PracticeView, ReviewView, SessionView, TeamView } from './views.ts';

/** A practice nobody has looked at for so long may no longer be how things are done, in milliseconds. */
const LONG = 365 * DAY;

/** When somebody last looked at a practice, and how that is known. */
export interface LastLook {
  at: number;
  by: 'a change' | 'a session' | 'a team';
}

/** The last time a practice was changed, or looked at by a session or a team; undefined when none of these is recorded. */
export function lastLook(view: PracticeView, library: Library): LastLook | undefined {
  const all: LastLook[] = [
    ...view.practice.changes.map(({ date }) => ({ at: date.at, by: 'a change' as const })),
    ...view.sessions.map(({ at }) => ({ at, by: 'a session' as const })),
    ...uptakeIn(library)
      .ofPractice(view.id)
      .map(({ date }) => ({ at: date.at, by: 'a team' as const })),
  ];
  return all.filter(({ at }) => at <= library.now).sort((a, b) => b.at - a.at)[0];
}

/** The practices nobody has looked at for a year, those that nobody ever looked at first. */
export function unlooked(library: Library): { view: PracticeView; last: LastLook | undefined }[] {
  return library.practices
    .map((view) => ({ view, last: lastLook(view, library) }))
    .filter(({ last }) => last === undefined || last.at < library.now - LONG)
    .sort((a, b) => (a.last?.at ?? 0) - (b.last?.at ?? 0));
}

/** The classes that came up and that no practice addresses, those with the most reviews first. */
export function withoutPractice({ classes }: Library): ClassView[] {
  return classes
    .filter(({ reviews, practices }) => reviews.length > 0 && practices.length === 0)
    .sort((a, b) => b.reviews.length - a.reviews.length);
}

const silent = new WeakMap<Library, ReviewView[]>();

/**
 * The final reviews that changed no practice: none was learned from them, and none of their lessons names one. Newest
 * first. Worked out once for each library.
 */
export function changedNothing(library: Library): ReviewView[] {
  const known = silent.get(library);
  if (known) return known;
  const found = library.reviews.filter(
    ({ review, practices }) =>
      review.status === 'final' &&
      review.kind !== 'drill' &&
      practices.length === 0 &&
      !review.lessons.some(({ practice }) => practice !== undefined),
  );
  silent.set(library, found);
  return found;
}

/** One change of a practice. */
export interface PracticeChange {
  view: PracticeView;
  date: Moment;
  what: string;
  session: SessionView | undefined;
}

/** The changes of all practices, newest first. */
export function changesOf({ practices, sessions }: Library): PracticeChange[] {
  const byId = new Map(sessions.map((view) => [view.id, view]));
  return practices
    .flatMap((view) =>
      view.practice.changes.map(({ date, what, session }) => ({ view, date, what, session: byId.get(session ?? '') })),
    )
    .sort((a, b) => b.date.at - a.date.at);
}

/** The steps that put a practice to use, by what they led to. */
export function stepsOf({ steps }: PracticeView): { helped: PracticeStep[]; others: PracticeStep[] } {
  const helped = steps.filter(({ event }) => hasHelped(event));
  return { helped, others: steps.filter((step) => !helped.includes(step)) };
}

/** The teams that have not looked at a practice though they had incidents of a class that it addresses, by name. */
export function invitedToPractice(view: PracticeView, library: Library): { team: TeamView; why: string }[] {
  const done = new Set(
    uptakeIn(library)
      .ofPractice(view.id)
      .map(({ team }) => team),
  );
  return library.teams
    .filter((team) => !done.has(team))
    .map((team) => ({ team, why: whyTouched(teamProfile(team), { services: [], classes: view.classes }, 'it') }))
    .filter(({ why }) => why !== '');
}

/** What became of what a session asked for: who has looked at each practice that it changed, since it was held. */
export function uptakeSince(session: SessionView, library: Library): { view: PracticeView; looks: LookView[] }[] {
  const uptake = uptakeIn(library);
  const day = Math.floor(session.at / DAY) * DAY;
  return session.practices.map((view) => ({
    view,
    looks: uptake.ofPractice(view.id).filter(({ date }) => date.at >= day),
  }));
}
