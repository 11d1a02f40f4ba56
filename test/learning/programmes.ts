import type { Programme } from '../../src/learning/programme.ts';
import type { ReviewRecord } from '../../src/learning/record.ts';
import { problemClassSchema, serviceSchema, sessionSchema, teamSchema } from '../../src/model/registries.ts';
import { siteSchema } from '../../src/model/site.ts';

type Fronts = Record<string, Record<string, unknown>>;

/** What a programme is made of, by id; what a schema asks for beyond it is filled in. */
export interface Parts {
  site?: Record<string, unknown>;
  now?: string;
  reviews?: ReviewRecord[];
  sessions?: Fronts;
  teams?: Fronts;
  services?: Fronts;
  classes?: Fronts;
}

/** Tuesdays at three in London, for an hour. */
export const CADENCE = { days: ['tuesday'], at: '15:00', zone: 'Europe/London' };

const SITE = {
  name: 'x',
  organisation: 'x',
  severities: [
    { id: 'sev1', name: 'Critical', major: true },
    { id: 'sev2', name: 'Serious' },
    { id: 'sev3', name: 'Minor' },
  ],
};

/** A programme of global reviews as its files make it, on Monday 23 November 2026 unless told otherwise. */
export function programme({ site, now = '2026-11-23T12:00Z', reviews = [], ...files }: Parts = {}): Programme {
  const each = <T>(fronts: Fronts | undefined, make: (id: string, front: Record<string, unknown>) => T) =>
    Object.entries(fronts ?? {}).map(([id, front]) => make(id, front));
  return {
    site: siteSchema.parse({ ...SITE, ...site }),
    now: Date.parse(now),
    reviews,
    sessions: each(files.sessions, (id, front) => ({ id, session: sessionSchema.parse({ held: id, ...front }) })),
    teams: each(files.teams, (id, front) => ({ id, team: teamSchema.parse({ name: `Team ${id}`, ...front }) })),
    services: each(files.services, (id, front) => ({
      id,
      service: serviceSchema.parse({ name: `Service ${id}`, team: 'unknown', ...front }),
    })),
    classes: each(files.classes, (id, front) => ({
      id,
      problemClass: problemClassSchema.parse({ name: `Class ${id}`, definition: 'x', ...front }),
    })),
  };
}
