import { LUCK_STANDINGS, luckStanding, type LuckStanding } from '../learning/luck.ts';
import type { Improvement } from '../model/improvement.ts';
import type { Review } from '../model/review.ts';
import { LUCK_KINDS, words } from '../model/vocabulary.ts';
import { href } from './href.ts';
import type { Library } from './library.ts';
import type { ClassView, ReviewView } from './views.ts';

/** What sort of luck it was. */
export type LuckKind = NonNullable<Review['luck'][number]['kind']>;

/** A stroke of luck with its review, and the item that makes it unnecessary. */
export interface LuckView {
  text: string;
  kind: LuckKind | undefined;
  review: ReviewView;
  /** Its place on the page of its review. */
  href: string;
  item: Improvement | undefined;
  standing: LuckStanding;
}

const known = new WeakMap<Library, LuckView[]>();

/** Every stroke of luck: those still left to chance first, the newest first among them. Worked out once for each library. */
export function luckViews(library: Library): LuckView[] {
  const before = known.get(library);
  if (before) return before;
  const all = library.reviews.flatMap((review) =>
    review.review.luck.map(({ text, kind, secured }, index): LuckView => {
      const item = review.review.improvements.find(({ id }) => id === secured);
      return { text, kind, review, href: `${review.href}#luck-${index + 1}`, item, standing: luckStanding(item) };
    }),
  );
  const byStanding = Map.groupBy(all, ({ standing }) => standing);
  const sorted = LUCK_STANDINGS.flatMap((standing) => byStanding.get(standing) ?? []);
  known.set(library, sorted);
  return sorted;
}

/** Strokes of luck that have something in common, those still left to chance first. */
export interface LuckShelf {
  facet: 'class' | 'kind';
  value: string;
  name: string;
  luck: LuckView[];
  /** How many of them are not replaced by design. */
  open: number;
  href: string;
  view?: ClassView;
}

/** Luck that is not replaced by design, by the first class of its review: the classes with the most of it first. */
export function luckByClass(library: Library): LuckShelf[] {
  const left = luckViews(library).filter(({ standing }) => standing !== 'replaced');
  const byClass = Map.groupBy(left, ({ review }) => review.classes[0]);
  return [...byClass]
    .flatMap(([view, luck]) => (view ? [{ ...shelf('class', view.id, view.name, luck), view }] : []))
    .sort((a, b) => b.open - a.open || a.name.localeCompare(b.name, 'en'));
}

/** The sorts of luck that more than one incident relied on, those that the most did first. */
export function luckReliedOn(library: Library): LuckShelf[] {
  const byKind = Map.groupBy(luckViews(library), ({ kind }) => kind);
  return words(LUCK_KINDS)
    .map((kind) => shelf('kind', kind, LUCK_KINDS[kind], byKind.get(kind) ?? []))
    .filter(({ luck }) => incidentsIn(luck) > 1)
    .sort((a, b) => incidentsIn(b.luck) - incidentsIn(a.luck));
}

/** How many incidents relied on some luck. */
export function incidentsIn(luck: readonly LuckView[]): number {
  return new Set(luck.map(({ review }) => review)).size;
}

function shelf(facet: LuckShelf['facet'], value: string, name: string, luck: LuckView[]): LuckShelf {
  const open = luck.filter(({ standing }) => standing !== 'replaced').length;
  return { facet, value, name, luck, open, href: luckHref(facet, value) };
}

/** Address of one page of a shelf. */
export function luckHref(facet: LuckShelf['facet'], value: string, page = 1): string {
  return href(`/luck/by/${facet}/${value}/${page === 1 ? '' : `${page}/`}`);
}
