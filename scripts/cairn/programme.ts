import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Programme } from '../../src/learning/programme.ts';
import { now as instantOf } from '../../src/library/clock.ts';
import { audienceOf, isCarried } from '../../src/model/audience.ts';
import type { Practice } from '../../src/model/registries.ts';
import type { Site } from '../../src/model/site.ts';
import type { Content } from '../../src/write-up/content.ts';
import { plural } from '../../src/write-up/problem-text.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import { CliError, type Effects } from './command.ts';

/** The programme of global reviews as a content folder has it. */
export interface FolderProgramme extends Programme {
  site: Site;
  practices: { id: string; practice: Practice }[];
  /** Ids of the reviews that are left out. */
  leftOut: string[];
  /** The content folder, and how it is called in messages. */
  root: string;
  shown: string;
}

/**
 * Reads the programme of global reviews from the content folder, with what a build for `CAIRN_AUDIENCE` carries.
 *
 * Throws where there is no folder, or no settings that can be read. Files with errors are left out, and said to be.
 */
export function readProgramme(folder: string | undefined, effects: Effects): FolderProgramme {
  const { environment, directory } = effects;
  const root = resolve(directory, folder ?? environment['CAIRN_CONTENT'] ?? 'content');
  const shown = relative(directory, root) || '.';
  if (!existsSync(join(root, 'site.yaml'))) throw new CliError(`There is no ${shown}/site.yaml.`);
  const content = readContent(root);
  if (!content.site) throw new CliError(`The settings in ${shown}/site.yaml have errors. See: cairn check`);
  tellOfFaulty(content, effects);
  return { ...programmeOf(content, content.site, environment), root, shown };
}

function tellOfFaulty({ faulty }: Content, { complain }: Effects): void {
  const count = Object.values(faulty).reduce((sum, entries) => sum + entries.length, 0);
  if (count > 0) complain(`${plural(count, 'file')} with errors left out. See: cairn check`);
}

function programmeOf({ entries, ids }: Content, site: Site, environment: Effects['environment']) {
  const carried = { audience: fromEnvironment(() => audienceOf(environment['CAIRN_AUDIENCE'])), drafts: false };
  const replacedBy = new Map(entries.classes.map(({ id, data }) => [id, data.replacedBy]));
  const current = (id: string): string => {
    const next = replacedBy.get(id);
    return next === undefined ? id : current(next);
  };
  const reviews = entries.reviews.filter(({ data }) => isCarried(data, carried));
  const shown = new Set(reviews.map(({ id }) => id));
  return {
    site,
    now: fromEnvironment(() => instantOf(environment['CAIRN_NOW'])),
    reviews: reviews.map(({ id, data }) => ({
      id,
      review: { ...data, classes: [...new Set(data.classes.map(current))] },
    })),
    sessions: entries.sessions.map(({ id, data }) => ({ id, session: data })),
    teams: entries.teams.map(({ id, data }) => ({ id, team: data })),
    services: entries.services.map(({ id, data }) => ({ id, service: data })),
    classes: entries.classes.map(({ id, data }) => ({ id, problemClass: data })),
    leftOut: [...ids.reviews].filter((id) => !shown.has(id)),
    practices: entries.practices.map(({ id, data }) => ({ id, practice: data })),
  };
}

/** A wrong setting is a wrong use of the command. */
function fromEnvironment<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CliError(error instanceof Error ? error.message : String(error));
  }
}
