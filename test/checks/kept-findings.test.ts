import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { readFindings, writeFindings, type KeptFindings } from '../../src/checks/kept-findings.ts';
import { COLLECTION_NAMES } from '../../src/model/collections.ts';
import type { Content, Entry } from '../../src/write-up/content.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import { AROUND, contentOf, review } from './content-of.ts';

const FILE = 'reviews/2024-01-01-a.mdx';
const withBody = (body: string) => contentOf({ ...AROUND, [FILE]: review('', body) });
const codes = (content: Content, kept?: KeptFindings) => checkContent(content, kept).map(({ code }) => code);

describe('what was found in a file', () => {
  const blaming = () => withBody('The outage was caused by human error.');

  test('is found again without a look at it', () => {
    const kept: KeptFindings = new Map();
    const found = codes(blaming(), kept);
    expect(found).toContain('blame-wording');
    kept.get(FILE)?.findings.splice(0);
    expect(codes(blaming(), kept)).not.toContain('blame-wording');
  });

  test('is looked for anew when the file changed', () => {
    const kept: KeptFindings = new Map();
    codes(blaming(), kept);
    const mended = withBody('The outage began with a change.');
    for (const entry of mended.entries.reviews) entry.digest = 'another';
    expect(codes(mended, kept)).not.toContain('blame-wording');
  });

  test.each([
    ['the settings', { checks: { 'blame-wording': 'off' } }, {}],
    ['the teams', {}, { 'teams/new.yaml': 'name: New' }],
  ])('is looked for anew when %s changed', (_what, settings, more) => {
    const kept: KeptFindings = new Map();
    codes(blaming(), kept);
    kept.get(FILE)?.findings.splice(0);
    const files = { ...AROUND, ...more, [FILE]: review('', 'The outage was caused by human error.') };
    const changed = contentOf(files, settings);
    expect(codes(changed, kept)).toEqual(codes(contentOf(files, settings)));
  });

  test('is forgotten with the file', () => {
    const kept: KeptFindings = new Map();
    codes(blaming(), kept);
    codes(contentOf(AROUND), kept);
    expect([...kept.keys()]).not.toContain(FILE);
  });

  test.each(['content', 'test/fixtures/content/broken'])(
    'is the same whether it is alone or among others: %s',
    (root) => {
      const content = readContent(root);
      const kept: KeptFindings = new Map(entriesOf(content).flatMap((entry) => [...foundAlone(content, entry)]));
      expect(checkContent(content, kept)).toEqual(checkContent(content));
    },
  );
});

/** What the rules that look at each file by itself find in one, without the others. */
function foundAlone(content: Content, entry: Entry): KeptFindings {
  const kept: KeptFindings = new Map();
  const only = (entries: Content['entries']) =>
    Object.fromEntries(
      COLLECTION_NAMES.map((name) => [name, (entries[name] as Entry[]).filter((one) => one === entry)]),
    ) as unknown as Content['entries'];
  checkContent({ ...content, entries: only(content.entries), faulty: only(content.faulty) }, kept);
  return kept;
}

function entriesOf({ entries, faulty }: Content): Entry[] {
  return COLLECTION_NAMES.flatMap((name): Entry[] => [...entries[name], ...faulty[name]]);
}

describe('the folder of findings', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'cairn-findings-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('gives back what was written', () => {
    const kept: KeptFindings = new Map();
    checkContent(withBody('Somebody was careless.'), kept);
    writeFindings(folder, kept, new Map());
    expect(readFindings(folder)).toEqual(kept);
    expect(readdirSync(folder)).toContain('reviews-2024-01.jsonl');
  });

  test.each([undefined, '', '[["reviews/2024-01-01-a.mdx",{"key"'])(
    'holds nothing where it is not whole: %j',
    (text) => {
      if (text !== undefined) writeFileSync(join(folder, 'reviews-2024-01.jsonl'), text);
      expect(readFindings(folder)).toEqual(new Map());
    },
  );
});
