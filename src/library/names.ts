import type { Linked, ServiceView, TeamView } from './views.ts';

const known = new WeakMap<readonly Linked[], Map<string, string>>();

/** Looks up what an entry of a list is called; an id nobody knows stands for itself. */
export function namesIn(list: readonly Linked[]): (id: string) => string {
  const names = known.get(list) ?? new Map(list.map(({ id, name }) => [id, name]));
  known.set(list, names);
  return (id) => names.get(id) ?? id;
}

/** What a team or service is called among those of other groups: `Platform, GOV.UK`. */
export function nameWithGroup(view: TeamView | ServiceView): string {
  const group = 'service' in view ? (view.team?.team.group ?? view.team?.name) : view.team.group;
  return [view.name, group].filter(Boolean).join(', ');
}
