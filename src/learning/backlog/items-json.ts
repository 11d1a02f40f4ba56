import type { BacklogAbout, BacklogItem } from './item.ts';

/** Items as JSON has them: what teams, classes and reviews are called stands once, and items name them by their ids. */
export function itemsJson(items: readonly BacklogItem[], { title, now, trackersReadAt }: BacklogAbout): object {
  const teams: Record<string, string> = {};
  const classes: Record<string, string> = {};
  const reviews: Record<string, { title: string; address: string }> = {};
  for (const { team, classes: own, askedBy } of items) {
    if (team) teams[team.id] = team.name;
    for (const { id, name } of own) classes[id] = name;
    for (const { id, name, address } of askedBy) reviews[id] ??= { title: name, address };
  }
  return {
    title,
    now: instant(now),
    ...(trackersReadAt !== undefined && { trackersReadAt: instant(trackersReadAt) }),
    teams,
    classes,
    reviews,
    items: items.map(itemJson),
  };
}

function itemJson({ title, text, team, classes, askedBy, ...rest }: BacklogItem): object {
  return {
    title,
    ...(text !== title && { text }),
    ...rest,
    ...(team && { team: team.id }),
    classes: classes.map(({ id }) => id),
    askedBy: askedBy.map(({ id }) => id),
  };
}

function instant(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
}
