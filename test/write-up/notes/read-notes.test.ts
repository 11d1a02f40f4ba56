import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../../src/model/diagnostic.ts';
import { siteSchema } from '../../../src/model/site.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { draftText } from '../../../src/write-up/draft.ts';
import { draftOfNotes } from '../../../src/write-up/notes/draft-of-notes.ts';
import { readNotes, type NotesSettings, type ReadNotes } from '../../../src/write-up/notes/read-notes.ts';
import { parseZone } from '../../../src/write-up/notes/zones.ts';
import { AROUND, contentOf } from '../../checks/content-of.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/notes');
const SETTINGS = {
  trackers: [{ id: 'pay', kind: 'jira', pattern: 'PAY-[0-9]+', url: 'https://acme.example/{key}' }],
};

function read(text: string, more: Partial<NotesSettings> = {}): ReadNotes {
  const site = siteSchema.parse({ name: 'N', organisation: 'O', severities: [{ id: 'sev1', name: 'A' }], ...SETTINGS });
  const teams = [{ id: 'edge', names: ['Edge'] }];
  const services = [{ id: 'cdn', names: ['CDN', 'checkout'] }];
  return readNotes(text, { site, teams, services, today: '2026-11-23', ...more });
}

function sample(name: string, more?: Partial<NotesSettings>): ReadNotes {
  return read(readFileSync(join(FOLDER, name), 'utf8'), more);
}

/** Events as `line time kind text`. */
function events({ events: all }: ReadNotes): string[] {
  return all.map(({ line, at, until, isRough, lacks, kind, text, team }) =>
    [line, at ?? `no ${lacks}`, until && `to ${until}`, isRough && 'rough', kind, team && `(${team})`, text]
      .filter(Boolean)
      .join(' '),
  );
}

/** The file of a draft from notes. */
function fileOf(notes: ReadNotes): string {
  const made = draftOfNotes(notes, { title: notes.title?.text ?? 'Title', started: '2026-01-01' });
  return 'draft' in made ? draftText(made.draft) : '';
}

describe('a list with times', () => {
  it('gives events, things to do and the day without a year', () => {
    const notes = sample('bullets.md', { ...zone('UTC') });
    expect(events(notes)).toMatchInlineSnapshot(`
      [
        "2 2026-07-14T06:00Z note fail from 06:00 UTC, customers see "Please try again"",
        "4 2026-07-14T06:40Z report support tells us, eleven complaints",
        "5 2026-07-14T06:52Z hypothesis on it. suspect last night's release",
        "6 2026-07-14T07:05Z action rolled back, nothing",
        "7 2026-07-14T07:20Z note gateway called by hand: our certificate expired at 06:00",
        "8 2026-07-14T07:48Z note new one out 07:48, all good",
      ]
    `);
    expect(notes.items).toEqual([
      {
        line: 11,
        id: 'pay-311-list-every-certificate-with-its',
        text: 'PAY-311 list every certificate with its end date',
        tracker: 'PAY-311',
      },
    ]);
    expect(notes.guessedYears).toEqual([{ line: 1, day: '2026-07-14' }]);
  });

  it('keeps times in words where their zone is not known', () => {
    const notes = sample('bullets.md');
    expect(events(notes)[1]).toBe('4 no zone report support tells us, eleven complaints');
    expect(fileOf(notes)).toContain("text: '06:40 support tells us, eleven complaints'");
  });
});

describe('a chat', () => {
  it('has roles for its speakers, and goes on past midnight', () => {
    const notes = sample('chat.txt', { day: '2026-07-14', ...zone('Europe/London') });
    expect(events(notes)).toMatchInlineSnapshot(`
      [
        "1 2026-07-14T22:42+01:00 note Responder 1: checkout is down?",
        "3 2026-07-14T22:43+01:00 note Responder 2: looking. Responder 3 can you check the load balancer",
        "5 2026-07-14T23:58+01:00 action Responder 1: rolled back api-gateway to 1.4.2, see https://acme.example/deploys/4212",
        "8 2026-07-15T00:06+01:00 note Responder 3: errors gone. mail me at e-mail address 1 or call telephone number 1 <b>done</b> {ok} import this somewhere",
      ]
    `);
    expect(notes.people.map(({ written, stands }) => `${written} → ${stands}`)).toEqual([
      'ada → Responder 1',
      'bob → Responder 2',
      '@carol → Responder 3',
      'carol@acme.example → e-mail address 1',
      '+44 20 7946 0958 → telephone number 1',
    ]);
    expect(notes.events.filter(({ isNextDay }) => isNextDay)).toHaveLength(1);
  });
});

