import { getCollection, getEntry } from 'astro:content';
import type { CollectionName } from '../model/collections.ts';
import type { Site } from '../model/site.ts';
import type { Stored } from '../write-up/loader.ts';
import { now } from './clock.ts';
import { linkLibrary, type Raw } from './link.ts';
import type { ClassView, PathView, PracticeView, ReviewView, ServiceView, SessionView, TeamView } from './views.ts';

/** Everything a build carries, linked both ways. Lists of reviews and sessions are newest first, others by name. */
export interface Library {
  site: Site;
  now: number;
  reviews: ReviewView[];
  teams: TeamView[];
  services: ServiceView[];
  /** Classes in use; replaced ones are in `replacedClasses`. */
  classes: ClassView[];
  replacedClasses: ClassView[];
  practices: PracticeView[];
  sessions: SessionView[];
  paths: PathView[];
}

let loaded: Promise<Library> | undefined;

/** The one door to the collections. A build reads them once; the development server reads them afresh. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Library> {
  const [settings, teams, services, classes, practices, reviews, sessions, paths] = await Promise.all([
    getEntry('settings', 'site'),
    all('teams'),
    all('services'),
    all('classes'),
    all('practices'),
    all('reviews'),
    all('sessions'),
    all('paths'),
  ]);
  if (!settings) throw new Error('The settings (site.yaml) could not be read; see the messages above.');
  return linkLibrary({ site: settings.data, teams, services, classes, practices, reviews, sessions, paths }, {
    now: now(),
    audience: process.env['CAIRN_AUDIENCE'] ?? 'organisation',
    drafts: import.meta.env.DEV,
  });
}

async function all<N extends CollectionName>(name: N): Promise<Raw<N>[]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data }) => ({ id, ...(data as Stored<N>) }) as unknown as Raw<N>);
}
