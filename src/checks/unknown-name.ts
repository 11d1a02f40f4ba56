import { COLLECTIONS, type CollectionName } from '../model/collections.ts';
import { isId } from '../model/fields.ts';
import { isSlip, listed, marksAround, nearest } from '../model/suggestion.ts';
import type { Words } from './rule.ts';

/** What else is known of a name that points at nothing. */
export interface Pointed {
  /** The collection that would hold it, where authors add to it by themselves. */
  home?: CollectionName | undefined;
  /** Where it was looked for, as `in this review`. */
  where?: string;
  /** `unknown` may stand in its place. */
  orUnknown?: boolean | undefined;
}

/**
 * The words for a name that points at nothing: the one that was mistyped; else those that share most words with it, or
 * the nearest, and where a new one is added.
 */
export function unknownName(name: string, noun: string, known: ReadonlySet<string>, pointed: Pointed = {}): Words {
  const near = nearest(name, known);
  return {
    message: `There is no ${noun} "${name}"${pointed.where ? ` ${pointed.where}` : ''}.`,
    why: 'A reference that leads nowhere would break pages, figures and links.',
    fix:
      marksAround(name) ??
      (near && isSlip(name, near) ? `Did you mean "${near}"?` : otherWays(name, noun, known, pointed)),
  };
}

function otherWays(name: string, noun: string, known: ReadonlySet<string>, pointed: Pointed): string {
  const { home, orUnknown } = pointed;
  const ways = [
    existing(name, noun, known, pointed),
    home &&
      `A new one is a file of its own: content/${home}/${isId(name) ? name : '<id>'}.${COLLECTIONS[home].extension}.`,
    orUnknown && 'Where nobody knows it, write unknown.',
  ];
  return ways.filter((way) => typeof way === 'string').join(' ');
}

const FEW = 10;

function existing(name: string, noun: string, known: ReadonlySet<string>, { home, where }: Pointed): string {
  if (known.size === 0) return `No ${noun} exists ${where ? `${where} ` : ''}yet${home ? '' : '; add it first'}.`;
  const near = nearest(name, known);
  const sharing = sharingWords(name, known);
  const alike = sharing.length === 0 && near !== undefined ? [near] : sharing;
  if (alike.length > 0) return `Perhaps ${alike.join(' or ')} is meant.`;
  return home && known.size > FEW
    ? `The ${known.size} known are the files in content/${home}/.`
    : `Known: ${listed([...known])}.`;
}

const MOST_ALIKE = 4;

/** The names that share most words with a name; none when so many do that it says nothing. */
function sharingWords(name: string, known: ReadonlySet<string>): string[] {
  const words = new Set(wordsOf(name));
  const shared = [...known].map((other) => ({ other, count: wordsOf(other).filter((word) => words.has(word)).length }));
  const most = Math.max(1, ...shared.map(({ count }) => count));
  const alike = shared.filter(({ count }) => count === most).map(({ other }) => other);
  return alike.length <= MOST_ALIKE ? alike : [];
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}
