import { describe, expect, test } from 'vitest';
import { isExact, isTelling, termOf, wordsOf } from '../../../src/browser/search/query.ts';

describe('the index is asked for', () => {
  test.each([
    ['words as they are', 'certificate expired', 'certificate expired'],
    ['an identifier in one piece', 'etcd_server_leader_changes', 'etcd_server_leader_changes'],
    ['a region in one piece', 'us-east-1', 'us-east-1'],
    ['a class name in one piece', 'NullPointerException', 'NullPointerException'],
    ['a path and a port in one piece', '/var/lib/kubelet 10.0.0.1:443', '/var/lib/kubelet 10.0.0.1:443'],
    [
      'an error message without its common words',
      'x509: certificate has expired or is not yet valid',
      'x509: certificate expired not yet valid',
    ],
    [
      'the values of a log line',
      'level=error msg="connection refused" code=504',
      'level error msg connection refused code 504',
    ],
    ['the words inside JSON', '{"error":"timeout","pods":["a1"]}', 'error timeout pods a1'],
    ['each word once', 'retry retry retry', 'retry'],
    ['common words when there are no others', 'who is who', 'who is'],
    ['whose outage it was', 'fastly outage', 'fastly'],
    ['no lone marks', '-> || :: !', ''],
    ['no markup', '<script>alert(1)</script>', 'script alert 1 /script'],
    ['an emoji', '🔥', '🔥'],
    ['words in quotation marks together', ' "connection refused" ', '"connection refused"'],
    ['words in quotation marks of another form together', '“connection refused”', '"connection refused"'],
    ['words of two quotations each for itself', '"connection" "refused"', 'connection refused'],
    ['the word of an unfinished quotation', '"connection', 'connection'],
    ['nothing for empty quotation marks', '""', ''],
  ])('%s', (_, q, term) => expect(termOf(q)).toBe(term));

  test('no more than 24 words', () => {
    const many = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
    expect(wordsOf(many)).toHaveLength(24);
  });
});

test.each([
  ['"a b"', true],
  ['"a', false],
  ['a "b"', false],
  ['"- -"', false],
])('%s is exact: %s', (q, exact) => expect(isExact(q)).toBe(exact));

describe('what is being typed tells pages apart', () => {
  test.each([
    ['dns', true],
    ['why did the fail', true],
    ['503', true],
    ['why did the', false],
    ['dn', false],
    ['s', false],
    ['🔥', false],
    ['', false],
  ])('%j: %s', (q, expected) => expect(isTelling(q)).toBe(expected));
});
