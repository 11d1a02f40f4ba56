import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { BACKLOG_FORMS } from '../../../src/learning/backlog/files.ts';
import { backlogItem, type BacklogItem } from '../../../src/learning/backlog/item.ts';
import { itemFacts } from '../../../src/learning/item-facts.ts';
import { siteSchema } from '../../../src/model/site.ts';
import { plainText } from '../../../src/write-up/inline.ts';
import { record } from '../records.ts';

const NOW = Date.parse('2026-11-23T12:00Z');
const ABOUT = { title: 'Library [of Acme]', now: NOW, trackersReadAt: undefined };
const SITE = siteSchema.parse({
  name: 'x',
  organisation: 'x',
  severities: [{ id: 'sev1', name: 'x', major: true }],
  trackers: [{ id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+', url: 'https://edge.example/browse/{key}' }],
});

/** The items of one review, as plain data. */
function items(...given: object[]): BacklogItem[] {
  const improvements = given.map((item, index) => ({ id: `i${index}`, text: `Item ${index}`, ...item }));
  const records = [
    record('2026-01-01-a', {
      title: 'A [strange] “title”, with a comma',
      times: { started: '2026-01-01T10:00Z', resolved: '2026-01-01T11:30Z' },
      severity: 'sev1',
      classes: ['expiry', 'test-gap'],
      improvements,
    }),
  ];
  const names = {
    team: (id: string) => id.toUpperCase(),
    class: (id: string) => id,
    review: () => 'A [strange] “title”, with a comma',
    address: (id: string) => `https://acme.example/reviews/${id}/`,
    plain: plainText,
  };
  return itemFacts(records, { site: SITE, now: NOW, trackerState: undefined })
    .map((facts) => backlogItem(facts, names))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

const written = (form: keyof typeof BACKLOG_FORMS, ...given: object[]) =>
  BACKLOG_FORMS[form].write(items(...given), ABOUT);
const rows = (form: 'jira' | 'azure', ...given: object[]) => parse(written(form, ...given)) as unknown as string[][];

const FULL = { aim: 'prevent', scope: 'class', horizon: 'tactical', team: 'edge', opened: '2026-11-01' };

describe('CSV for Jira', () => {
  it('has the columns of its importer, labels each in one of their own', () => {
    expect(rows('jira', { text: 'Roll **rules** out,\nin "stages"', ...FULL }, {})).toEqual([
      ['Summary', 'Issue Type', 'Description', 'Due Date', 'Labels', 'Labels', 'Labels', 'Labels'],
      [
        'Roll rules out, in "stages"',
        'Task',
        [
          'Solves the class; aims to prevent; team EDGE; due 2026-11-29.',
          'Reaches 1 incident; 1 major; lasted 1 h 30 min.',
          'From the review “A [strange] “title”, with a comma”: https://acme.example/reviews/2026-01-01-a/',
        ].join('\n'),
        '2026-11-29',
        'post-incident-review',
        'aim-prevent',
        'expiry',
        'test-gap',
      ],
      [
        'Item 1',
        'Task',
        expect.stringContaining('Reaches 1 incident'),
        '',
        'post-incident-review',
        'expiry',
        'test-gap',
        '',
      ],
    ]);
  });

  it('has only what is open and in no tracker yet', () => {
    const all = rows(
      'jira',
      { text: 'in a tracker', tracker: 'EDGE-1' },
      { text: 'at its address', tracker: 'https://edge.example/browse/EDGE-2' },
      { text: 'announced', tracker: 'https://acme.example/report' },
      { text: 'done', state: 'done' },
      { text: 'declined', state: 'declined' },
      { text: 'idea', state: 'idea' },
    );
    expect(all.map(([summary]) => summary)).toEqual(['Summary', 'announced', 'idea']);
  });

  it('is its heading where there is nothing to import', () => {
    expect(rows('jira')).toEqual([['Summary', 'Issue Type', 'Description', 'Due Date', 'Labels']]);
  });

  it('shortens what Jira would refuse, and keeps all of it in the description', () => {
    const text = `Long ${'x'.repeat(300)} end`;
    const [, row] = rows('jira', { text });
    expect(row?.[0]).toHaveLength(255);
    expect(row?.[2]?.split('\n')[0]).toBe(text);
  });
});

describe('CSV for Azure DevOps', () => {
  it('has the columns of its import, and a description of HTML', () => {
    const [head, row] = rows('azure', { text: 'Refuse <b> & more', ...FULL });
    expect(head).toEqual(['Work Item Type', 'Title', 'Description', 'Tags']);
    expect(row).toEqual([
      'Task',
      'Refuse <b> & more',
      expect.stringMatching(
        /^<p>Solves the class; aims to prevent.*<\/p><p>Reaches .*<\/p><p>From the review .*<\/p>$/,
      ),
      'post-incident-review; aim-prevent; expiry; test-gap',
    ]);
  });

  it('escapes what would be markup in a description', () => {
    const text = `<script>${'x'.repeat(300)}`;
    expect(rows('azure', { text })[1]?.[2]).toContain('<p>&lt;script&gt;x');
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1'])('of %j is text for a spreadsheet', (text) => {
    expect(rows('jira', { text })[1]?.[0]).toBe(`'${text}`);
    expect(rows('azure', { text })[1]?.[1]).toBe(`'${text}`);
  });

  it.each(['a;b', 'a\tb', '"quoted"', 'a\r\nb', 'Grüße, 世界 🪨'])('of %j is read back', (text) => {
    expect(rows('jira', { text })[1]?.[0]).toBe(plainText(text).replace(/\s+/g, ' '));
  });
});

describe('the list of tasks', () => {
  it('is Markdown by team, with what is open, those of nobody last', () => {
    expect(written('markdown', { text: 'For *nobody*' }, FULL, { state: 'done', team: 'edge' })).toBe(
      [
        '# Library \\[of Acme\\]',
        '## EDGE',
        '- [ ] Item 1 (the class; to prevent; due 2026-11-29; reaches 1 incident, 1 major, lasted 1 h 30 min) ' +
          '[A \\[strange\\] “title”, with a comma](https://acme.example/reviews/2026-01-01-a/)',
        '## No team yet',
        '- [ ] For *nobody* (reaches 1 incident, 1 major, lasted 1 h 30 min) ' +
          '[A \\[strange\\] “title”, with a comma](https://acme.example/reviews/2026-01-01-a/)\n',
      ].join('\n\n'),
    );
  });

  it('says when there is none', () => {
    expect(written('markdown')).toBe('# Library \\[of Acme\\]\n\nThere is none.\n');
  });
});

it('JSON has everything, with the parts of reach', () => {
  const { items: all, ...about } = JSON.parse(
    written('json', { ...FULL, text: 'Some *words*' }, { state: 'declined', reason: 'Too *dear*' }),
  ) as { items: object[] };
  expect(about).toEqual({
    title: 'Library [of Acme]',
    now: '2026-11-23T12:00:00Z',
    teams: { edge: 'EDGE' },
    classes: { expiry: 'expiry', 'test-gap': 'test-gap' },
    reviews: {
      '2026-01-01-a': {
        title: 'A [strange] “title”, with a comma',
        address: 'https://acme.example/reviews/2026-01-01-a/',
      },
    },
  });
  expect(all).toMatchObject([
    {
      key: '2026-01-01-a#i0',
      state: 'proposed',
      isOpen: true,
      isOverdue: false,
      title: 'Some words',
      text: 'Some *words*',
      team: 'edge',
      classes: ['expiry', 'test-gap'],
      askedBy: ['2026-01-01-a'],
      opened: '2026-11-01',
      due: '2026-11-29',
      reach: { incidents: 1, major: 1, lasted: { ms: 5_400_000, known: 1 }, people: { count: 0, known: 0 } },
    },
    { state: 'declined', isOpen: false, reason: 'Too dear' },
  ]);
});
