import type { ROLES } from '../model/vocabulary.ts';
import type { Programme } from './programme.ts';
import type { ReviewRecord } from './record.ts';

/** Why a team should come. Everything is named by its id. */
export type TeamReason =
  | { kind: 'owns' | 'responded' | 'asks'; review: string }
  | { kind: 'services'; review: string; services: string[] }
  | { kind: 'same-class'; review: string; class: string };

/** A team to invite, with the strongest reason for each review. */
export interface TeamInvitation {
  team: string;
  reasons: TeamReason[];
}

/** The roles to invite, each with what it is there for. */
export const ROLE_TASKS = {
  facilitator: 'opens with the ground rules, keeps the time, calls out blame',
  scribe: 'writes down what is decided and which practices change',
  'incident-commander': 'led the response, and tells what was known when',
  'customer-liaison': 'knows what customers saw, and takes home what to tell them',
} as const satisfies Partial<Record<keyof typeof ROLES, string>>;

/** A role to invite, and the reviews it is needed for. */
export interface RoleInvitation {
  role: keyof typeof ROLE_TASKS;
  /** None where it is for the session as a whole. */
  reviews: string[];
}

/** Who should come to a session. */
export interface Invitations {
  /** In the order of the agenda and of how near the team is to it. */
  teams: TeamInvitation[];
  roles: RoleInvitation[];
  /** How many more teams had an incident of one of its classes than are invited for that. */
  furtherTeams: number;
}

/** At most this many teams are invited only because they had the same problem: those that had it last. */
const SAME_CLASS = 6;

/** Who has something to tell or to learn. Gone through once, asked for each session. */
export function inviter(programme: Programme): (reviews: readonly string[]) => Invitations {
  const byId = new Map(programme.reviews.map((record) => [record.id, record]));
  const ownerOf = new Map(programme.services.map(({ id, service }) => [id, service.team]));
  const byClass = membersOfClasses(programme.reviews);
  const known = new Set(programme.teams.map(({ id }) => id));
  return (ids) => {
    const reviews = ids.flatMap((id) => byId.get(id) ?? []);
    const near = reviews.flatMap((record) => nearTeams(record, ownerOf, programme));
    const far = reviews
      .flatMap(({ id, review }) => review.classes.flatMap((name) => sameClass(id, name, byClass)))
      .sort(newestReviewFirst);
    const invited = new Set(near.map(({ team }) => team));
    const others = [...new Set(far.map(({ team }) => team))].filter((team) => known.has(team) && !invited.has(team));
    const asked = new Set([...invited, ...others.slice(0, SAME_CLASS)]);
    return {
      teams: grouped([...near, ...far].filter(({ team }) => known.has(team) && asked.has(team))),
      roles: rolesFor(reviews),
      furtherTeams: Math.max(0, others.length - SAME_CLASS),
    };
  };
}

interface Single {
  team: string;
  reason: TeamReason;
}

/** Reviews are named after their day. Of one review the order stays, because the first class is the one that says most. */
function newestReviewFirst({ reason: { review: a } }: Single, { reason: { review: b } }: Single): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

/** The teams that a review is about, each with its strongest reason. */
function nearTeams({ id, review }: ReviewRecord, ownerOf: ReadonlyMap<string, string>, { teams }: Programme): Single[] {
  const byOwner = Map.groupBy(review.services, (service) => ownerOf.get(service) ?? 'unknown');
  const asking = teams.filter(({ team }) => team.asks.some((ask) => ask.review === id));
  const all: Single[] = [
    ...(review.owner ? [{ team: review.owner, reason: { kind: 'owns' as const, review: id } }] : []),
    ...review.responders.map(({ team }) => ({ team, reason: { kind: 'responded' as const, review: id } })),
    ...asking.map(({ id: team }) => ({ team, reason: { kind: 'asks' as const, review: id } })),
    ...[...byOwner].map(([team, services]) => ({ team, reason: { kind: 'services' as const, review: id, services } })),
  ];
  return [...Map.groupBy(all, ({ team }) => team).values()].flatMap((reasons) => reasons.slice(0, 1));
}

/** The teams that own another incident of the class. */
function sameClass(id: string, name: string, byClass: ReadonlyMap<string, ReviewRecord[]>): Single[] {
  return (byClass.get(name) ?? []).flatMap(({ id: other, review }) =>
    other === id || !review.owner
      ? []
      : [{ team: review.owner, reason: { kind: 'same-class' as const, review: other, class: name } }],
  );
}

function membersOfClasses(reviews: readonly ReviewRecord[]): Map<string, ReviewRecord[]> {
  const byClass = new Map<string, ReviewRecord[]>();
  for (const record of reviews) {
    if (record.review.kind === 'drill') continue;
    for (const name of record.review.classes) {
      const list = byClass.get(name);
      if (list) list.push(record);
      else byClass.set(name, [record]);
    }
  }
  return byClass;
}

/** One invitation for each team. One reason is enough for a review; of several incidents of a class, the newest. */
function grouped(all: readonly Single[]): TeamInvitation[] {
  return [...Map.groupBy(all, ({ team }) => team)].map(([team, singles]) => {
    const classes = new Set<string>();
    const reviews = new Set<string>();
    const reasons = singles.flatMap(({ reason }) => {
      const isSaid = reviews.has(reason.review) || (reason.kind === 'same-class' && classes.has(reason.class));
      if (isSaid) return [];
      reviews.add(reason.review);
      if (reason.kind === 'same-class') classes.add(reason.class);
      return [reason];
    });
    return { team, reasons };
  });
}

/** A facilitator and a scribe at every session; who led the response and who speaks to customers where there is reason. */
function rolesFor(reviews: readonly ReviewRecord[]): RoleInvitation[] {
  const ids = reviews.map(({ id }) => id);
  const felt = reviews.filter(feltByCustomers).map(({ id }) => id);
  return [
    { role: 'facilitator', reviews: [] },
    { role: 'scribe', reviews: [] },
    ...(ids.length > 0 ? [{ role: 'incident-commander' as const, reviews: ids }] : []),
    ...(felt.length > 0 ? [{ role: 'customer-liaison' as const, reviews: felt }] : []),
  ];
}

function feltByCustomers({ review }: ReviewRecord): boolean {
  return (
    review.impact.customers !== undefined ||
    review.detection === 'customer-report' ||
    review.detection === 'support' ||
    review.timeline.some(({ kind, to }) => kind === 'comms' && to === 'customers')
  );
}
