import { isPlaceOf, TELLS, type Told } from '../../learning/tells.ts';
import { beginning } from './excerpt.ts';
import type { PagefindPage, PagefindPlace } from './pagefind.ts';

/** A place of a page that tells of what a reader asked for. */
export interface ToldPlace {
  /** The ids that lead to it, the place's own first. */
  ids: string[];
  title: string;
  text: string;
}

/** So many places of one page are shown. */
const MOST = 2;

/** Words of each that are shown. */
const WORDS = 26;

/** Where a page tells of something, by the words of the facet; nothing for words that no page can tell of. */
export function placesThatTell(page: PagefindPage, words: string): ToldPlace[] {
  const told = (Object.keys(TELLS) as Told[]).find((one) => TELLS[one] === words);
  if (told === undefined) return [];
  const places = page.anchors.filter((place) => isPlaceOf(told, place)).slice(0, MOST);
  return places.map((place) => toldPlace(place, page, words));
}

/** A section is called as its heading, which stands at the same place; its words begin behind it. */
function toldPlace(
  { id, title, location }: PagefindPlace,
  { anchors, content }: PagefindPage,
  words: string,
): ToldPlace {
  const heading = anchors.find((one) => one.location === location && /^h\d$/i.test(one.element));
  const name = heading?.text ?? title ?? words.charAt(0).toUpperCase() + words.slice(1);
  const next = anchors.find((one) => one.location > location)?.location;
  const text = content.split(/\s+/).slice(location, next).join(' ');
  return { ids: [id, ...(heading ? [heading.id] : [])], title: name, text: beginning(behind(text, name), WORDS) };
}

function behind(text: string, name: string): string {
  return text.startsWith(name) ? text.slice(name.length).replace(/^[\s.:]+/u, '') : text;
}
