/** What the choice of reviews for a presentation looks at. */
export interface Presentable {
  id: string;
  /** When it began, in milliseconds. */
  at: number;
  severity: { major: boolean };
  owner: { id: string } | undefined;
  /** The global reviews that read it. */
  sessions: readonly unknown[];
}

/** The reviews of a presentation: some told in full, the others by a line each, and on what ground they were chosen. */
export interface Choice<R> {
  told: R[];
  others: R[];
  ground: 'waiting' | 'latest' | 'year' | 'none';
}

/** As many as an hour holds at twenty minutes each. */
export const TOLD_IN_FULL = 3;

/**
 * Chooses from a subject's reviews, given newest first. Those that no session has read yet come first, major ones
 * ahead; when all have been read, the latest. The chosen keep this order.
 */
export function chooseWaiting<R extends Presentable>(reviews: readonly R[]): Choice<R> {
  const waiting = majorFirst(reviews.filter(({ sessions }) => sessions.length === 0));
  if (reviews.length === 0) return { told: [], others: [], ground: 'none' };
  return waiting.length > 0 ? split(reviews, waiting, 'waiting') : split(reviews, reviews, 'latest');
}

/** Chooses from the reviews that began in a year (UTC), major ones ahead. */
export function chooseYear<R extends Presentable>(reviews: readonly R[], year: number): Choice<R> {
  const within = reviews.filter((review) => yearOf(review) === year);
  return split(within, majorFirst(within), 'year');
}

/** Chooses the latest of different teams, because a mechanism is learned from how it looks in different places. */
export function chooseAcrossTeams<R extends Presentable>(reviews: readonly R[]): Choice<R> {
  const seen = new Set<string>();
  const isFirst = ({ owner, id }: R) => {
    const name = owner?.id ?? id;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  };
  const firsts = reviews.filter(isFirst);
  const spread = [...firsts, ...reviews.filter((review) => !firsts.includes(review))];
  return split(reviews, spread, reviews.length === 0 ? 'none' : 'latest');
}

/** The years in which the reviews began, newest first. */
export function yearsOf(reviews: readonly Pick<Presentable, 'at'>[]): number[] {
  return [...new Set(reviews.map(yearOf))].sort((a, b) => b - a);
}

function yearOf({ at }: Pick<Presentable, 'at'>): number {
  return new Date(at).getUTCFullYear();
}

function majorFirst<R extends Presentable>(reviews: readonly R[]): R[] {
  return [...reviews.filter(({ severity }) => severity.major), ...reviews.filter(({ severity }) => !severity.major)];
}

function split<R>(all: readonly R[], inOrder: readonly R[], ground: Choice<R>['ground']): Choice<R> {
  const told = inOrder.slice(0, TOLD_IN_FULL);
  return { told, others: all.filter((review) => !told.includes(review)), ground };
}
