import type { TimelineEvent } from '../../model/timeline-event.ts';

/** What to watch for, by what is said. After "The Post-Incident Review" on blamelessness; hindsight after its eight questions. */
const TRAPS: readonly { said: RegExp; watch: string }[] = [
  {
    said: /\b(?:human|operator|user|manual) error\b/i,
    watch: '“Human error” ends the talk too early. Ask what made this the likely thing to do.',
  },
  {
    said: /\b(?:mistake\w*|mis(?:typed?|configur\w+|read|click\w*)|typos?|by accident|accidental(?:ly)?|wrong (?:server|host|cluster|command|site|database|set|target|window|button|environment))\b/i,
    watch: 'A slip. Ask how the system can make it impossible, or easy to notice.',
  },
  {
    said: /\b(?:should|could|ought to|would) have\b/i,
    watch: 'Hindsight. Ask what was known at that moment.',
  },
  {
    said: /\b(?:forg[eo]t\w*|failed to|neglect\w*|careless\w*|overlook\w*|ignored|did not (?:notice|check|see|read)|nobody (?:noticed|checked|saw|looked))\b/i,
    watch: 'This can sound like blame. Ask what would have made it easy to see.',
  },
  {
    said: /\b(?:try harder|be more careful|more careful(?:ly)?|pay(?:ing)? attention|more training)\b/i,
    watch: '“Be more careful” changes nothing. Ask what would work on a bad day too.',
  },
];

/** What the presenter should watch for where a text touches on blame; each once, in a fixed order. */
export function trapsIn(...texts: readonly string[]): string[] {
  const all = texts.join('\n');
  return TRAPS.flatMap(({ said, watch }) => (said.test(all) ? [watch] : []));
}

/** What to watch for at an event: its words, and what it led to. */
export function trapsAt({ kind, outcome }: TimelineEvent, text: string): string[] {
  const isDecision = kind === 'decision' || kind === 'change';
  return [
    ...trapsIn(text),
    ...(isDecision ? ['A decision. It made sense at the time: ask what information was missing.'] : []),
    ...(outcome === 'worsened' || outcome === 'no-effect'
      ? ['A step that did not help is worth as much as one that did. Ask what had suggested it.']
      : []),
  ];
}
