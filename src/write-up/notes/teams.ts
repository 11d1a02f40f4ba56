/** A team or service with the names by which people call it. */
export interface Named {
  id: string;
  names: readonly string[];
}

const CALLED = '(?:paged|called(?: in)?|contacted|engaged|escalated to|handed (?:over )?to)';

/**
 * Finds the team that a text names as the one that acted or was engaged: it begins with the team's name, or says that
 * the team was called. A name in passing is not enough.
 */
export function teamFinder(teams: readonly Named[]): (text: string) => string | undefined {
  const known = teams.map(({ id, names }) => {
    const literals = names.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const any = `(?:${literals.join('|')})(?![\\p{L}\\p{N}_-])`;
    return { id, pattern: new RegExp(`^(?:the )?${any}|\\b${CALLED} (?:the )?${any}`, 'iu') };
  });
  return (text) => {
    const [found, ...others] = known.filter(({ pattern }) => pattern.test(text));
    return others.length === 0 ? found?.id : undefined;
  };
}
