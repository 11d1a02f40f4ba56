import type { z } from 'zod';
import { DAY, MINUTE } from '../../src/model/duration.ts';
import { MILESTONES, type Milestone } from '../../src/model/milestones.ts';
import type { reviewSchema } from '../../src/model/review.ts';
import type { EVENT_KINDS } from '../../src/model/vocabulary.ts';
import { OUTCOMES } from '../../src/model/vocabulary.ts';
import { BENCH_NOW, type PlannedReview, type World } from './generate-plan.ts';
import type { Random } from './generate-random.ts';

/** Front matter of a review as an author writes it. */
export type WrittenReview = z.input<typeof reviewSchema>;

/** The instants of an incident in milliseconds; what is missing is unknown. */
export type Instants = Partial<Record<Milestone, number>> & { started: number };

/** Minutes from the milestone before: the median, how far it spreads, and how often it is known. */
const LAGS: Record<Exclude<Milestone, 'started'>, { median: number; sigma: number; known: number }> = {
  detected: { median: 6, sigma: 1.3, known: 0.93 },
  engaged: { median: 8, sigma: 1, known: 0.8 },
  diagnosed: { median: 24, sigma: 1.2, known: 0.85 },
  mitigated: { median: 18, sigma: 1.1, known: 0.8 },
  resolved: { median: 35, sigma: 1.4, known: 1 },
};

/** The milestones of an incident. Lags are log-normal, as those of real incidents nearly are. */
export function instantsOf({ at }: PlannedReview, random: Random, ongoing: boolean): Instants {
  const instants: Instants = { started: at };
  let last = at;
  for (const milestone of MILESTONES) {
    if (milestone === 'started') continue;
    const { median, sigma, known } = LAGS[milestone];
    last = Math.min(last + Math.ceil(random.logNormal(median, sigma)) * MINUTE, BENCH_NOW);
    if (random.chance(known) && !(ongoing && milestone === 'resolved')) instants[milestone] = last;
  }
  return instants;
}

/** An instant as authors write it, to the minute. */
export function written(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16)}Z`;
}

/** The day of an instant. */
export function writtenDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

type WrittenEvent = NonNullable<WrittenReview['timeline']>[number];
type Kind = keyof typeof EVENT_KINDS;

const TEXTS: Record<
  'leadup' | 'impact-start' | 'detect' | 'engage' | 'diagnose' | 'mitigate' | 'resolve',
  readonly string[]
> = {
  leadup: [
    'A change to {service} is merged and waits for the next release',
    'The queue of {service} has been growing for a week',
    'A host of {service} is replaced',
  ],
  'impact-start': [
    'Requests to {service} begin to fail',
    'Customers of {service} see empty pages',
    'Latency of {service} passes two seconds',
  ],
  detect: [
    'An alert on the error rate of {service} pages the team on call',
    'Support reports {service} as unusable',
    'A synthetic check of {service} fails three times',
  ],
  engage: ['The team of {service} joins the call', 'The engineer on call opens the dashboard of {service}'],
  diagnose: ['The cause is traced to {service}', 'Logs of {service} show the same request over and over'],
  mitigate: [
    'Traffic is moved away from {service}',
    'The change to {service} is rolled back',
    'The queue of {service} is emptied',
  ],
  resolve: ['{service} is healthy and its backlog is worked off', 'The last region of {service} is back to normal'],
};

const MARKED: readonly [Milestone, keyof typeof TEXTS][] = [
  ['started', 'impact-start'],
  ['detected', 'detect'],
  ['engaged', 'engage'],
  ['diagnosed', 'diagnose'],
  ['mitigated', 'mitigate'],
  ['resolved', 'resolve'],
];

const OTHER_KINDS = {
  action: 5,
  hypothesis: 3,
  comms: 3,
  decision: 2,
  signal: 1,
  handoff: 1,
  'impact-change': 1,
  note: 1,
};

/** About ten events: those that mark the milestones, and what was tried, believed and said in between. */
export function timelineOf(plan: PlannedReview, instants: Instants, world: World, timed: boolean): WrittenEvent[] {
  const { random } = world;
  const marks = MARKED.flatMap(([milestone, kind]) => {
    const at = instants[milestone];
    return at === undefined ? [] : [event(at, kind, random.pick(TEXTS[kind]), plan, kind !== 'engage')];
  });
  const end = instants.resolved ?? instants.mitigated ?? instants.started + DAY / 8;
  const others = Array.from({ length: random.between(2, 6) }, () =>
    otherEvent(random.between(instants.started, end), plan, world),
  );
  const leadup = random.chance(0.5)
    ? [event(instants.started - random.between(1, 200) * MINUTE, 'leadup', random.pick(TEXTS.leadup), plan, false)]
    : [];
  const all = [...leadup, ...marks, ...others].sort((a, b) => (String(a.at) < String(b.at) ? -1 : 1));
  return timed ? all : all.map(({ at: _at, ...untimed }) => untimed);
}

function event(at: number, kind: Kind, text: string, { services }: PlannedReview, key: boolean): WrittenEvent {
  const [service] = services;
  return {
    at: written(at),
    kind,
    text: text.replace('{service}', service?.name ?? 'the service'),
    ...(key && { key }),
    ...(kind === 'engage' && service && { team: service.team }),
  };
}

function otherEvent(at: number, plan: PlannedReview, { random, material, practices }: World): WrittenEvent {
  const kind = random.weighted(OTHER_KINDS);
  const made = event(at, kind, random.pick(material.events), plan, random.chance(0.2));
  if (kind === 'action') {
    const outcome = random.pick(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[]);
    return { ...made, outcome, ...(random.chance(0.2) && { practice: random.favourite(practices) }) };
  }
  if (kind === 'comms')
    return { ...made, to: random.pick(['customers', 'customers', 'stakeholders', 'organisation'] as const) };
  return made;
}
