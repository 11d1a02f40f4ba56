import { inSentence } from './in-sentence.ts';
import type { DETECTIONS, TRIGGERS } from '../model/vocabulary.ts';
import type { Common } from './related.ts';

/** Looks up words for an id: what two incidents of a class have in common, or what a service is called. */
export type WordsFor = (id: string) => string;

/** How an incident with each trigger began. */
const BEGINNINGS: Readonly<Record<keyof typeof TRIGGERS, string>> = {
  deploy: 'began with a deployment',
  config: 'began with a configuration change',
  flag: 'began with a feature flag',
  data: 'began with a change of data',
  maintenance: 'began with maintenance',
  traffic: 'began with a change in traffic',
  external: 'began with an event outside',
  hardware: 'began with a hardware fault',
  time: 'began when a date or time was reached',
  security: 'began with a security event',
  gradual: 'grew slowly',
  'none-identified': '',
};

/** Who or what noticed first. */
const FINDERS: Readonly<Record<keyof typeof DETECTIONS, string>> = {
  alert: 'by an alert',
  synthetic: 'by a synthetic check',
  'dashboard-watch': 'by someone watching a dashboard',
  'customer-report': 'by customers',
  support: 'by support',
  'employee-report': 'by employees',
  'partner-notice': 'by a partner',
  'security-intel': 'by security intelligence',
  'routine-check': 'in a routine check',
  accident: 'by accident',
};

/**
 * What two reviews have in common, as sentences: `In both, a change of configuration reached everything within minutes.
 * Both began with a configuration change and were first noticed by customers.`
 */
export function commonWords(common: Common, inBoth: WordsFor, nameOfService: WordsFor): string {
  const mechanisms = common.classes.slice(0, 2).map((id) => asClause(inBoth(id)));
  return [
    mechanisms.length > 0 ? `In both, ${mechanisms.join('; ')}.` : '',
    incidentWords(common, nameOfService),
    common.words.length > 1 ? `Both speak of: ${common.words.join(', ')}.` : '',
    common.linked ? 'One of the two reviews refers to the other.' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function incidentWords({ trigger, detection, services, sameDay }: Common, nameOfService: WordsFor): string {
  const noticed = lookUp(FINDERS, detection);
  const parts = [
    lookUp(BEGINNINGS, trigger),
    noticed && `were first noticed ${noticed}`,
    services.length > 0 ? `touched ${listed(services.slice(0, 2).map(nameOfService))}` : '',
    sameDay ? 'happened on the same day' : '',
  ].filter(Boolean);
  return parts.length > 0 ? `Both ${listed(parts)}.` : '';
}

function lookUp(words: Readonly<Record<string, string>>, id: string | undefined): string {
  return id !== undefined && Object.hasOwn(words, id) ? (words[id] ?? '') : '';
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A sentence as part of another: no full stop, and no capital unless it begins an abbreviation. */
function asClause(words: string): string {
  return inSentence(words.replace(/\.$/, ''));
}
