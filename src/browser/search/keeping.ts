/** How many answers are kept: those of the search at hand, and of a few before it. */
const MOST_KEPT = 8;

/** Gives the last few answers to the same question again; one that failed is asked for anew. */
export function keeping<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  keyOf: (question: Question) => string,
): (question: Question) => Promise<Answer> {
  const kept = new Map<string, Promise<Answer>>();
  return (question) => {
    const key = keyOf(question);
    const answer = kept.get(key) ?? ask(question);
    kept.delete(key);
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return answer;
  };
}
