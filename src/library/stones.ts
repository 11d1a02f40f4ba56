import { oldStones } from '../learning/old-stone.ts';
import type { Improvement } from '../model/improvement.ts';
import type { Session } from '../model/registries.ts';
import type { Library } from './library.ts';
import { trackerAddress } from '../model/tracker-address.ts';
import type { ClassView, ReviewView, SessionView } from './views.ts';

/** The past class that a session looks at again. */
export interface StoneView {
  view: ClassView;
  /** What was finished about it, newest incident first, and where each item lives. */
  finished: { item: Improvement; review: ReviewView; address: string | undefined }[];
  /** What the session wrote down about it; undefined where only the draw says that it was its turn. */
  recorded: Session['oldStone'];
}

type FindStone = (session: string, recorded?: Session['oldStone']) => StoneView | undefined;

const known = new WeakMap<Library, FindStone>();

/** Finds the old stone of a session by its id, which begins with its date. What the session recorded has precedence. */
export function stonesIn(library: Library): FindStone {
  const before = known.get(library);
  if (before) return before;
  const { reviews, classes, replacedClasses, site } = library;
  const stones = oldStones(reviews);
  const byId = new Map(reviews.map((view) => [view.id, view]));
  const classById = new Map([...classes, ...replacedClasses].map((view) => [view.id, view]));
  const current = (id: string | undefined): ClassView | undefined => {
    const view = classById.get(id ?? '');
    return view?.replacedBy ? current(view.replacedBy.id) : view;
  };
  const find: FindStone = (session, recorded) => {
    const date = session.slice(0, 10);
    const view = current(recorded?.class ?? stones.drawnFor(date));
    if (!view) return undefined;
    const finished = stones.finishedAbout(view.id, date).flatMap(({ review: id, item }) => {
      const review = byId.get(id);
      return review ? [{ item, review, address: trackerAddress(item.tracker, site) }] : [];
    });
    return { view, finished, recorded };
  };
  known.set(library, find);
  return find;
}

const visits = new WeakMap<Library, Map<ClassView, SessionView>>();

/** The last session that looked at what was done about each class, and wrote down what it found. */
export function lastVisits(library: Library): ReadonlyMap<ClassView, SessionView> {
  const before = visits.get(library);
  if (before) return before;
  const find = stonesIn(library);
  const made = new Map<ClassView, SessionView>();
  for (const session of library.sessions) {
    const { oldStone } = session.session;
    if (session.planned || (oldStone?.holds === undefined && oldStone?.found === undefined)) continue;
    const view = find(session.id, oldStone)?.view;
    if (view && !made.has(view)) made.set(view, session);
  }
  visits.set(library, made);
  return made;
}
