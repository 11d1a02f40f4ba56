import type { Linked } from './views.ts';

const known = new WeakMap<readonly Linked[], Map<string, string>>();

/** Looks up what an entry of a list is called; an id nobody knows stands for itself. */
export function namesIn(list: readonly Linked[]): (id: string) => string {
  const names = known.get(list) ?? new Map(list.map(({ id, name }) => [id, name]));
  known.set(list, names);
  return (id) => names.get(id) ?? id;
}
