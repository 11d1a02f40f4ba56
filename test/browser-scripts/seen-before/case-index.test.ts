import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/browser/seen-before/build-index.ts';
import { lookUp, openIndex, termsOf } from '../../../src/browser/seen-before/case-index.ts';

const DOCUMENTS = [
  { id: 0, seen: 'Payments fail with a timeout', told: 'The certificate had expired', named: 'A lapse' },
  { id: 1, seen: 'CoreDNS pods are OOMKilled', told: 'A retry storm of lookups', named: 'Cluster DNS' },
  { id: 2, seen: 'Logins time out', told: 'max_wal_senders was too low; nodes restarted', named: 'Replication' },
];
const open = (most?: number) => openIndex(JSON.stringify(buildIndex(DOCUMENTS, most)));
const found = (text: string) => lookUp(open(), text).map(({ id }) => id);

describe('past incidents are found', () => {
  test.each([
    ['by another form of a word', 'payment failing', [0]],
    ['by parts of an identifier', 'FATAL: max_wal_senders', [2]],
    ['in any case of letters', 'coredns oomkilled', [1]],
    ['with a slip of the fingers', 'certifcate', [0]],
    ['by what was seen before what was told', 'timeouts, and some pods restarted', [0, 1, 2]],
    ['not by common words', 'the was it and', []],
    ['not by nothing', ' … 🔥', []],
    ['not by unknown words', 'xyzzy plugh', []],
  ])('%s', (_, text, ids) => expect(found(text).toSorted()).toEqual(ids));

  test('with the words that matched on either side', () => {
    const [match] = lookUp(open(), 'OOMKilled retries');
    expect(match).toEqual({ id: 1, asked: ['oomkil', 'retri'], terms: new Set(['oomkil', 'retri']) });
  });

  test('in a text of any length', () => {
    expect(found(`${'filler '.repeat(5_000)} OOMKilled`)).toEqual([1]);
    expect(termsOf(Array.from({ length: 900 }, (_, at) => `w${at}`).join(' '))).toHaveLength(200);
  });
});

test('an index with room for few entries keeps what tells an incident apart', () => {
  const few = JSON.stringify(buildIndex(DOCUMENTS, 12));
  expect(few.length).toBeLessThan(JSON.stringify(buildIndex(DOCUMENTS)).length);
  expect(lookUp(openIndex(few), 'OOMKilled').map(({ id }) => id)).toEqual([1]);
});

test.each(['', 'no JSON', '{}'])('an index that is none is refused: %s', (json) => {
  expect(() => openIndex(json)).toThrow();
});
