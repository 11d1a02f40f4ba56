import { itemFacts, type ItemFacts } from '../learning/item-facts.ts';
import { itemFlow, type ItemFlow } from '../learning/item-flow.ts';
import type { Library } from './library.ts';
import type { ClassView, ReviewView, TeamView } from './views.ts';

/** A piece of improvement work with the reviews that ask for it and where it stands. */
export interface WorkView extends Omit<ItemFacts, 'resurfaced'> {
  from: ReviewView;
  /** Other reviews whose items are the same work. */
  others: ReviewView[];
  team: TeamView | undefined;
  /** The problem classes of the reviews that ask for it. */
  classes: ClassView[];
  /** Incidents of a class it addresses that came up after it was declined; the newest of them. */
  resurfaced: { count: number; newest: ReviewView[] };
}

/** All improvement work of a library. */
export interface Items {
  /** By reach, the furthest first. */
  all: WorkView[];
  flow: ItemFlow;
}

const known = new WeakMap<Library, Items>();

/** The improvement work of a library, worked out once for each library. */
export function itemsOf(library: Library): Items {
  const before = known.get(library);
  if (before) return before;
  const all = workViews(library);
  const items = { all, flow: itemFlow(all.map(({ standing }) => standing)) };
  known.set(library, items);
  return items;
}

function workViews(library: Library): WorkView[] {
  const reviewOf = finder(library.reviews);
  const teamOf = finder(library.teams);
  const classOf = finder(library.classes);
  return itemFacts(library.reviews, library).map((facts): WorkView => {
    const { work, resurfaced } = facts;
    const [from, ...others] = work.askedBy.flatMap((id) => reviewOf(id) ?? []) as [ReviewView, ...ReviewView[]];
    return {
      ...facts,
      from,
      others,
      team: teamOf(work.item.team ?? ''),
      classes: work.classes.flatMap((id) => classOf(id) ?? []),
      resurfaced: { count: resurfaced.count, newest: resurfaced.newest.flatMap((id) => reviewOf(id) ?? []) },
    };
  });
}

function finder<V extends { id: string }>(views: readonly V[]): (id: string) => V | undefined {
  const byId = new Map(views.map((view) => [view.id, view]));
  return (id) => byId.get(id);
}
