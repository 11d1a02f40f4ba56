import type { TimelineEvent } from '../../model/timeline-event.ts';

type Kind = TimelineEvent['kind'];

/**
 * What words say about the kind of an event, in the order in which they are tried.
 *
 * The kinds that make a milestone are recognised from plain statements alone; whatever leaves doubt is a note.
 */
const SIGNS: readonly (readonly [Kind, RegExp])[] = [
  ['impact-start', /^(?:the )?(?:impact|incident|outage|downtime|degradation)?\s*(?:starts?|started|began|begins)\b/i],
  ['detect', /^(?:first |issue |incident |problem )*(?:is |was )?(?:detected|noticed)\b/i],
  [
    'resolve',
    /^(?:the )?(?:incident|issue|outage|problem) (?:is |was )?(?:fully )?(?:resolved|over)\b|^resolved[.!]?$/i,
  ],
  ['mitigate', /^(?:the )?(?:incident|issue|outage|impact) (?:is |was )?mitigated\b|^mitigated[.!]?$/i],
  ['signal', /^(?:[\w.-]+: )?\[?(?:alert|alarm|firing)\b(?!s? (?:was |is )?acknowledged)/i],
  [
    'diagnose',
    /\b(?:root )?cause (?:is |was )?(?:found|identified|known)\b|\bidentified (?:that )?(?:the )?(?:root )?(?:issue|cause|problem)\b/i,
  ],
  [
    'comms',
    /\bstatus ?page\b|\btweet|\bannounce|\bposted (?:an? |the )?(?:update|notice)|\bcustomers? (?:were |are )?(?:informed|notified|told)\b/i,
  ],
  [
    'engage',
    /\b(?:was |is |gets? |got )?paged\b|\bjoin(?:s|ed) (?:the )?(?:call|channel|incident|bridge)\b|\backnowledged\b/i,
  ],
  ['report', /\breport(?:s|ed|ing)?\b|\bcomplain/i],
  ['signal', /(?<!\bno )\b(?:alerts?|alarms?|alerted)\b/i],
  ['hypothesis', /\bsuspect(?:s|ed|ing)?\b|\btheory\b|\bhypothes/i],
  [
    'action',
    /\b(?:roll(?:s|ed|ing)? back|revert(?:s|ed|ing)?|restart(?:s|ed|ing)?|reboot(?:s|ed|ing)?|delet(?:es?|ed|ing)|drain(?:s|ed|ing)?|disabled?|scaled (?:up|down|out))\b/i,
  ],
];

/** The kind of an event, as far as its words say; `note` where they do not. */
export function kindOfText(text: string): Kind {
  const plain = text.replace(/[*_`]/g, '');
  return SIGNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'note';
}

const LABEL =
  /^(?:(?:time of |first |issue |incident |impact |outage )*(?:start(?:ed)?|began|detected|noticed|reported|declared|repaired|mitigated|resolved|end(?:ed)?|recovered|fixed|closed))(?: (?:at|on|time))?\s*[:–—-]?\s*(?=[\d*_~`[(A-Z])/i;

/** A label in front of an instant, such as "First detected 2021-05-10 12:15", with what stands behind it. */
export function labelAtStart(text: string): { label: string; rest: string } | undefined {
  const match = LABEL.exec(text.replace(/^[*_]+/, '').replace(/[*_]+(?=\s*[:\d])/, ''));
  if (!match) return undefined;
  const rest = match.input.slice(match[0].length);
  return { label: match[0].replace(/[\s:–—*_-]+$/, ''), rest };
}