describe('a chat as it is copied from a channel', () => {
  const notes = sample('channel.md', zone('Europe/Berlin'));

  it('gives events, with the programs that speak in it under their own names', () => {
    expect(events(notes)).toMatchInlineSnapshot(`
      [
        "5 2026-09-03T08:52+02:00 note Responder 1 (Depot Lead): morning, label printers in depot north print nothing, queue on the screen says "waiting". anyone else?",
        "6 2026-09-03T08:54+02:00 action Responder 2: same in depot south. restarted the printer, no change",
        "7 2026-09-03T08:58+02:00 note Responder 1 (Depot Lead): 40 parcels without label now, people write addresses by hand",
        "8 2026-09-03T09:03+02:00 signal pagerduty: ALERT label-queue depth > 5000 (acknowledged by Responder 3)",
        "9 2026-09-03T09:04+02:00 note Responder 3: looking. dashboards: https://grafana.example.net/d/labels/label-queue?from=1788",
        "10 2026-09-03T09:10+02:00 note Responder 3: consumers are up, all green. throughput 0 though",
        "11 2026-09-03T09:12+02:00 action Responder 3: I restart the consumers",
        "12 2026-09-03T09:15+02:00 note Responder 3: no change",
        "13 2026-09-03T09:21+02:00 note Responder 4: did we not rotate the storage key yesterday evening? the renderer writes the PDFs to the bucket",
        "14 2026-09-03T09:26+02:00 note Responder 3: logs of the renderer: 403 on PUT. since 08:31. log level is debug so no alarm",
        "15 2026-09-03T09:31+02:00 note Responder 4: new key is in the vault, but renderer reads it only at start, and the old one was valid until 08:30",
        "16 2026-09-03T09:33+02:00 action Responder 3: rolling restart of the renderer",
        "17 2026-09-03T09:41+02:00 note Responder 3: labels come out, queue shrinks. about 6200 to go",
        "18 2026-09-03T10:20+02:00 note Responder 1: all depots print again, we are through",
        "19 2026-09-03T10:22+02:00 note Responder 3: queue empty. resolved",
      ]
    `);
    expect(notes.people.map(({ written, stands }) => `${written} ${stands}`)).toMatchInlineSnapshot(`
      [
        "Mirela Responder 1",
        "Jonas Responder 2",
        "@sofie Responder 3",
        "tariq Responder 4",
      ]
    `);
  });

  it('names no service that only an address has in it', () => {
    const named = (text: string) => read(text, { services: [{ id: 'hub', names: ['GitHub'] }] }).services;
    expect(named('see https://github.com/acme/shop/issues/1')).toEqual([]);
    expect(named('GitHub does not answer')).toEqual(['hub']);
  });

  it('gives the list below a plain "TODO" as things to do', () => {
    expect(notes.items.map(({ id, text }) => [id, text])).toMatchInlineSnapshot(`
      [
        [
          "renderer-reads-the-key-again-when-the",
          "Responder 4: renderer reads the key again when the vault says it changed LBL-311",
        ],
        [
          "alarm-when-label-throughput-is-0-for-5",
          "alarm when label throughput is 0 for 5 minutes while the queue is not empty",
        ],
        [
          "look-at-all-other-services-that-read-a",
          "look at all other services that read a key only once at start (platform team?)",
        ],
      ]
    `);
    expect(notes.body).not.toContain('TODO');
  });
});

