/** What each colour of the site is for. */
const USES: Readonly<Record<string, string>> = {
  paper: 'the page',
  raise: 'what lies on it: fields, code, asides',
  ink: 'text',
  mute: 'second voice: labels, notes',
  rule: 'lines between rows',
  edge: 'borders, axes, unknown values',
  accent: 'links, focus, lessons',
  impact: 'what customers felt',
  signal: 'signals and reports',
  people: 'people who came',
  think: 'hypotheses, diagnosis, decisions',
  hands: 'actions, and counts',
  words: 'communication',
};

/** A colour of the style sheet, with what it is for. */
export interface ColourToken {
  name: string;
  use: string;
}

/** The colours that a style sheet defines, in its order. Throws on one that this page cannot explain. */
export function colourTokens(css: string): ColourToken[] {
  return [...css.matchAll(/^ {2}--([a-z-]+): light-dark\(/gm)].map(([, name = '']) => {
    const use = USES[name];
    if (use === undefined) throw new Error(`The guide does not say what the colour --${name} is for.`);
    return { name, use };
  });
}
