import { nearest, listed } from '../../../src/model/suggestion.ts';
import type { Site } from '../../../src/model/site.ts';
import { readContent } from '../../../src/write-up/read-content.ts';
import type { Named } from '../../../src/write-up/notes/teams.ts';
import { CliError } from '../command.ts';

/** What a new review can refer to. */
export interface Registry {
  site: Site;
  teams: Named[];
  services: Named[];
  /** Ids of the reviews there are. */
  reviews: ReadonlySet<string>;
}

/** Reads the settings, teams and services of a content folder. Throws a {@link CliError} without readable settings. */
export function readRegistry(root: string, shown: string): Registry {
  const content = readContent(root, (file) => /^(?:teams|services)\//.test(file));
  if (!content.site) {
    throw new CliError(`The settings in ${shown}/site.yaml cannot be read. See what is wrong: npm run check`);
  }
  const named = ({ id, data }: { id: string; data: { name: string; aliases: string[] } }): Named => ({
    id,
    names: [data.name, ...data.aliases],
  });
  return {
    site: content.site,
    teams: content.entries.teams.map(named),
    services: content.entries.services.map(named),
    reviews: content.ids.reviews,
  };
}

/** Refuses an id that names nothing, with the nearest that does. `unknown` is left to those who allow it. */
export function requireKnown(id: string | undefined, noun: string, known: readonly string[]): void {
  if (id === undefined || known.includes(id)) return;
  const near = nearest(id, known);
  const help = near ? `Did you mean "${near}"?` : known.length > 0 ? `Known: ${listed(known)}.` : 'There is none yet.';
  throw new CliError(`There is no ${noun} "${id}". ${help}`);
}