describe('a document from elsewhere', () => {
  const notes = sample('document.md');

  it('gives title, summary, events in its own zone, things to do and sources', () => {
    expect([notes.title?.text, notes.summary?.text]).toEqual([
      'Search returned nothing',
      'For two hours every search gave an empty page. Nobody lost data.',
    ]);
    expect(events(notes)).toMatchInlineSnapshot(`
      [
        "19 2026-03-02T13:02+01:00 note Index rebuild begins, with the wrong mapping",
        "21 2026-03-02T13:20+01:00 rough report Customers report empty pages",
        "22 2026-03-02T13:40+01:00 to 2026-03-02T14:10+01:00 action Rebuild is restarted",
        "24 2026-03-02T14:30+01:00 action Rolled back. These were the errors:",
        "32 2026-03-02T15:02+01:00 note Search answers again.",
        "37 2026-03-02T13:20+01:00 detect First detected",
        "38 2026-03-02T15:02Z resolve Resolved",
      ]
    `);
    expect(notes.items.map(({ id, tracker }) => [id, tracker])).toMatchInlineSnapshot(`
      [
        [
          "validate-the-mapping-before-a-rebuild",
          "https://acme.example/browse/SEARCH-12",
        ],
        [
          "x-alarm-on-empty-result-pages-done",
          undefined,
        ],
      ]
    `);
    expect(notes.sources.map(({ title, url }) => `${title} ${url}`)).toEqual([
      'Incident channel https://chat.example/search-2026',
      'Dashboard https://graphs.example/search',
    ]);
  });

  it('leaves everything else as it was', () => {
    expect(fileOf(notes)).toMatchSnapshot();
  });
});

describe('notes in which there is nothing to understand', () => {
  it('are all text', () => {
    const text = readFileSync(join(FOLDER, 'nothing-to-read.txt'), 'utf8');
    const notes = read(text);
    expect({ ...notes, body: '' }).toMatchObject({ events: [], items: [], sources: [], people: [], beside: [] });
    expect(notes.body).toBe(text.trim());
    expect(draftOfNotes(notes, {})).toEqual({ missing: ['title', 'started'] });
  });
});

describe('what an event is called', () => {
  it.each([
    ['alert: error rate high', 'signal'],
    ['pagerduty: ALERT queue is deep (acknowledged by the engineer on call)', 'signal'],
    ['alert acknowledged', 'engage'],
    ['support reports complaints', 'report'],
    ['the root cause was found', 'diagnose'],
    ['posted an update on the status page', 'comms'],
    ['Edge was paged', 'engage'],
    ['rolled back', 'action'],
    ['The incident is resolved', 'resolve'],
    ['Resolved status for the high alert', 'signal'],
    ['we looked at graphs', 'note'],
  ])('%s', (text, kind) => {
    expect(read(`- 2026-01-01 10:00 UTC ${text}`).events.map((event) => event.kind)).toEqual([kind]);
  });

  it.each([
    ['Edge rolls back', 'edge'],
    ['paged Edge', 'edge'],
    ['told Edge about it', undefined],
    ['Edgeware is slow', undefined],
  ])('names the team that acted: %s', (text, team) => {
    expect(read(`- 2026-01-01 10:00 UTC ${text}`).events[0]?.team).toBe(team);
  });
});

function zone(name: string): Pick<NotesSettings, 'zone'> {
  const known = parseZone(name);
  return known ? { zone: known } : {};
}

/** How often each word stands in a text. */
function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that became something else: a time an instant, and a mark in front of a line an improvement item. */
const OF_TIMES = /^(?:\d+|am|pm|utc|cet|z|todo)$/;

describe.each(readdirSync(FOLDER))('a draft from %s', (name) => {
  const settings = [{}, zone('America/Los_Angeles'), { day: '2026-07-14', ...zone('UTC') }];

  it.each(settings)('passes the check (%#)', (more) => {
    const file = 'reviews/2026-01-01-notes.mdx';
    const problems = checkContent(contentOf({ ...AROUND, [file]: fileOf(sample(name, more)) }, SETTINGS));
    expect(problems.filter((problem) => hasErrors([problem]))).toEqual([]);
  });

  it.each(settings)('has every word of the notes as often as these (%#)', (more) => {
    const notes = sample(name, more);
    const persons = new Set(notes.people.flatMap(({ written }) => [...wordsOf(written).keys()]));
    const written = wordsOf(fileOf(notes));
    const lost = [...wordsOf(readFileSync(join(FOLDER, name), 'utf8'))].filter(
      ([word, count]) => !persons.has(word) && !OF_TIMES.test(word) && (written.get(word) ?? 0) < count,
    );
    expect(lost).toEqual([]);
  });
});
