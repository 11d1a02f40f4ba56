import { DAY } from '../../src/model/duration.ts';
import type { DETECTIONS, TRIGGERS } from '../../src/model/vocabulary.ts';
import type { Material } from './generate-material.ts';
import { idOf, type BenchService, type BenchTeam } from './generate-organisation.ts';
import type { Random } from './generate-random.ts';

/** The instant before which everything happens; builds of a benchmark take it for "now". */
export const BENCH_NOW = Date.parse('2026-11-23T12:00Z');

const YEARS = 8;

/** What is settled about a review before it is written, so that others can point at it. */
export interface PlannedReview {
  id: string;
  title: string;
  at: number;
  /** The affected services, the one it began with first. */
  services: BenchService[];
  trigger: keyof typeof TRIGGERS;
  detection: keyof typeof DETECTIONS;
  /** Readers of an ordinary build see it, so that others may link to it. */
  visible: boolean;
  /** Short names of its improvement items. */
  items: string[];
}

/** Everything that writing a file needs to know. */
export interface World {
  random: Random;
  material: Material;
  teams: BenchTeam[];
  services: BenchService[];
  classes: string[];
  practices: string[];
  /** Oldest first. */
  reviews: PlannedReview[];
}

const SYMPTOMS = [
  'answered slowly',
  'rejected one request in five',
  'lost its leader twice',
  'served yesterday’s data',
  'stopped accepting writes',
  'charged twice',
  'ran out of memory',
  'dropped messages',
  'showed empty pages',
  'logged everyone out',
  'fell behind by hours',
  'restarted in a loop',
  'refused new connections',
  'sent the same notice again and again',
  'returned other people’s orders',
  'could not be deployed',
  'went dark in one region',
  'filled its disks',
  'lost a shard',
  'timed out at the edge',
];

const OCCASIONS: Record<keyof typeof TRIGGERS, readonly string[]> = {
  deploy: ['after a routine deployment', 'when a release met old clients', 'while two releases overlapped'],
  config: [
    'after a configuration change reached every host',
    'when a limit was set in the wrong unit',
    'behind a new routing rule',
  ],
  flag: ['when a feature flag was turned on for everyone', 'behind a flag nobody owned'],
  data: ['after a bulk import', 'when a customer’s data outgrew its column', 'during a backfill'],
  maintenance: [
    'during planned maintenance',
    'while a cluster was being drained',
    'in the middle of a version upgrade',
  ],
  traffic: ['during the Monday peak', 'under the load of a campaign', 'when crawlers found a new page'],
  external: ['while a supplier was down', 'after a carrier changed its interface'],
  hardware: ['when a switch failed half-way', 'after a power feed was lost', 'when one disk became slow'],
  time: ['when a certificate lapsed', 'as the clocks went back', 'on the last day of February'],
  security: ['while credentials were being rotated', 'under a flood of forged requests'],
  gradual: ['after weeks of slow growth', 'when a counter reached its limit'],
  'none-identified': ['for reasons never fully explained', 'twice in one night'],
};

const TRIGGER_WEIGHTS = {
  deploy: 24,
  config: 20,
  flag: 5,
  data: 8,
  maintenance: 9,
  traffic: 8,
  external: 8,
  hardware: 5,
  time: 4,
  security: 2,
  gradual: 5,
  'none-identified': 2,
};
const DETECTION_WEIGHTS = {
  alert: 46,
  synthetic: 9,
  'dashboard-watch': 7,
  'customer-report': 14,
  support: 8,
  'employee-report': 8,
  'partner-notice': 3,
  'security-intel': 1,
  'routine-check': 2,
  accident: 2,
};

/** Plans so many reviews over eight years, more of them in the later ones, oldest first. */
export function planReviews(count: number, random: Random, services: readonly BenchService[]): PlannedReview[] {
  const taken = new Set<string>();
  const instants = Array.from(
    { length: count },
    () => BENCH_NOW - Math.floor((1 - Math.sqrt(random.next())) * YEARS * 365 * 24 * 60) * 60_000 - DAY,
  );
  return instants.sort((a, b) => a - b).map((at) => planReview(at, random, services, taken));
}

function planReview(at: number, random: Random, all: readonly BenchService[], taken: Set<string>): PlannedReview {
  const services = random.several(random.between(1, 4), () => random.favourite(all));
  const trigger = random.weighted(TRIGGER_WEIGHTS);
  const title = `${services[0]?.name ?? ''} ${random.pick(SYMPTOMS)} ${random.pick(OCCASIONS[trigger])}`;
  return {
    id: freeId(`${new Date(at).toISOString().slice(0, 10)}-${idOf(title)}`, taken),
    title,
    at,
    services,
    trigger,
    detection: random.weighted(DETECTION_WEIGHTS),
    visible: !random.chance(0.03),
    items: Array.from({ length: random.between(3, 6) }, (_, index) => `${random.pick(ITEM_NAMES)}-${index + 1}`),
  };
}

const ITEM_NAMES = [
  'alert-on-it',
  'stage-the-change',
  'limit-the-queue',
  'rehearse-recovery',
  'write-the-runbook',
  'remove-the-leftover',
  'check-the-input',
  'say-it-sooner',
];

/** Ids have room for 80 characters; the few that meet get a number. */
function freeId(wanted: string, taken: Set<string>): string {
  const base = wanted.slice(0, 74).replace(/-$/, '');
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** A review that readers see, out of those older than the one at `before`; undefined when chance finds none. */
export function linkedReview({ reviews, random }: World, before = reviews.length): PlannedReview | undefined {
  const found = Array.from({ length: 5 }, () => reviews[random.between(0, before - 1)]);
  return found.find((review) => review?.visible);
}
