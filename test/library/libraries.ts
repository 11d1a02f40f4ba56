import type { Raw } from '../../src/library/entry-views.ts';
import { linkLibrary, type Carried, type RawLibrary } from '../../src/library/link.ts';
import type { Library } from '../../src/library/library.ts';
import { COLLECTIONS, type CollectionName } from '../../src/model/collections.ts';
import { trackerStateSchema } from '../../src/model/registries.ts';
import { siteSchema } from '../../src/model/site.ts';

type Front = Record<string, unknown>;

/** Front matter by id, for every collection that a test needs; what a schema asks for beyond it is filled in. */
export type Entries = Partial<Record<CollectionName, Record<string, Front>>> & { site?: Front; trackerState?: Front };

const NEEDED: Record<CollectionName, Front> = {
  teams: { name: 'A team' },
  services: { name: 'A service', team: 'unknown' },
  classes: { name: 'A class', definition: 'x' },
  practices: { name: 'A practice', phase: 'prepare', summary: 'x' },
  reviews: { title: 'A review', status: 'final' },
  sessions: { held: '2024-01-01' },
  adoption: {},
  paths: { title: 'A path' },
};

const SITE = {
  name: 'Library',
  organisation: 'Acme',
  severities: [
    { id: 'sev1', name: 'Critical', major: true },
    { id: 'sev2', name: 'Serious' },
  ],
};

/** The entries as the collections store them. */
export function rawLibrary(entries: Entries): RawLibrary {
  const raw = <N extends CollectionName>(name: N, given: Record<string, Front> = {}) =>
    Object.entries(given).map(
      ([id, front]) => ({ id, front: COLLECTIONS[name].schema.parse({ ...NEEDED[name], ...front }) }) as Raw<N>,
    );
  return {
    site: siteSchema.parse({ ...SITE, ...entries.site }),
    ...(entries.trackerState && { trackerState: trackerStateSchema.parse(entries.trackerState) }),
    teams: raw('teams', entries.teams),
    services: raw('services', entries.services),
    classes: raw('classes', entries.classes),
    practices: raw('practices', entries.practices),
    reviews: raw('reviews', entries.reviews),
    sessions: raw('sessions', entries.sessions),
    paths: raw('paths', entries.paths),
    adoption: raw('adoption', entries.adoption),
  };
}

/** The library that the entries make, as a build for the organisation carries it on 23 November 2026. */
export function libraryOf(entries: Entries, carried: Partial<Carried> = {}): Library {
  const now = Date.parse('2026-11-23T12:00Z');
  return linkLibrary(rawLibrary(entries), { now, audience: 'organisation', drafts: false, ...carried });
}

/** The ids of views. */
export function idsOf(views: readonly { id: string }[]): string[] {
  return views.map(({ id }) => id);
}
