import { sectionText } from '../write-up/section-text.ts';
import { openingSentences } from '../write-up/sentences.ts';
import { wellCalls } from '../write-up/went-well.ts';
import { href } from './href.ts';
import type { Library } from './library.ts';
import { pastCases, type NamedLink, type PastCase, type PastStep } from './past-cases.ts';
import type { ClassView, ReviewView } from './views.ts';

/** What was tried in the incidents whose first class is the same. */
export interface TriedShelf extends NamedLink {
  id: string;
  /** Undefined for incidents that have no class yet. */
  view: ClassView | undefined;
  /** The incidents of which steps are recorded with what they led to, newest first. */
  cases: PastCase[];
  helped: number;
  deadEnds: number;
}

/** The id of the shelf of incidents without a class; no class can have it, since ids do not begin with a hyphen. */
const UNCLASSED = '-';

const known = new WeakMap<Library, TriedShelf[]>();

/** What was tried, by the first class of each incident, classes by name. Worked out once for each library. */
export function triedByClass(library: Library): TriedShelf[] {
  const before = known.get(library);
  if (before) return before;
  const byHref = new Map(library.reviews.map((view) => [view.href, view]));
  const tried = pastCases(library).cases.filter(({ helped, deadEnds }) => helped.length + deadEnds.length > 0);
  const shelves = [...Map.groupBy(tried, (one) => byHref.get(one.href)?.classes[0])]
    .map(([view, cases]) => shelfOf(view, cases))
    .sort((a, b) => Number(b.view !== undefined) - Number(a.view !== undefined) || a.name.localeCompare(b.name, 'en'));
  known.set(library, shelves);
  return shelves;
}

function shelfOf(view: ClassView | undefined, cases: PastCase[]): TriedShelf {
  const id = view?.id ?? UNCLASSED;
  const count = (list: 'helped' | 'deadEnds') => cases.reduce((sum, one) => sum + one[list].length, 0);
  return {
    id,
    view,
    name: view?.name ?? 'Incidents without a class',
    href: triedHref(id),
    cases,
    helped: count('helped'),
    deadEnds: count('deadEnds'),
  };
}

/** Address of one page of what was tried about a class. */
export function triedHref(id: string, page = 1): string {
  return href(`/tried/${id}/${page === 1 ? '' : `${page}/`}`);
}

/** A step with the incident that it belongs to. */
export interface TriedStep extends PastStep {
  case: PastCase;
}

/** The newest steps in the incidents of a class, also where it is not their first. */
export function triedIn(
  { reviews }: ClassView,
  library: Library,
  most: number,
): { helped: TriedStep[]; deadEnds: TriedStep[] } {
  const byHref = casesOf(library);
  const cases = reviews.flatMap((view) => byHref.get(view.href) ?? []);
  const newest = (list: 'helped' | 'deadEnds') =>
    cases.flatMap((one) => one[list].slice(0, 1).map((step) => ({ ...step, case: one }))).slice(0, most);
  return { helped: newest('helped'), deadEnds: newest('deadEnds') };
}

const cases = new WeakMap<Library, Map<string, PastCase>>();

function casesOf(library: Library): Map<string, PastCase> {
  const made = cases.get(library) ?? new Map(pastCases(library).cases.map((one) => [one.href, one]));
  cases.set(library, made);
  return made;
}

/** What went well in an incident: what its author says, and what helped. All texts are plain. */
export interface WentWell {
  view: ReviewView;
  told: { text: string; href: string }[];
  helped: PastStep[];
}

/** So much of a section is quoted, in letters of whole sentences; the rest is in the review. */
const MOST_QUOTED = 420;

const good = new WeakMap<Library, WentWell[]>();

/** The incidents of which somebody says what went well, newest first. Worked out once for each library. */
export function wentWell(library: Library): WentWell[] {
  const before = good.get(library);
  if (before) return before;
  const byHref = casesOf(library);
  const found = library.reviews
    .map((view) => ({ view, told: toldWell(view), helped: byHref.get(view.href)?.helped ?? [] }))
    .filter(({ told }) => told.length > 0);
  good.set(library, found);
  return found;
}

/** The call-outs of what went well, and the sections that answer that question. */
function toldWell({ href: to, writeUp }: ReviewView): WentWell['told'] {
  return writeUp.sections.flatMap((section) => {
    const at = section.id === '' ? to : `${to}#${section.id}`;
    const texts =
      section.question === 'well'
        ? [sectionText(section, MOST_QUOTED)]
        : wellCalls(section.blocks).map(({ children }) => sectionText({ blocks: children }));
    return texts.filter((text) => text !== '').map((text) => ({ text: openingSentences(text, MOST_QUOTED), href: at }));
  });
}
