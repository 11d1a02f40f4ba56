import { changed, isNews, readState, type DeckState } from './state.ts';

/** What joins a deck and its speaker page, in whichever tabs of this browser they are open. */
export interface Link {
  readonly state: DeckState | undefined;
  /** Begins anew at the first slide, with a clock that stands still. */
  start(): void;
  /** Says to all what has changed. */
  say(change: Partial<Omit<DeckState, 'at'>>): void;
}

/**
 * Joins the pages of one presentation. `heard` is called with every state that another page said. What was said last
 * is also kept in the browser's storage, which carries the news where there are no channels, and outlives a reload.
 */
export function openLink(path: string, first: string, heard: (state: DeckState) => void): Link {
  const key = `cairn-deck:${path}`;
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(key) : undefined;
  let state = readState(localStorage.getItem(key), Date.now());
  const hear = (message: unknown) => {
    const news = readState(message, Date.now());
    if (!news || !isNews(news, state)) return;
    state = news;
    heard(news);
  };
  channel?.addEventListener('message', ({ data }) => hear(data));
  addEventListener('storage', (event) => event.key === key && hear(event.newValue));
  const tell = (next: DeckState) => {
    state = next;
    localStorage.setItem(key, JSON.stringify(next));
    channel?.postMessage(next);
  };
  return {
    get state() {
      return state;
    },
    start() {
      tell({ slide: first, dark: false, at: Math.max(Date.now(), (state?.at ?? 0) + 1) });
    },
    say(change) {
      tell(changed(state, change, first, Date.now()));
    },
  };
}
