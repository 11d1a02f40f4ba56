import { DAY, HOUR } from '../../src/model/duration.ts';
import { COMMITTED_STATES, LUCK_KINDS, words } from '../../src/model/vocabulary.ts';
import { BENCH_NOW, linkedReview, type PlannedReview, type World } from './generate-plan.ts';
import { instantsOf, timelineOf, written, writtenDay, type Instants, type WrittenReview } from './generate-timeline.ts';

/** How old a review can be and still be preliminary or ongoing. */
const RECENT = 60 * DAY;

/** In the library's first two years some reviews were imported from documents that knew only the day. */
const IMPORTED_UNTIL = BENCH_NOW - 6 * 365 * DAY;

const KINDS = { incident: 88, 'near-miss': 6, security: 3, drill: 3 };
const SEVERITIES = { sev1: 6, sev2: 24, sev3: 48, sev4: 18, unknown: 4 };

/** The front matter of the review at an index of the plan. */
export function reviewFront(index: number, world: World): WrittenReview {
  const plan = world.reviews[index] as PlannedReview;
  const { random } = world;
  const preliminary = plan.at > BENCH_NOW - RECENT && random.chance(0.5);
  const ongoing = preliminary && random.chance(0.2);
  const imported = plan.at < IMPORTED_UNTIL && random.chance(0.3);
  const instants = instantsOf(plan, random, ongoing);
  return {
    title: plan.title,
    summary: `${random.pick(world.material.sentences)} ${random.pick(world.material.sentences)}`,
    kind: random.weighted(KINDS),
    status: plan.visible || random.chance(0.5) ? (preliminary ? 'preliminary' : 'final') : 'draft',
    audience: !plan.visible ? 'restricted' : random.chance(0.1) ? 'public' : 'organisation',
    severity: random.weighted(SEVERITIES),
    owner: imported && random.chance(0.2) ? 'unknown' : (plan.services[0]?.team ?? 'unknown'),
    services: plan.services.map(({ id }) => id),
    classes: random.several(random.between(1, 4), () => random.favourite(world.classes)),
    trigger: plan.trigger,
    detection: plan.detection,
    times: timesOf(instants, imported, world),
    ...(ongoing && { ongoing }),
    impact: impactOf(plan, world),
    responders: respondersOf(plan, instants, imported, world),
    timeline: timelineOf(plan, instants, world, !imported),
    factors: random.several(random.between(3, 5), () => random.pick(world.material.factors)),
    luck: luckOf(plan, world),
    lessons: lessonsOf(world),
    improvements: improvementsOf(index, world),
    ...(instants.resolved && { localReview: localReview(instants.resolved, imported, world) }),
  };
}

function timesOf(instants: Instants, imported: boolean, { random }: World): NonNullable<WrittenReview['times']> {
  if (imported)
    return {
      started: writtenDay(instants.started),
      ...(instants.resolved && { resolved: writtenDay(instants.resolved) }),
    };
  const given = Object.entries(instants).map(([milestone, at]) => [milestone, written(at)]);
  const times = Object.fromEntries(given) as NonNullable<WrittenReview['times']>;
  if (random.chance(0.1)) times.started = { at: times.started, precision: 'estimated', margin: 'PT10M' };
  return times;
}

function impactOf({ services }: PlannedReview, { random, material }: World): NonNullable<WrittenReview['impact']> {
  const share = random.between(1, 99);
  const name = services[0]?.name ?? 'the service';
  return {
    business: `About ${share}% of the requests to ${name} failed, and ${random.between(10, 90_000)} orders were late or lost.`,
    customers: random.pick(material.sentences),
    technology: random.pick(material.sentences),
    figures: random.chance(0.6)
      ? [
          { label: 'Requests that failed', value: `${share}%` },
          { label: 'Orders late', value: random.between(10, 90_000) },
        ]
      : [],
  };
}

