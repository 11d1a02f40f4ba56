import type { CollectionName } from '../../model/collections.ts';
import type { Site } from '../../model/site.ts';
import type { Entry } from '../../write-up/content.ts';
import { proseOf } from '../../write-up/prose.ts';
import { placesIn } from '../../write-up/source-text.ts';
import type { Rule, Words } from '../rule.ts';

/** The collections whose texts tell what people did. */
const TOLD: readonly CollectionName[] = ['reviews', 'sessions', 'classes', 'practices', 'paths'];

/** Write-ups name roles and teams, never persons: no addresses, handles, telephone numbers or listed names. */
export const personalData: Rule = {
  code: 'personal-data',
  severity: 'error',
  alone: true,
  isWaivable: true,
  run(content, report) {
    const { privacy } = content.site;
    const names = namePattern(privacy.names);
    for (const entry of TOLD.flatMap((name): Entry[] => content.entries[name])) {
      const text = entry.text();
      const placeOf = placesIn(text);
      for (const { index, words } of [...mailboxes(text, privacy), ...telephones(text), ...listedNames(text, names)])
        report(entry, [], words, { place: placeOf(index) });
      if (!/(?<![\w/@.`-])@[a-z]/i.test(text)) continue;
      for (const passage of proseOf(entry)) {
        for (const { index, words } of handles(passage.text, content.ids.teams))
          report(entry, [], words, { place: passage.place(index) });
      }
    }
  },
};

interface Found {
  index: number;
  words: Words;
}

const WHY = 'A write-up is read by many and kept for long; people speak freely when nobody is named.';

const MAILBOX = /(?<![\w.+/@-])([\w.+-]+)@((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w@/-]|[:.][\w/])/gi;

/** Names that no real mailbox has (RFC 2606 and RFC 6762). */
const INVENTED = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost|local|internal)$/i;

/** Mailboxes that are roles everywhere (RFC 2142, and the usual ones beside it). */
const ROLES =
  /^(?:abuse|admin|contact|help|hello|info|noc|no-?reply|postmaster|press|privacy|security|status|support|webmaster)$/i;

function mailboxes(text: string, { roleMailboxes }: Site['privacy']): Found[] {
  return Array.from(text.matchAll(MAILBOX)).flatMap(({ index, 0: address, 1: box = '', 2: host = '' }) => {
    if (INVENTED.test(host) || ROLES.test(box) || box === 'git' || roleMailboxes.includes(box)) return [];
    return [
      {
        index,
        words: {
          message: `"${address}" looks like a person's address.`,
          why: WHY,
          fix: `Write the role or the team instead. If it is the mailbox of a role, add "${box}" to privacy.roleMailboxes in site.yaml.`,
        },
      },
    ];
  });
}

const TELEPHONE = /(?<![\w.+:-])\+\d{1,3}[ .(-]{1,2}\d{1,5}(?:[ .)-]{1,2}\d{2,5}){1,4}(?![\w:])/g;

function telephones(text: string): Found[] {
  return Array.from(text.matchAll(TELEPHONE)).flatMap(({ index, 0: number }) => {
    const digits = number.replace(/\D/g, '').length;
    if (digits < 10 || digits > 15) return [];
    const fix = 'Write whom to call as a role, and keep the number in the rota.';
    return [{ index, words: { message: `"${number}" looks like a telephone number.`, why: WHY, fix } }];
  });
}

const HANDLE = /(?<![\w/@.:-])@([a-z][\w.-]*\w)(?![\w/@])/gi;

/** Handles of groups, which everybody uses. */
const GROUPS = /^(?:here|channel|everyone|all|team|on-?call|oncall|media|import|param|returns?|see)$/i;

function handles(text: string, teams: ReadonlySet<string>): Found[] {
  return Array.from(text.matchAll(HANDLE)).flatMap(({ index, 0: handle, 1: name = '' }) => {
    if (GROUPS.test(name) || teams.has(name.toLowerCase())) return [];
    const fix = 'Write the role or the team instead; put it between backticks if it is code.';
    return [{ index, words: { message: `"${handle}" looks like a person's handle.`, why: WHY, fix } }];
  });
}

function namePattern(names: readonly string[]): RegExp | undefined {
  const escaped = names.map((name) => RegExp.escape(name.trim()));
  return names.length > 0
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
    : undefined;
}

function listedNames(text: string, names: RegExp | undefined): Found[] {
  if (!names) return [];
  const fix = 'Write the role or the team instead.';
  return Array.from(text.matchAll(names), ({ index, 0: name }) => ({
    index,
    words: { message: `"${name}" is a name that must not appear (privacy.names in site.yaml).`, why: WHY, fix },
  }));
}
