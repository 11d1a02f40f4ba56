/**
 * Whether output is coloured: in a terminal unless `NO_COLOR` is set or the terminal knows no colours, and wherever
 * `FORCE_COLOR` asks for it (no-color.org, force-color.org).
 */
export function wantsColours(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = environment;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}
