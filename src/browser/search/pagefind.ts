/** The parts of Pagefind's interface in the browser that search uses. */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  /** Loads what a search for the same needs. */
  preload(term: string): Promise<void>;
  /** `null` stands for all pages. */
  search(term: string | null): Promise<PagefindAnswer>;
}

/** The answer to a search; the best pages come first and are loaded one by one. */
export interface PagefindAnswer {
  results: PagefindResult[];
}

/** A page that was found. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** What the index tells of a page that was found. */
export interface PagefindPage {
  url: string;
  /** The text of the page, words apart by single spaces. */
  content: string;
  meta: Readonly<Record<string, string>>;
  /** Positions of the words that matched. */
  locations: readonly number[];
  sub_results: readonly PagefindSection[];
  /** All places of the page that have an id, in order. */
  anchors: readonly PagefindPlace[];
}

/** A place of a page. */
export interface PagefindPlace {
  element: string;
  id: string;
  /** What the element says, if it is a heading. */
  text?: string | null;
  /** What the page calls the place in results. */
  title?: string | null;
  /** Position of its first word. */
  location: number;
}

/** A part of a page that was found. */
export interface PagefindSection {
  title: string;
  url: string;
  /** Text with `<mark>` around what matched; `<` and `>` of the page itself are escaped. */
  excerpt: string;
  /** The place within the page; absent for what comes before the first place. */
  anchor?: { id: string };
  weighted_locations: readonly { balanced_score: number }[];
}
