import { describe, expect, test } from 'vitest';
import { respelled, unexplained } from '../../../src/browser/search/spelling.ts';

const known = ['network', 'timeout', 'certificate', 'kubernetes', 'time'];

describe('a word that nothing found explains', () => {
  const cases: [string, string[], string[], string[]][] = [
    ['a slip', ['timeuot'], ['time', 'times'], ['timeuot']],
    ['a word that matched as it is', ['timeout'], ['timeout'], []],
    ['a word that is still being typed', ['certif'], ['certificate'], []],
    ['a word that matched with another ending', ['expired'], ['expiry'], []],
    ['a part of an identifier', ['leader'], ['etcd_server_leader_changes'], []],
    ['a short word is no slip', ['dns'], [], []],
    ['an identifier is no slip', ['x509', 'us-east-1', 'a_b_c'], [], []],
  ];
  test.each(cases)('%s', (_, words, found, expected) => expect(unexplained(words, new Set(found))).toEqual(expected));
});

describe('another spelling', () => {
  test.each([
    ['two letters changed places', ['timeuot'], 'timeout'],
    ['a letter is missing', ['Kubernets', 'network'], 'kubernetes network'],
    ['nothing is near', ['xylophone'], undefined],
    ['the word is known', ['network'], undefined],
  ])('%s', (_, words, expected) => expect(respelled(words, words, known)).toBe(expected));

  test('only unknown words change', () =>
    expect(respelled(['timeuot', 'netwrk'], ['netwrk'], known)).toBe('timeuot network'));
  test('of equally near words the one used most is taken', () =>
    expect(respelled(['nodes'], ['nodes'], ['modes', 'codes'])).toBe('modes'));
});
