import { COLLECTIONS } from '../model/collections.ts';
import type { FieldMeta } from '../model/fields.ts';
import type { Entry } from './content.ts';
import { walkFields } from './walk-fields.ts';

/**
 * The files into which the checks look when they check an entry, beyond whether they exist: the reviews of items and
 * lessons that it names, the reviews of a session, and the class that replaces a class.
 */
export function neighboursOf(entry: Entry): string[] {
  const found: string[] = [];
  walkFields(COLLECTIONS[entry.collection].schema, entry.data, (value, _path, meta) => {
    if (typeof value === 'string') found.push(...neighbour(entry, value, meta));
  });
  return found;
}

function neighbour({ collection }: Entry, name: string, { refers }: FieldMeta): string[] {
  if (refers === 'item' || refers === 'lesson') return [`reviews/${name.replace(/#.*/s, '')}.mdx`];
  const isLookedInto =
    (collection === 'sessions' && refers === 'reviews') || (collection === 'classes' && refers === 'classes');
  return isLookedInto ? [`${refers}/${name}.mdx`] : [];
}