function respondersOf(
  { services }: PlannedReview,
  instants: Instants,
  imported: boolean,
  { random, teams }: World,
): NonNullable<WrittenReview['responders']> {
  const called = [
    services[0]?.team ?? 'unknown',
    ...random.several(random.between(0, 2), () => random.favourite(teams).id),
  ];
  return [...new Set(called)].map((team, index) => ({
    team,
    ...(index === 0 && instants.engaged && !imported && { engaged: written(instants.engaged) }),
    fit: index === 0 ? 'right' : random.pick(['right', 'late', 'wrong'] as const),
  }));
}

function luckOf({ items }: PlannedReview, { random, material }: World): NonNullable<WrittenReview['luck']> {
  return Array.from({ length: random.between(0, 2) }, () => ({
    text: random.pick(material.factors),
    ...(random.chance(0.6) && { kind: random.pick(words(LUCK_KINDS)) }),
    ...(random.chance(0.5) && { secured: random.pick(items) }),
  }));
}

/** Lessons are named by their number, so that the body can name them without asking. */
function lessonsOf({ random, material, practices }: World): NonNullable<WrittenReview['lessons']> {
  return Array.from({ length: random.between(2, 4) }, (_, index) => ({
    id: `lesson-${index + 1}`,
    text: random.pick(material.lessons),
    ...(random.chance(0.6) && { practice: random.favourite(practices) }),
  }));
}

type WrittenItem = NonNullable<WrittenReview['improvements']>[number];

const STATES = {
  idea: 6,
  proposed: 14,
  accepted: 16,
  'in-progress': 12,
  done: 34,
  verified: 8,
  declined: 6,
  merged: 4,
};
const AIMS = { detect: 20, diagnose: 12, mitigate: 14, resolve: 12, prevent: 30, communicate: 6, learn: 6 };
const SCOPES = { instance: 5, class: 4, organisation: 1 };

function improvementsOf(index: number, world: World): WrittenItem[] {
  const plan = world.reviews[index] as PlannedReview;
  return plan.items.map((id, place) => {
    const text = world.random.pick(world.material.items);
    const [aim, scope] = [world.random.weighted(AIMS), world.random.weighted(SCOPES)];
    return { id, text, aim, scope, ...stateOf(index, place, world) };
  });
}

function stateOf(index: number, place: number, world: World): Partial<WrittenItem> {
  const { random } = world;
  const { at, services } = world.reviews[index] as PlannedReview;
  const state = random.weighted(STATES);
  // Only later items merge into earlier reviews, and into their first item, which never merges: so there is no ring.
  const target = place > 0 && index > 0 ? linkedReview(world, index) : undefined;
  if (state === 'merged')
    return target ? { state, into: `${target.id}#${target.items[0] ?? ''}` } : { state: 'proposed' };
  if (state === 'declined') return { state, reason: random.pick(world.material.sentences) };
  const tracker = `${services[0]?.tracker ?? 'PLAT'}-${random.between(100, 100 + world.reviews.length * 2)}`;
  const team = services[0]?.team ?? 'unknown';
  if (!COMMITTED_STATES.has(state)) return { state, ...(state === 'proposed' && { team, tracker }) };
  const opened = Math.min(at + random.between(0, 5) * DAY, BENCH_NOW);
  const closed = Math.min(opened + Math.ceil(random.logNormal(30, 1)) * DAY, BENCH_NOW);
  const horizon = random.pick(['tactical', 'longer-term'] as const);
  const over = state === 'done' || state === 'verified';
  return { state, horizon, team, tracker, opened: writtenDay(opened), ...(over && { closed: writtenDay(closed) }) };
}

function localReview(
  resolved: number,
  imported: boolean,
  { random, material }: World,
): NonNullable<WrittenReview['localReview']> {
  if (imported || random.chance(0.1)) return { waived: random.pick(material.sentences) };
  const late = random.chance(0.02);
  return {
    held: written(Math.min(resolved + (late ? 40 : random.between(1, 23)) * HOUR, BENCH_NOW)),
    present: ['incident-commander', 'scribe', 'responders', 'owning-team'],
  };
}
