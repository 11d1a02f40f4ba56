/** Asks a question when its turn comes; undefined when a newer one has taken its place before that. */
export type InTurn = <Answer>(question: () => Promise<Answer>) => Promise<Answer | undefined>;

/** How long a question waits for the one before it, in milliseconds: that one may hang on a line that stands still. */
const PATIENCE = 1000;

/**
 * Lets one question at a time through, and of those that wait only the newest.
 *
 * An index answers one search after the other and cannot be told to stop. Whoever types faster than it answers would
 * otherwise wait for the searches of every beginning of a word.
 */
export function newestOnly(): InTurn {
  let running: Promise<unknown> = Promise.resolve();
  let newest = 0;
  return async (question) => {
    const turn = ++newest;
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    if (turn !== newest) return undefined;
    const answer = question();
    running = answer.catch(() => undefined);
    return answer;
  };
}
