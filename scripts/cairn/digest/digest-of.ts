import { agendaFor } from '../../../src/learning/agenda.ts';
import { namesOf } from '../../../src/learning/agenda-words.ts';
import { anniversaries, yearsAgoWords } from '../../../src/learning/anniversaries.ts';
import { dayWords } from '../../../src/learning/date-words.ts';
import { capital } from '../../../src/learning/figure-words.ts';
import { isHeld } from '../../../src/learning/held.ts';
import type { SessionRecord } from '../../../src/learning/programme.ts';
import { startOf } from '../../../src/learning/queue.ts';
import type { ReviewRecord } from '../../../src/learning/record.ts';
import { sessionWords } from '../../../src/learning/session-words.ts';
import { DAY } from '../../../src/model/duration.ts';
import type { FolderProgramme } from '../programme.ts';
import type { Address } from './address.ts';
import { heading, listUnder, paragraph, type Block, type Piece } from './document.ts';

/** What global reviews read, decided and changed since a day (milliseconds UTC), and what comes next. */
export function digestOf(programme: FolderProgramme, since: number, address: Address): Block[] {
  const { site, sessions, now } = programme;
  const held = sessions
    .filter(({ session }) => isHeld(session, now) && session.held.at >= since)
    .sort((a, b) => a.session.held.at - b.session.held.at || (a.id < b.id ? -1 : 1));
  const changes = changesSince(programme, since, new Set(held.map(({ id }) => id)), address);
  return [
    heading(1, { text: digestTitle(site.name) }),
    paragraph({ text: `${dayWords(since)} to ${dayWords(now)}. ${countOf(held.length)}` }),
    ...held.flatMap((record) => sessionBlocks(record, programme, address)),
    ...(changes.length === 0
      ? []
      : [heading(2, { text: 'Practices changed besides' }), { kind: 'list' as const, items: changes }]),
    ...roundBlocks(programme, since, address),
    ...nextBlocks(programme, address),
  ];
}

/** The title of a digest, which is also the subject of its mail. */
export function digestTitle(name: string): string {
  return `Global reviews: ${name}`;
}

function countOf(sessions: number): string {
  if (sessions === 0) return 'No session was held.';
  return sessions === 1 ? 'One session was held.' : `${sessions} sessions were held.`;
}

function sessionBlocks({ id, session }: SessionRecord, programme: FolderProgramme, address: Address): Block[] {
  const byId = new Map(programme.reviews.map((record) => [record.id, record]));
  const read = session.reviews.flatMap((one) => byId.get(one) ?? []);
  const carried = session.carriedOver.flatMap((one) => byId.get(one) ?? []);
  const title = session.title ?? `Global review of ${id}`;
  return [
    heading(2, { text: title, href: address(`/global-review/${id}/`) }),
    paragraph({ text: `${dayWords(session.held.at)}.${cameWords(session.teams.map(namesOf(programme).team))}` }),
    ...listUnder(
      'Read together',
      read.map((record) => reviewItem(record, address)),
    ),
    ...listUnder(
      'What every team can learn',
      read.flatMap(({ review }) => review.lessons.map(({ text }) => [{ inline: text }])),
    ),
    ...listUnder(
      'What was decided',
      session.decisions.map((text) => [{ inline: text }]),
    ),
    ...listUnder('Practices changed', practicesOf(id, session.practices, programme, address)),
    ...listUnder(
      'Left for a later session',
      carried.map((record) => [reviewLink(record, address)]),
    ),
    ...stoneBlocks(session, programme, address),
  ];
}

function cameWords(teams: readonly string[]): string {
  return teams.length === 0 ? '' : ` ${teams.join(', ')} came.`;
}

function reviewLink({ id, review }: ReviewRecord, address: Address): Piece {
  return { text: review.title, href: address(`/reviews/${id}/`) };
}

function reviewItem(record: ReviewRecord, address: Address): Piece[] {
  const { summary } = record.review;
  return [reviewLink(record, address), ...(summary ? [{ text: ': ' }, { inline: summary }] : [])];
}

/** The practices that a session changed: those it names, and those that name it; with how, where they say it. */
function practicesOf(
  id: string,
  named: readonly string[],
  { practices }: FolderProgramme,
  address: Address,
): Piece[][] {
  return practices.flatMap((record) => {
    const changes = record.practice.changes.filter(({ session }) => session === id);
    const link = { text: record.practice.name, href: address(`/practices/${record.id}/`) };
    if (changes.length > 0) return changes.map(({ what }) => [link, { text: ': ' }, { inline: what }]);
    return named.includes(record.id) ? [[link]] : [];
  });
}

function changesSince(
  { practices, now }: FolderProgramme,
  since: number,
  told: ReadonlySet<string>,
  address: Address,
): Piece[][] {
  return practices.flatMap(({ id, practice }) =>
    practice.changes
      .filter(({ date, session }) => date.at >= since && date.at < now + DAY && !told.has(session ?? ''))
      .map(({ what }) => [
        { text: practice.name, href: address(`/practices/${id}/`) },
        { text: ': ' },
        { inline: what },
      ]),
  );
}

function stoneBlocks({ oldStone }: SessionRecord['session'], programme: FolderProgramme, address: Address): Block[] {
  if (!oldStone || (oldStone.holds === undefined && oldStone.found === undefined)) return [];
  const verdict =
    oldStone.holds === undefined
      ? ''
      : oldStone.holds
        ? ' What was done about it still holds.'
        : ' What was done about it no longer holds.';
  const name = { text: namesOf(programme).problemClass(oldStone.class), href: address(`/classes/${oldStone.class}/`) };
  const found = oldStone.found === undefined ? [] : [{ text: ' ' }, { inline: oldStone.found }];
  return [heading(3, { text: 'The old stone' }), paragraph(name, { text: `.${verdict}` }, ...found)];
}

/** A digest of a longer stretch names only what came round lately. */
const [LATELY, MOST_ROUND] = [31 * DAY, 5];

function roundBlocks({ reviews, site, now }: FolderProgramme, since: number, address: Address): Block[] {
  const rank = new Map(site.severities.map(({ id }, place) => [id, place]));
  const worst = ({ review }: ReviewRecord) => rank.get(review.severity ?? '') ?? site.severities.length;
  const placed = reviews.map((record) => ({ ...record, at: startOf(record) }));
  const round = anniversaries(placed, Math.max(since, now - LATELY), now)
    .toSorted((a, b) => worst(a.record) - worst(b.record))
    .slice(0, MOST_ROUND)
    .sort((a, b) => a.day - b.day);
  const items = round.map(({ record, years, day }): Piece[] => [
    { text: `${capital(yearsAgoWords(years))} ${day + DAY > now ? 'today' : `on ${dayWords(day)}`}: ` },
    reviewLink(record, address),
  ]);
  return items.length === 0 ? [] : [heading(2, { text: 'Years ago in these days' }), { kind: 'list', items }];
}

function nextBlocks(programme: FolderProgramme, address: Address): Block[] {
  const next = agendaFor(programme).coming.find(({ entries }) => entries.length > 0);
  if (!next) return [];
  const byId = new Map(programme.reviews.map((record) => [record.id, record]));
  const zone = programme.site.cadence?.zone ?? 'UTC';
  return [
    heading(2, { text: `Next: ${sessionWords(next.at, zone, programme.now)}`, href: address('/global-review/') }),
    {
      kind: 'list',
      items: next.entries.flatMap(({ id }) => byId.get(id) ?? []).map((record) => reviewItem(record, address)),
    },
  ];
}
