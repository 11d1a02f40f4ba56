import { describe, expect, it } from 'vitest';
import { refusalOfImage, refusalOfLink } from '../../src/write-up/address.ts';

describe('a link', () => {
  it.each([
    'https://example.org',
    'HTTPS://EXAMPLE.ORG/a',
    'http://example.org:8080/a?b=c#d',
    'mailto:team@example.org',
    '/reviews/a/',
    '/',
    '#s-a',
    '#',
    'https://例え.jp/é',
    'https://example.org/a(b)',
  ])('may lead to %s', (url) => {
    expect(refusalOfLink(url)).toBeUndefined();
  });

  it.each([
    ['', 'it is relative'],
    ['a', 'it is relative'],
    ['./a', 'it is relative'],
    ['../a', 'it is relative'],
    ['?a', 'it is relative'],
    ['//example.org', 'it leaves the protocol open'],
    ['/\\example.org', 'it contains spaces, backslashes or control characters'],
    ['\\\\example.org', 'it contains spaces, backslashes or control characters'],
    ['https://example.org/a b', 'it contains spaces, backslashes or control characters'],
    [' https://example.org', 'it contains spaces, backslashes or control characters'],
    ['java\tscript:a', 'it contains spaces, backslashes or control characters'],
    ['java\u0000script:a', 'it contains spaces, backslashes or control characters'],
    ['https://example.org/\u202ea', 'it contains spaces, backslashes or control characters'],
    ['\u00a0javascript:a', 'it contains spaces, backslashes or control characters'],
    ['javascript:a', '"javascript:" is not one of the protocols allowed'],
    ['JAVASCRIPT:a', '"javascript:" is not one of the protocols allowed'],
    ['data:text/html,a', '"data:" is not one of the protocols allowed'],
    ['tel:1', '"tel:" is not one of the protocols allowed'],
    ['ftp://example.org', '"ftp:" is not one of the protocols allowed'],
    ['https:', 'it cannot be read'],
    ['https:example.org', 'it cannot be read'],
    ['https:/example.org', 'it cannot be read'],
    ['https:///example.org', 'it cannot be read'],
    ['https://exa<mple.org', 'it cannot be read'],
    ['https://example.org:99999', 'it cannot be read'],
    ['https://user@example.org', 'it carries a user name'],
    ['https://:secret@example.org', 'it carries a user name'],
  ])('may not lead to %j, because %s', (url, reason) => {
    expect(refusalOfLink(url)?.message).toContain(`(${reason})`);
  });
});

describe('an image', () => {
  it.each(['a.png', './a.png', 'a-b_c.1.JPG', 'a.jpeg', 'a.webp', 'a.avif', 'a.gif'])('may be %s', (src) => {
    expect(refusalOfImage(src)).toBeUndefined();
  });

  it.each([
    '',
    'a',
    'a.svg',
    'a.html',
    'a.png.html',
    '../a.png',
    '..png',
    './../a.png',
    'b/a.png',
    '/a.png',
    '//e.example/a.png',
    'https://e.example/a.png',
    'data:image/png;base64,A',
    'a b.png',
    'a\n.png',
    'a.png?b',
    'a.png#b',
    'ä.png',
    '.\\a.png',
  ])('may not be %j', (src) => {
    expect(refusalOfImage(src)?.code).toBe('unsafe-address');
  });
});
