import { getCollection, getEntry } from 'astro:content';
import { audienceOf } from '../model/audience.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Site } from '../model/site.ts';
import type { TrackerState } from '../model/registries.ts';
import { readCompiled, type Compiled } from '../write-up/compiled.ts';
import { readTrackerState } from '../write-up/read-tracker-state.ts';
import { now } from './clock.ts';
import type { Raw } from './entry-views.ts';
import { linkLibrary } from './link.ts';
import { leaveOut } from './site-html.ts';
import type {
  ClassView,
  Images,
  PathView,
  PracticeView,
  ReviewView,
  ServiceView,
  SessionView,
  TeamView,
} from './views.ts';

/** Everything a build carries, linked both ways. Lists of reviews and sessions are newest first, others by name. */
export interface Library {
  site: Site;
  now: number;
  /** What the trackers said when they were last read; undefined when they never were. */
  trackerState: TrackerState | undefined;
  reviews: ReviewView[];
  /** Ids of the reviews that this build leaves out. */
  leftOut: string[];
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
  const settings = await getEntry('settings', 'site');
  if (!settings) throw new Error('The settings (site.yaml) could not be read; see the messages above.');
  const { site, compiled, root } = settings.data;
  const entries = Map.groupBy(readCompiled(compiled), ({ collection }) => collection);
  const [classes, practices, reviews, sessions] = await Promise.all([
    withImages('classes', entries),
    withImages('practices', entries),
    withImages('reviews', entries),
    withImages('sessions', entries),
  ]);
  const [teams, services, paths] = [plain('teams', entries), plain('services', entries), plain('paths', entries)];
  const adoption = plain('adoption', entries);
  const linked = linkLibrary(
    {
      site,
      trackerState: readTrackerState(root).state,
      teams,
      services,
      classes,
      practices,
      reviews,
      sessions,
      paths,
      adoption,
    },
    {
      now: now(),
      audience: audienceOf(process.env['CAIRN_AUDIENCE']),
      drafts: import.meta.env.DEV,
    },
  );
  leaveOut(linked.leftOut);
  return linked;
}

type Entries = ReadonlyMap<CollectionName, Compiled[]>;

function plain<N extends CollectionName>(name: N, entries: Entries): Raw<N>[] {
  const known = (entries.get(name) ?? []) as unknown as Compiled<N>[];
  return known.map(({ id, digest, data, writeUp }) => ({ id, digest, front: data, ...(writeUp && { writeUp }) }));
}

/** Images alone come from Astro's content store, which knows where the image pipeline puts them. */
async function withImages<N extends 'classes' | 'practices' | 'reviews' | 'sessions'>(
  name: N,
  entries: Entries,
): Promise<Raw<N>[]> {
  // Astro warns of empty collections, which are nothing unusual here.
  const stored = entries.has(name) ? await getCollection(name) : [];
  const images = new Map(stored.map(({ id, data }) => [id, data.images as unknown as Images | undefined]));
  return plain(name, entries).map((entry) => {
    const own = images.get(entry.id);
    return own ? { ...entry, images: own, digest: `${entry.digest} ${JSON.stringify(own)}` } : entry;
  });
}
