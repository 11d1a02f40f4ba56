import { renamedLessons } from '../../model/lesson.ts';
import type { Content } from '../../write-up/content.ts';
import { plainForm, type Names } from './canonical-word.ts';

/** The names that the registries know, by their id, name and aliases, and lessons by earlier ids. What two share is left out. */
export function knownForms({ entries, faulty, ids, site }: Content): Names {
  const named = (['teams', 'services', 'classes', 'practices'] as const).map((collection) => {
    const all = [...entries[collection], ...faulty[collection]].flatMap(({ id, data }) =>
      [data.name, ...('aliases' in data ? data.aliases : [])].map((form) => [form, id] as const),
    );
    return [collection, forms([...ids[collection]], all)] as const;
  });
  const severities = forms(
    (site?.severities ?? []).map(({ id }) => id),
    (site?.severities ?? []).map(({ id, name }) => [name, id] as const),
  );
  const reviews = [...entries.reviews, ...faulty.reviews].map(({ id, data }) => ({ id, lessons: data.lessons }));
  const lessons = new Map(renamedLessons(reviews));
  const known = new Map<string, ReadonlyMap<string, string>>([
    ...named,
    ['severities', severities],
    ['lesson', lessons],
  ]);
  return (target) => known.get(target);
}

function forms(ids: readonly string[], others: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [form, id] of others) {
    const plain = plainForm(form);
    if ((found.get(plain) ?? id) !== id) shared.add(plain);
    found.set(plain, id);
  }
  for (const form of shared) found.delete(form);
  for (const id of ids) found.set(id, id);
  return found;
}
