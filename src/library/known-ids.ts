import type { KnownIds } from '../model/json-schema.ts';
import type { Library } from './library.ts';

/** What references can name in a build: the library's own words, and never a review that the build leaves out. */
export function knownIds({ site, teams, services, classes, replacedClasses, practices }: Library): KnownIds {
  const ids = (views: readonly { id: string }[]) => views.map(({ id }) => id);
  return {
    severities: ids(site.severities),
    teams: ids(teams),
    services: ids(services),
    classes: ids([...classes, ...replacedClasses]),
    practices: ids(practices),
  };
}
