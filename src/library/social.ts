import { dayWords } from '../learning/date-words.ts';
import { countWords } from '../learning/figure-words.ts';
import { occasionsOf } from '../learning/occasions.ts';
import type { Library } from './library.ts';
import { searchLineOf } from './search-facts.ts';
import type { Linked } from './views.ts';

/** What a picture says that goes with a link to a page. */
export interface SocialCard {
  /** Path of the picture below the site, without its ending: `social/reviews/<id>`. */
  path: string;
  /** A short line above the title. */
  kicker: string;
  title: string;
}

/**
 * How many of the newest reviews, and of the newest sessions, have a picture of their own. Links are sent round while
 * something is new, and each picture costs the build some 60 ms of processor time.
 */
const MOST = 24;

/** The picture of every page that has none of its own. */
export const SITE_CARD = 'social/site';

/** What the fonts can draw; a title with other letters would be full of gaps. */
const DRAWABLE = /^[\u0020-\u007e\u00a0-\u00ff\u2010-\u201f\u2026]*$/;

/** All pictures of a build: the site's, and those of problem classes, of the newest reviews and of the newest sessions. */
export function socialCards(library: Library): SocialCard[] {
  const { site, classes, reviews, sessions } = library;
  const own = [
    ...reviews.slice(0, MOST).map((view) => card('reviews', view, searchLineOf(view))),
    ...sessions.slice(0, MOST).map((view) => card('global-review', view, `Global review · ${dayWords(view.at)}`)),
    ...classes.map((view) =>
      card('classes', view, `Problem class · ${countWords(occasionsOf(view.reviews).incidents.length, 'incident')}`),
    ),
  ];
  return [{ path: SITE_CARD, kicker: site.organisation, title: site.name }, ...own].filter(isDrawable);
}

function card(kind: string, { id, name }: Linked, kicker: string): SocialCard {
  return { path: `social/${kind}/${id}`, kicker, title: name };
}

function isDrawable({ title, kicker, path }: SocialCard): boolean {
  return path === SITE_CARD || DRAWABLE.test(title + kicker);
}

const known = new WeakMap<Library, ReadonlySet<string>>();

/** Path of the picture for a page: its own where it has one, else the site's. `path` is that of a card. */
export function socialPath(library: Library, path: string): string {
  const paths = known.get(library) ?? new Set(socialCards(library).map((one) => one.path));
  known.set(library, paths);
  return paths.has(path) ? path : SITE_CARD;
}
