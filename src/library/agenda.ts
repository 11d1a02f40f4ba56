import { nextSessions } from '../learning/cadence.ts';
import { reviewQueue, type Queued } from '../learning/queue.ts';
import type { Library } from './library.ts';
import type { ReviewView } from './views.ts';

/** A waiting review with the reason for its rank, in words. */
export interface QueuedView {
  view: ReviewView;
  why: string;
}

/** The next global review and everything that waits for one. */
export interface Agenda {
  queue: QueuedView[];
  next?: { at: number; words: string; minutes: number; reviews: QueuedView[] };
}

/** A major incident, told with its lessons and questions, takes about this many minutes of a session. */
const MINUTES_EACH = 20;

const known = new WeakMap<Library, Agenda>();

/** What waits for a global review and what the next session takes. Worked out once for each library. */
export function agendaOf(library: Library): Agenda {
  const before = known.get(library);
  if (before) return before;
  const { reviews, sessions, site, now } = library;
  const byId = new Map(reviews.map((view) => [view.id, view]));
  const queue = reviewQueue(
    reviews,
    sessions.map(({ session }) => session),
    site,
  ).flatMap((queued) => {
    const view = byId.get(queued.id);
    return view ? [{ view, why: whyWaiting(queued, view) }] : [];
  });
  const [at] = site.cadence ? nextSessions(site.cadence, now, 1) : [];
  const agenda: Agenda = { queue };
  if (site.cadence && at !== undefined && queue.length > 0) {
    const { minutes, zone } = site.cadence;
    const fits = Math.max(1, Math.floor(minutes / MINUTES_EACH));
    agenda.next = { at, words: sessionWords(at, zone), minutes, reviews: queue.slice(0, fits) };
  }
  known.set(library, agenda);
  return agenda;
}

function whyWaiting({ carriedOver, major, firstOfClass }: Queued, { severity, classes }: ReviewView): string {
  const reasons = [
    carriedOver ? 'carried over from an earlier session' : '',
    major ? `${severity.name.toLowerCase()}, so it must be reviewed globally` : '',
    firstOfClass && classes[0] ? `the first here of ${classes[0].name.toLowerCase()}` : '',
  ].filter(Boolean);
  const words = reasons.join('; ') || 'by its age';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** When a session is held, in the zone of the cadence: `Tuesday 24 November, 15:00 London`. */
export function sessionWords(at: number, zone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(at);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return `${day.replace(',', '')}, ${time} ${place}`;
}
