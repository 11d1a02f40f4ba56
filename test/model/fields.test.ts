import { describe, expect, it } from 'vitest';
import { isId, isWebAddress } from '../../src/model/fields.ts';

describe('an id', () => {
  it.each(['a', 'edge-waf', '2019-07-02-cloudflare', 'a1-2b', 'x'.repeat(80)])('can be %j', (text) => {
    expect(isId(text)).toBe(true);
  });

  it.each([
    '',
    '-',
    'a-',
    '-a',
    'a--b',
    'A',
    'a_b',
    'a.b',
    'a b',
    'ä',
    'a/b',
    '../a',
    'a\n',
    '__proto__',
    'x'.repeat(81),
  ])('cannot be %j', (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('a web address', () => {
  it.each(['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG', 'https://例え.jp/路'])(
    'can be %s',
    (text) => {
      expect(isWebAddress(text)).toBe(true);
    },
  );

  it.each([
    'example.org',
    '//example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    ' https://example.org',
    'https://',
    'https://a b',
    'https://example.org/\u0000',
    'https://example.org\n',
    'data:text/html,x',
    'https:example.org',
  ])('cannot be %j', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
