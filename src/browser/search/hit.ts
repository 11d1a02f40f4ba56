import { bareWord, beginning, markedWords, piecesOf, withoutHeading, type Piece } from './excerpt.ts';
import { placesThatTell } from './told-places.ts';
import type { PagefindPage, PagefindSection } from './pagefind.ts';

/** A page that was found, as it is shown. */
export interface Hit {
  href: string;
  title: Piece[];
  /** Date, organisation and severity, or what else places the page. */
  line: string;
  text: Piece[];
  sections: HitSection[];
  /** The words that matched, as the page writes them, in lower case and each once. */
  words: string[];
}

/** A part of a page that was found. */
export interface HitSection {
  href: string;
  title: Piece[];
  text: Piece[];
}

/** Most parts of one page that are shown. */
const MOST_SECTIONS = 3;

/** Most words that the page landed on marks. */
const MOST_WORDS = 12;

/** Words of a summary that are shown below a title. */
const SUMMARY_WORDS = 32;

/**
 * What is shown of a page: its summary or the text before its first part, then the parts that tell of what is wanted,
 * and those that match best.
 */
export function hitOf(page: PagefindPage, tells: readonly string[] = []): Hit {
  const words = wordsFound(page);
  const known = new Set(words);
  const lead = page.sub_results.find(({ anchor }) => !anchor);
  const told = tells.flatMap((one) => placesThatTell(page, one));
  const ids = new Set(told.flatMap((place) => place.ids));
  const sections = page.sub_results.filter(({ anchor }) => anchor && !ids.has(anchor.id));
  return {
    href: withHighlight(page.url, words),
    title: markedWords(page.meta['title'] ?? page.url, known),
    line: page.meta['line'] ?? '',
    text: textOf(page, lead, known),
    sections: [
      ...told.map(({ ids: [id = ''], title, text }) => ({
        href: withHighlight(`${page.url}#${id}`, words),
        title: markedWords(title, known),
        text: markedWords(text, known),
      })),
      ...bestSections(sections).map(({ url, title, excerpt }) => ({
        href: withHighlight(url, words),
        title: markedWords(title, known),
        text: withoutHeading(piecesOf(excerpt), title),
      })),
    ],
    words,
  };
}

function textOf(
  { meta, content }: PagefindPage,
  lead: PagefindSection | undefined,
  words: ReadonlySet<string>,
): Piece[] {
  const summary = meta['summary'] ?? '';
  if (summary !== '') return markedWords(beginning(summary, SUMMARY_WORDS), words);
  return lead
    ? withoutHeading(piecesOf(lead.excerpt), meta['title'] ?? '')
    : [{ text: beginning(content, SUMMARY_WORDS), marked: false }];
}

function bestSections(sections: readonly PagefindSection[]): PagefindSection[] {
  const score = (section: PagefindSection) =>
    section.weighted_locations.reduce((sum, one) => sum + one.balanced_score, 0);
  return [...sections].sort((a, b) => score(b) - score(a)).slice(0, MOST_SECTIONS);
}

function wordsFound({ content, locations }: PagefindPage): string[] {
  const all = content.split(/\s+/);
  const found = new Set(locations.map((at) => bareWord(all[at] ?? '')));
  found.delete('');
  return [...found];
}

/** The address of a page, with the words that it marks when it is opened. */
function withHighlight(url: string, words: readonly string[]): string {
  if (words.length === 0) return url;
  const [path = '', hash] = url.split('#');
  const parameters = new URLSearchParams(words.slice(0, MOST_WORDS).map((word) => ['highlight', word]));
  return `${path}?${parameters}${hash === undefined ? '' : `#${hash}`}`;
}
