/** Where a presentation stands; the deck and its speaker page share it. */
export interface DeckState {
  /** Id of the slide that is shown. */
  slide: string;
  /** When the clock was started, in milliseconds. */
  startedAt?: number;
  /** The screen is dark, so that the room looks at people. */
  dark: boolean;
  /** When this was said, in milliseconds; of two states the later one holds. */
  at: number;
}

/** A session is over after this long, and its state means nothing any more. */
const LASTS = 12 * 3_600_000;

/** Reads a state from a message or from storage; undefined for anything else, and for one of another day. */
export function readState(message: unknown, now: number): DeckState | undefined {
  const value = typeof message === 'string' ? parsed(message) : message;
  if (typeof value !== 'object' || value === null) return undefined;
  const { slide, startedAt, dark, at } = value as Record<string, unknown>;
  if (typeof slide !== 'string' || typeof dark !== 'boolean' || typeof at !== 'number') return undefined;
  if (Math.abs(now - at) > LASTS) return undefined;
  return { slide, dark, at, ...(typeof startedAt === 'number' && { startedAt }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a state was said after another; the same state heard twice is no news. */
export function isNews(state: DeckState, known: DeckState | undefined): boolean {
  return known === undefined || state.at > known.at;
}

/**
 * The state after a change. The clock starts by itself when the presenter leaves the first slide. Its instant is
 * always later than the one before, so that two changes within one millisecond keep their order.
 */
export function changed(
  known: DeckState | undefined,
  change: Partial<Omit<DeckState, 'at'>>,
  first: string,
  now: number,
): DeckState {
  const next = { slide: first, dark: false, ...known, ...change };
  const starts = next.startedAt === undefined && next.slide !== first;
  return { ...next, at: Math.max(now, (known?.at ?? 0) + 1), ...(starts && { startedAt: now }) };
}
