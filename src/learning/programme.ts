import type { ProblemClass, Service, Session, Team } from '../model/registries.ts';
import type { Site } from '../model/site.ts';
import type { ReviewRecord } from './record.ts';

/** A session as the learning functions see it. */
export interface SessionRecord {
  /** Its file's name, which begins with its date. */
  id: string;
  session: Session;
}

/** A team under its id. */
export interface TeamRecord {
  id: string;
  team: Team;
}

/** A service under its id. */
export interface ServiceRecord {
  id: string;
  service: Service;
}

/** A problem class under its id. */
export interface ClassRecord {
  id: string;
  problemClass: ProblemClass;
}

/** What the programme of global reviews is worked out from: checked files, or a library's views of them. */
export interface Programme {
  site: Pick<Site, 'severities' | 'cadence'>;
  /** Milliseconds UTC. */
  now: number;
  /** Those that may be shown; their classes are the ones in use, replaced ones followed to the end. */
  reviews: readonly ReviewRecord[];
  sessions: readonly SessionRecord[];
  teams: readonly TeamRecord[];
  services: readonly ServiceRecord[];
  classes: readonly ClassRecord[];
}
