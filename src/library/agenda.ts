import { agendaFor, type ComingSession } from '../learning/agenda.ts';
import { namesOf, overWords, queuedWords, roleName, reasonWords } from '../learning/agenda-words.ts';
import { inviter, ROLE_TASKS, type TeamReason } from '../learning/invitations.ts';
import type { Queued } from '../learning/queue.ts';
import { sessionWords } from '../learning/session-words.ts';
import type { Library } from './library.ts';
import { stonesIn, type StoneView } from './stones.ts';
import type { ReviewView, SessionView, TeamView } from './views.ts';

/** A waiting review with the reason for its rank, in words, and the coming session that takes it. */
export interface QueuedView {
  /** Counts from 1. */
  rank: number;
  view: ReviewView;
  why: string;
  major: boolean;
  /** What teams that ask for it want to hear. */
  asks: { team: TeamView; why: string }[];
}

/** A review on the agenda of a session; `why` it is there is empty when the session's own file says so. */
export interface AgendaItem {
  view: ReviewView;
  minutes: number;
  why: string;
  asks: QueuedView['asks'];
}

/** A team to invite, each reason up to the review that it is about. */
export interface InvitedTeam {
  team: TeamView;
  reasons: { words: string; review: ReviewView }[];
}

/** Who should come to a session, and why. */
export interface InvitationsView {
  teams: InvitedTeam[];
  roles: { name: string; task: string; reviews: ReviewView[] }[];
  furtherTeams: number;
}

/** A session to come, as pages show it. */
export interface ComingView {
  id: string;
  at: number;
  words: string;
  minutes: number;
  /** The session's file, when somebody has written it. */
  session: SessionView | undefined;
  reviews: AgendaItem[];
  /** What to do when its reviews need more time than it has; empty when they fit. */
  over: string;
  invitations: InvitationsView;
  stone: StoneView | undefined;
}

/** The programme of global reviews. */
export interface Agenda {
  /** Everything that waits. */
  queue: QueuedView[];
  /** The sessions to come that have an agenda, or a file; the next one first. */
  coming: ComingView[];
  /** The next session, when it has something to read. */
  next: ComingView | undefined;
  /** The sessions that are over, newest first. */
  past: SessionView[];
}

const known = new WeakMap<Library, Agenda>();

/** What waits for a global review and what the sessions to come take. Worked out once for each library. */
export function agendaOf(library: Library): Agenda {
  const before = known.get(library);
  if (before) return before;
  const { queue, coming } = agendaFor(library);
  const planned = new Set(coming.map(({ id }) => id));
  const queued = queuedViews(queue, library);
  const views = coming.map(comingViews(library, queued));
  const agenda = {
    queue: queued,
    coming: views,
    next: views.find(({ reviews }) => reviews.length > 0),
    past: library.sessions.filter(({ id }) => !planned.has(id)),
  };
  known.set(library, agenda);
  return agenda;
}

function queuedViews(queue: readonly Queued[], library: Library): QueuedView[] {
  const byId = new Map(library.reviews.map((view) => [view.id, view]));
  const teams = new Map(library.teams.map((team) => [team.id, team]));
  const names = namesOf(library);
  return queue.flatMap((queued, index) => {
    const view = byId.get(queued.id);
    if (!view) return [];
    const asks = queued.askedBy.flatMap((id) => {
      const team = teams.get(id);
      const why = team?.team.asks.find(({ review }) => review === queued.id)?.why ?? '';
      return team ? [{ team, why }] : [];
    });
    return [{ rank: index + 1, view, why: queuedWords(queued, library, names), major: queued.major, asks }];
  });
}

function comingViews(library: Library, queue: readonly QueuedView[]): (coming: ComingSession) => ComingView {
  const byId = new Map(library.reviews.map((view) => [view.id, view]));
  const waiting = new Map(queue.map((queued) => [queued.view.id, queued]));
  const sessions = new Map(library.sessions.map((view) => [view.id, view]));
  const invitationsFor = invitationViews(library, byId);
  const zone = library.site.cadence?.zone ?? 'UTC';
  return (coming) => ({
    id: coming.id,
    at: coming.at,
    words: sessionWords(coming.at, zone, library.now),
    minutes: coming.minutes,
    session: coming.planned ? sessions.get(coming.id) : undefined,
    reviews: coming.entries.flatMap(({ id, minutes }) => {
      const view = byId.get(id);
      const queued = waiting.get(id);
      return view ? [{ view, minutes, why: queued?.why ?? '', asks: queued?.asks ?? [] }] : [];
    }),
    over: overWords(coming),
    invitations: invitationsFor(coming.entries.map(({ id }) => id)),
    stone: stonesIn(library)(coming.id, coming.planned ? sessions.get(coming.id)?.session.oldStone : undefined),
  });
}

function invitationViews(
  library: Library,
  byId: ReadonlyMap<string, ReviewView>,
): (reviews: readonly string[]) => InvitationsView {
  const invite = inviter(library);
  const names = namesOf(library);
  const teams = new Map(library.teams.map((team) => [team.id, team]));
  const reasonView = (reason: TeamReason) => {
    const review = byId.get(reason.review);
    return review ? [{ words: reasonWords(reason, names), review }] : [];
  };
  return (ids) => {
    const invited = invite(ids);
    return {
      furtherTeams: invited.furtherTeams,
      teams: invited.teams.flatMap(({ team: id, reasons }) => {
        const team = teams.get(id);
        return team ? [{ team, reasons: reasons.flatMap(reasonView) }] : [];
      }),
      roles: invited.roles.map((role) => ({
        name: roleName(role),
        task: ROLE_TASKS[role.role],
        reviews: role.reviews.flatMap((id) => byId.get(id) ?? []),
      })),
    };
  };
}
