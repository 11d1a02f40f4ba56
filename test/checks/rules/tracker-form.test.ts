import { describe, expect, it } from 'vitest';
import { oneReview, placesInReview, words } from '../content-of.ts';

const TRACKERS = {
  trackers: [{ id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+', url: 'https://acme.example/browse/{key}' }],
};

const item = (fields: string) => `improvements:\n  - {id: i, text: x, ${fields}}`;

describe('an improvement item', () => {
  it.each([
    ['an address of a tracker', 'https://acme.example/browse/EDGE-1', []],
    ['a key of a tracker', 'EDGE-12', []],
    ['a key with more behind it', 'EDGE-12x', ['5:31 error unknown-tracker']],
    ['a key of nobody', 'CORE-12', ['5:31 error unknown-tracker']],
    ['an address that runs', 'javascript:alert(1)', ['5:31 error unknown-tracker']],
    ['a key with a space', 'EDGE 12', ['5:31 error unknown-tracker']],
    ['an address without a protocol', 'acme.example/1', ['5:31 error unknown-tracker']],
  ])('lives in a tracker that is known: %s', (_name, tracker, expected) => {
    expect(placesInReview(item(`tracker: ${tracker}`), undefined, TRACKERS)).toEqual(expected);
  });

  it('lives at an address where no tracker is known', () => {
    expect(words(oneReview(item('tracker: EDGE-12')))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:5:31 error unknown-tracker
      "EDGE-12" is neither a web address nor a key of a known tracker.
      Readers follow it to where the work is done.
      → Write the whole address, or add the tracker to site.yaml, as trackers: [{id: ours, kind: jira, pattern: "ABC-[0-9]+", url: "https://acme.example/browse/{key}"}]"
    `);
  });

  it.each([
    ['EDGE 12', 'Did you mean "EDGE-12"?'],
    ['edge-12', 'Did you mean "EDGE-12"?'],
    ['EDGE- 12', 'Did you mean "EDGE-12"?'],
    ['CORE-12', 'Check the key against the patterns in site.yaml (EDGE-[0-9]+), or write the whole address.'],
  ])('is told how its key is written: %s', (tracker, fix) => {
    expect(words(oneReview(item(`tracker: ${tracker}`)), TRACKERS)).toContain(`→ ${fix}`);
  });

  it('is told where its tracker is, when its address lies elsewhere', () => {
    expect(words(oneReview(item('tracker: "https://acme.exmaple/browse/EDGE-12"')), TRACKERS)).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:5:32 warning tracker-host
      "https://acme.exmaple/browse/EDGE-12" is not the address of an item in a tracker of site.yaml.
      Its state cannot be read, and the same work in other reviews is not recognised by it.
      → Check it against the addresses in site.yaml (https://acme.example/browse/{key}), or add the tracker there."
    `);
  });

  it('may live anywhere where no tracker is named', () => {
    expect(placesInReview(item('tracker: "https://acme.example/report"'))).toEqual([]);
  });
});
