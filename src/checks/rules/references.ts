import { COLLECTIONS, COLLECTION_NAMES } from '../../model/collections.ts';
import type { FieldMeta, ReferenceTarget } from '../../model/fields.ts';
import { lessonKey } from '../../model/lesson.ts';
import { walkFields } from '../../write-up/walk-fields.ts';
import type { Entry } from '../../write-up/content.ts';
import type { Checked, Rule } from '../rule.ts';
import { unknownName } from '../unknown-name.ts';

/** Names of what a reference may point at, for messages. */
const NOUNS: Record<ReferenceTarget, string> = {
  teams: 'team',
  services: 'service',
  classes: 'problem class',
  practices: 'practice',
  reviews: 'review',
  sessions: 'session',
  severities: 'severity',
  'item-here': 'improvement item of this review',
  item: 'improvement item',
  lesson: 'lesson',
};

/** What a review may need first, so that its author adds it. */
const HOMES = ['teams', 'services', 'classes', 'practices'] as const;

/** Every reference must point at something that exists; the nearest existing name is suggested. */
export const references: Rule = {
  code: 'unknown-reference',
  severity: 'error',
  run(content, report) {
    const known = knownNames(content);
    for (const name of COLLECTION_NAMES) {
      for (const entry of content.entries[name]) {
        walkFields(COLLECTIONS[name].schema, entry.data, (value, path, meta) => {
          if (!meta.refers || typeof value !== 'string') return;
          const words = problemWith(value, meta, known(meta.refers, entry));
          if (words && !isInBrokenReview(value, meta.refers, content)) report(entry, path, words);
        });
      }
    }
  },
};

/** Of a review that could not be read nobody knows which items and lessons it has. */
function isInBrokenReview(name: string, target: ReferenceTarget, { entries, ids }: Checked): boolean {
  if (target !== 'item' && target !== 'lesson') return false;
  const review = name.slice(0, name.indexOf('#'));
  return ids.reviews.has(review) && !entries.reviews.some(({ id }) => id === review);
}

type Known = (target: ReferenceTarget, entry: Entry) => ReadonlySet<string>;

/** The names that exist, by what a reference points at. */
export function knownNames(content: Checked): Known {
  const severities = new Set(content.site.severities.map(({ id }) => id));
  const items = new Set<string>();
  const lessons = new Set<string>();
  for (const { id, data } of content.entries.reviews) {
    for (const item of data.improvements) items.add(`${id}#${item.id}`);
    for (const lesson of data.lessons)
      for (const name of [lesson.id, ...lesson.aliases]) lessons.add(lessonKey(id, name));
  }
  return (target, entry) => {
    if (target === 'severities') return severities;
    if (target === 'item') return items;
    if (target === 'lesson') return lessons;
    if (target === 'item-here') return itemsHere(entry);
    return content.ids[target];
  };
}

function itemsHere(entry: Entry): ReadonlySet<string> {
  return new Set('improvements' in entry.data ? entry.data.improvements.map(({ id }) => id) : []);
}

function problemWith(name: string, meta: FieldMeta, known: ReadonlySet<string>) {
  if (known.has(name) || (meta.orUnknown && name === 'unknown')) return undefined;
  const noun = NOUNS[meta.refers as ReferenceTarget];
  const home = HOMES.find((one) => one === meta.refers);
  return unknownName(name, noun, inSameReview(name, known), { home, orUnknown: meta.orUnknown });
}

/** Of items and lessons, those of the review that is named, when it has any: the meant one is among them. */
function inSameReview(name: string, known: ReadonlySet<string>): ReadonlySet<string> {
  const review = name.slice(0, name.indexOf('#') + 1);
  const here = review === '' ? [] : [...known].filter((other) => other.startsWith(review));
  return here.length > 0 ? new Set(here) : known;
}
