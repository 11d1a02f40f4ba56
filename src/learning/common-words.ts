import { DETECTIONS, TRIGGERS } from '../model/vocabulary.ts';
import type { Common } from './related.ts';

/** Looks up what a class or service is called. */
export type NameOf = (id: string) => string;

/** What two reviews have in common, as half a sentence: `Both: configuration propagation, guardrail gap; set off by a configuration change`. */
export function commonWords(
  { classes, services, trigger, detection }: Common,
  nameOfClass: NameOf,
  nameOfService: NameOf,
): string {
  const parts = [
    classes
      .slice(0, 3)
      .map((id) => lowerFirst(nameOfClass(id)))
      .join(', '),
    services.length > 0 ? `touching ${services.slice(0, 2).map(nameOfService).join(' and ')}` : '',
    triggerWords(trigger),
    detection && detection in DETECTIONS
      ? `first noticed by ${article(DETECTIONS[detection as keyof typeof DETECTIONS])}`
      : '',
  ];
  return `Both: ${parts.filter(Boolean).join('; ')}`;
}

function triggerWords(trigger: string | undefined): string {
  if (trigger === undefined || trigger === 'none-identified' || !(trigger in TRIGGERS)) return '';
  const words = TRIGGERS[trigger as keyof typeof TRIGGERS];
  return trigger === 'traffic' || trigger === 'hardware' || trigger === 'maintenance'
    ? `set off by ${words}`
    : `set off by ${article(words)}`;
}

const WITHOUT_ARTICLE: ReadonlySet<string> = new Set([
  'support',
  'someone watching a dashboard',
  'security intelligence',
  'accident',
  'gradual growth',
]);

function article(words: string): string {
  if (WITHOUT_ARTICLE.has(words)) return words;
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/** Names keep their capitals when they are abbreviations. */
function lowerFirst(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
