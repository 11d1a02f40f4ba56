import type { z } from 'zod';
import type { serviceSchema, teamSchema } from '../../src/model/registries.ts';

/** A team of the invented organisation. */
export interface BenchTeam {
  id: string;
  group: string;
  file: z.input<typeof teamSchema>;
}

/** A service of the invented organisation. */
export interface BenchService {
  id: string;
  name: string;
  team: string;
  /** Its group's prefix for tracker keys. */
  tracker: string;
  file: z.input<typeof serviceSchema>;
}

/** Six groups of ten teams; a group's key is the prefix of its tracker keys. */
const GROUPS = {
  PAY: [
    'Payments',
    'Card processing',
    'Ledger',
    'Payouts',
    'Fraud detection',
    'Billing',
    'Invoicing',
    'Subscriptions',
    'Tax',
    'Refunds',
    'Wallet',
  ],
  SHOP: [
    'Storefront',
    'Checkout',
    'Catalogue',
    'Product search',
    'Recommendations',
    'Basket',
    'Pricing',
    'Promotions',
    'Mobile app',
    'Web front end',
    'Ratings',
  ],
  PLAT: [
    'Platform',
    'Edge proxy',
    'Identity',
    'Container platform',
    'Networking',
    'Deployment',
    'Observability',
    'Databases',
    'Messaging',
    'Secrets',
    'Developer tools',
  ],
  DATA: [
    'Data',
    'Event pipeline',
    'Data warehouse',
    'Reporting',
    'Experiments',
    'Machine learning',
    'Feature store',
    'Customer data',
    'Search index',
    'Streaming',
    'Data quality',
  ],
  SHIP: [
    'Logistics',
    'Depot control',
    'Route planning',
    'Carrier links',
    'Stock',
    'Returns',
    'Label printing',
    'Delivery slots',
    'Parcel tracking',
    'Customs',
    'Supplier portal',
  ],
  CARE: [
    'Customer care',
    'Ticketing',
    'Chat',
    'Telephony',
    'Knowledge base',
    'Notifications',
    'Email',
    'Loyalty',
    'Complaints',
    'Self-service',
    'Identity check',
  ],
} as const;

/** The tracker prefixes, one for each group. */
export const TRACKER_PREFIXES = Object.keys(GROUPS);

/** How many teams there are in all. */
export const BENCH_TEAMS = 60;

/** The first so many of the sixty teams. */
export function benchTeams(count = BENCH_TEAMS): BenchTeam[] {
  return allTeams().slice(0, count);
}

function allTeams(): BenchTeam[] {
  return Object.values(GROUPS).flatMap(([group, ...teams]) =>
    teams.map((name) => ({
      id: idOf(name),
      group,
      file: { name, group, about: `Builds and runs ${name.toLowerCase()}.`, contact: `#${idOf(name)}` },
    })),
  );
}

/** The services of the first so many teams: two for each. */
export function benchServices(teams = BENCH_TEAMS): BenchService[] {
  return allServices().slice(0, 2 * teams);
}

function allServices(): BenchService[] {
  return Object.entries(GROUPS).flatMap(([tracker, [, ...teams]]) =>
    teams.flatMap((team, index) =>
      (['API', 'workers'] as const).map((part) => {
        const name = `${team} ${part}`;
        const file = { name, team: idOf(team), tier: 1 + (index % 3), aliases: [idOf(name).replaceAll('-', ' ')] };
        return { id: idOf(name), name, team: idOf(team), tracker, file };
      }),
    ),
  );
}

/** A text as an id: lower-case words joined by hyphens. */
export function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The settings of the invented organisation. */
export const BENCH_SITE = {
  name: 'Benchmark library',
  organisation: 'Benchmark',
  text: 'Invented reviews, made to measure with.',
  severities: [
    { id: 'sev1', name: 'Critical', meaning: 'Most customers could not buy or pay.', major: true },
    { id: 'sev2', name: 'Serious', meaning: 'A part of the service or of its users was affected.', major: true },
    { id: 'sev3', name: 'Minor', meaning: 'Few people noticed.' },
    { id: 'sev4', name: 'Internal', meaning: 'Only colleagues noticed.' },
  ],
  trackers: TRACKER_PREFIXES.map((prefix) => ({
    id: prefix.toLowerCase(),
    kind: 'jira',
    pattern: `${prefix}-[0-9]+`,
    url: 'https://tracker.example/browse/{key}',
  })),
  cadence: { days: ['tuesday', 'thursday'], at: '15:00', zone: 'Europe/London', minutes: 60 },
  communication: [
    { severity: 'sev1', to: 'customers', first: 'PT15M', every: 'PT30M' },
    { severity: 'sev2', to: 'customers', first: 'PT30M', every: 'PT60M' },
  ],
};
