import { stampAtStart } from './stamps.ts';

/** A person whom the notes name, and the word that stands in the draft. */
export interface Person {
  written: string;
  stands: string;
  /** Lines of the notes, counted from 1. */
  lines: number[];
}

/** Who is known to the library. */
export interface KnownNames {
  /** Names of persons that must not appear. */
  names: readonly string[];
  /** The part before the @ of mailboxes that are roles. */
  roleMailboxes: readonly string[];
  /** Names of teams and services, which are no persons. */
  registered: readonly string[];
}

const EMAIL = /(?<![\w./@+-])[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\b(?!:[\w/])/g;
const HANDLE = /(?<![\w/@.:#=-])@[A-Za-z][\w-]*(?:\.[\w-]+)*(?![\w/@])/g;
const PHONE = /(?<![\w+./-])\+\d{1,3}[ -]?(?:\(\d+\)[ -]?)?\d[\d -]{5,}\d(?![\w:])/g;

/** Handles that call a room, not a person. */
const EVERYBODY: ReadonlySet<string> = new Set(['@here', '@channel', '@everyone', '@all', '@team', '@media', '@param']);

/**
 * Puts a role in the place of every person whom the form of the notes gives away: handles, speakers of a chat, e-mail
 * addresses, telephone numbers, and the names that the library lists. Other names cannot be told from words.
 *
 * Everybody keeps one number all through, so that the conversation can still be followed.
 */
export function withoutPersons(lines: readonly string[], known: KnownNames): { lines: string[]; people: Person[] } {
  const people = new Map<string, Person>();
  const counts = new Map<string, number>();
  const stand = (written: string, noun: string, key: string, line: number): string => {
    const number = (counts.get(noun) ?? 0) + (people.has(key) ? 0 : 1);
    const person = people.get(key) ?? { written, stands: `${noun} ${number}`, lines: [] };
    if (!people.has(key)) counts.set(noun, number);
    people.set(key, person);
    if (person.lines.at(-1) !== line) person.lines.push(line);
    return person.stands;
  };
  const named = [...known.names, ...speakersIn(lines, known)];
  const changed = lines.map((line, index) => {
    const responder = (written: string) => stand(written, 'Responder', keyOf(written), index + 1);
    return replaced(line, known, named, {
      responder,
      address: (written) => stand(written, 'e-mail address', written.toLowerCase(), index + 1),
      phone: (written) => stand(written, 'telephone number', written, index + 1),
    });
  });
  return { lines: changed, people: [...people.values()] };
}

function keyOf(written: string): string {
  return written.replace(/^@/, '').toLowerCase();
}

type Stand = Record<'responder' | 'address' | 'phone', (written: string) => string>;

function replaced(line: string, known: KnownNames, named: readonly string[], stand: Stand): string {
  const isRole = (address: string) => known.roleMailboxes.includes(address.slice(0, address.indexOf('@')));
  const isTeam = (handle: string) => known.registered.includes(keyOf(handle));
  const withoutAddresses = line
    .replace(EMAIL, (written) => (isRole(written) ? written : stand.address(written)))
    .replace(PHONE, stand.phone)
    .replace(HANDLE, (written) =>
      EVERYBODY.has(written.toLowerCase()) || isTeam(written) ? written : stand.responder(written),
    );
  return named.reduce((text, name) => text.replace(wholeName(name), () => stand.responder(name)), withoutAddresses);
}

function wholeName(name: string): RegExp {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}_/.@-])${literal}(?![\\p{L}\\p{N}_/@-]|\\.\\w)`, 'gu');
}

const SPEAKER = /^(?:<([^<>:]{1,40})>:?|([\p{L}_][\p{L}\p{N}_.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}):)(?=\s)/u;
const LIST_MARK = /^\s*(?:[-*+•]\s+)?/;

/** What stands before a colon in notes without being a person, programs that write into chats among it. */
const NO_PERSON =
  /^(?:alertmanager|datadog|github|gitlab|grafana|jenkins|jira|nagios|opsgenie|pagerduty|prometheus|sentry|slackbot|statuspage|zabbix|update|note|impact|status|resolved|resolution|mitigation|mitigated|start|started|end|detection|detected|diagnosis|action|alert|cause|decision|support|on-?call|oncall|ic|scribe|sre|ops|bot|todo|ai|customer|customers|all|edit|ps|eta|fyi|http|https|responder)$/i;

/** Who speaks in a chat: at least half of the lines that begin with a time, three at least, name a speaker behind it. */
function speakersIn(lines: readonly string[], known: KnownNames): string[] {
  const stamped = lines.flatMap((line) => stampAtStart(line.replace(LIST_MARK, '')) ?? []);
  const spoken = stamped.flatMap(({ rest }) => {
    const [, bracketed, plain] = SPEAKER.exec(rest) ?? [];
    return bracketed ?? plain ?? [];
  });
  const isChat = spoken.length >= 3 && spoken.length * 2 >= stamped.length;
  const all = [...(isChat ? spoken : []), ...headersIn(lines)].map((name) => name.trim().replace(/^@/, ''));
  const isPerson = (name: string) => !NO_PERSON.test(name) && !known.registered.includes(name.toLowerCase());
  return [...new Set(all)].filter(isPerson).sort((a, b) => b.length - a.length);
}

/** A line of its own with who wrote and when, above what was written, as chat programs copy it. */
export const CHAT_HEADER =
  /^([\p{L}_][\p{L}\p{N}_.'-]*(?: [\p{L}\p{N}.'-]+){0,2}?)\s+\[?(\d{1,2}:\d{2}(?:\s*[AaPp][Mm])?)\]?\s*$/u;

function headersIn(lines: readonly string[]): string[] {
  const names = lines.flatMap((line) => CHAT_HEADER.exec(line)?.[1] ?? []);
  return names.length >= 3 ? names : [];
}
