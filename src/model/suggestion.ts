import { distance } from 'fastest-levenshtein';

/**
 * The known name nearest to a mistyped one, or undefined when none is near.
 *
 * Near means at most a third of the letters differ (two at least), so that a suggestion is never a guess.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}

/** Whether two names differ by so little that one is a slip in typing the other: two letters at most. */
export function isSlip(name: string, meant: string): boolean {
  return distance(name.toLowerCase(), meant.toLowerCase()) <= 2;
}

/** A comma-separated list that stops after ten names and says how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ');
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}

/** What to do with a value between typographic quotation marks, which YAML takes for letters; undefined without them. */
export function marksAround(value: unknown): string | undefined {
  const mark = typeof value === 'string' ? /^[“”„‟‘’‚«»]/.exec(value)?.[0] : undefined;
  return (
    mark &&
    `Leave out the ${mark} and its other half, or use straight quotation marks: YAML takes ${mark} for a letter.`
  );
}
