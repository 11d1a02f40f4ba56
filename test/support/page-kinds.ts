import type { BuiltSite, SitePage } from './site-pages.ts';

/** Every kind of page with the form of its file. A page of no kind, or of two, fails a test, so that none is forgotten. */
const KINDS: Readonly<Record<string, RegExp>> = {
  'the home page': /^index\.html$/,
  'the page for wrong addresses': /^404\.html$/,
  'the list of reviews': /^reviews\/index\.html$/,
  'a further page of the list of reviews': /^reviews\/page\/\d+\/index\.html$/,
  'a sorted list of reviews': /^reviews\/sorted\/[a-z]+\/(\d+\/)?index\.html$/,
  'a narrowed list of reviews': /^reviews\/by\/[a-z]+\/[^/]+\/(\d+\/)?index\.html$/,
  'the reviews that changed no practice': /^reviews\/without-practice\/(\d+\/)?index\.html$/,
  'a review': /^reviews\/\d{4}-\d{2}-\d{2}-[^/]+\/index\.html$/,
  'seen before': /^seen-before\/index\.html$/,
  search: /^search\/index\.html$/,
  'the list of problem classes': /^classes\/index\.html$/,
  'a problem class': /^classes\/[^/]+\/index\.html$/,
  'the list of teams': /^teams\/index\.html$/,
  'a team': /^teams\/[^/]+\/index\.html$/,
  'a team’s global review': /^teams\/[^/]+\/global-review\/index\.html$/,
  'a team’s global review of a year': /^teams\/[^/]+\/global-review\/\d{4}\/index\.html$/,
  'a group’s global review': /^groups\/[^/]+\/global-review\/index\.html$/,
  'a problem class’s global review': /^classes\/[^/]+\/global-review\/index\.html$/,
  'the list of services': /^services\/index\.html$/,
  'a service': /^services\/[^/]+\/index\.html$/,
  'the list of practices': /^practices\/index\.html$/,
  'a practice': /^practices\/[^/]+\/index\.html$/,
  'the lessons': /^lessons\/(\d+\/)?index\.html$/,
  'how far a lesson has travelled': /^lessons\/[^/]+\/[^/]+\/index\.html$/,
  'what was tried': /^tried\/index\.html$/,
  'what was tried about a class': /^tried\/[^/]+\/(\d+\/)?index\.html$/,
  'what went well': /^went-well\/(\d+\/)?index\.html$/,
  'luck of a class or sort': /^luck\/by\/[a-z]+\/[^/]+\/(\d+\/)?index\.html$/,
  'the improvements': /^improvements\/index\.html$/,
  'a further page of the improvements': /^improvements\/\d+\/index\.html$/,
  'a sorted list of improvements': /^improvements\/sorted\/[a-z]+\/(\d+\/)?index\.html$/,
  'a narrowed list of improvements': /^improvements\/by\/[a-z]+\/[^/]+\/(\d+\/)?index\.html$/,
  'the ideas that several reviews had': /^improvements\/alike\/(\d+\/)?index\.html$/,
  luck: /^luck\/(\d+\/)?index\.html$/,
  'the agenda of the global review': /^global-review\/index\.html$/,
  'the queue of the global review': /^global-review\/waiting\/(\d+\/)?index\.html$/,
  'the past sessions of the global review': /^global-review\/past\/(\d+\/)?index\.html$/,
  'a session of the global review': /^global-review\/\d{4}-\d{2}-\d{2}[^/]*\/index\.html$/,
  'the list of reading paths': /^paths\/index\.html$/,
  'a reading path': /^paths\/[^/]+\/index\.html$/,
  'a reading path made from the library': /^paths\/of\/[a-z]+\/[^/]+\/index\.html$/,
  'the guide': /^guide\/index\.html$/,
  'the insights': /^insights\/index\.html$/,
  'the incidents behind a figure': /^insights\/[^/]+\/(\d+\/)?index\.html$/,
  'a chapter of the guide': /^guide\/[^/]+\/index\.html$/,
};

/** The names of the kinds that a page is of; exactly one, unless the table is wrong. */
export function kindsOf({ file }: Pick<SitePage, 'file'>): string[] {
  return Object.keys(KINDS).filter((kind) => KINDS[kind]?.test(file));
}

/** The pages of one kind. */
export function pagesOfKind({ pages }: BuiltSite, kind: string): SitePage[] {
  return pages.filter(({ file }) => KINDS[kind]?.test(file));
}

/** One page of every kind that the site has: the largest, because it shows the most. */
export function largestOfEachKind(site: BuiltSite): [kind: string, page: SitePage][] {
  return Object.keys(KINDS).flatMap((kind) => {
    const [largest] = pagesOfKind(site, kind).sort(
      (a, b) => b.html.length - a.html.length || (a.file < b.file ? -1 : 1),
    );
    return largest ? [[kind, largest] as [string, SitePage]] : [];
  });
}
