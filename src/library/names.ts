import { plainText } from '../write-up/inline.ts';
import type { ClassView, Linked, ServiceView, TeamView } from './views.ts';

const known = new WeakMap<readonly Linked[], Map<string, string>>();

/** Looks up what an entry of a list is called; an id nobody knows stands for itself. */
export function namesIn(list: readonly Linked[]): (id: string) => string {
  const names = known.get(list) ?? new Map(list.map(({ id, name }) => [id, name]));
  known.set(list, names);
  return (id) => names.get(id) ?? id;
}

const inBoth = new WeakMap<readonly ClassView[], Map<string, string>>();

/** Looks up what two incidents of a class have in common: in its own words, else its definition. */
export function inBothWords(classes: readonly ClassView[]): (id: string) => string {
  const phrases =
    inBoth.get(classes) ??
    new Map(classes.map(({ id, problemClass }) => [id, problemClass.inBoth ?? plainText(problemClass.definition)]));
  inBoth.set(classes, phrases);
  return (id) => phrases.get(id) ?? id;
}

/** What a team or service is called among those of other groups: `Platform, GOV.UK`. */
export function nameWithGroup(view: TeamView | ServiceView): string {
  const group = 'service' in view ? (view.team?.team.group ?? view.team?.name) : view.team.group;
  return [view.name, group].filter(Boolean).join(', ');
}
