import GithubSlugger from 'github-slugger';
import { href } from './href.ts';
import type { Library } from './library.ts';
import type { Linked, ReviewView, TeamView } from './views.ts';

/** A division, portfolio or organisation of several teams. */
export interface GroupView extends Linked {
  teams: TeamView[];
  /** Reviews that its teams own, newest first. */
  reviews: ReviewView[];
}

const known = new WeakMap<Library, GroupView[]>();

/** The groups of more than one team, by name; a group of one is its team. Worked out once for each library. */
export function groupsOf(library: Library): GroupView[] {
  const before = known.get(library);
  if (before) return before;
  const slugger = new GithubSlugger();
  const groups = [...Map.groupBy(library.teams, ({ team }) => team.group ?? '')]
    .filter(([name, teams]) => name !== '' && teams.length > 1)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, teams]) => {
      const id = slugger.slug(name) || slugger.slug('group');
      const reviews = teams.flatMap((team) => team.reviews).sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
      return { id, name, href: href(`/groups/${id}/global-review/`), teams, reviews };
    });
  known.set(library, groups);
  return groups;
}
