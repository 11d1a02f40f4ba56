import { afterEach, describe, expect, test } from 'vitest';
import { inlineHtml, leaveOut, siteHtml } from '../../src/library/site-html.ts';

afterEach(() => leaveOut([]));

// These tests run under the base path /kb/.
describe('compiled HTML on a page', () => {
  test.each([
    [
      '<a href="/reviews/">a</a> <a href="/teams/x/#y">b</a>',
      '<a href="/kb/reviews/">a</a> <a href="/kb/teams/x/#y">b</a>',
    ],
    ['<a href="https://a.example/">a</a>', '<a href="https://a.example/">a</a>'],
    ['<a href="#s-here">a</a>', '<a href="#s-here">a</a>'],
    ['<code>href=&quot;/x&quot;</code>', '<code>href=&quot;/x&quot;</code>'],
  ])('has its links under the base path: %s', (html, shown) => {
    expect(siteHtml(html)).toBe(shown);
  });

  test.each([
    ['<a href="/reviews/hidden/">a <em>b</em></a> c', 'a <em>b</em> c'],
    ['<a href="/reviews/hidden/#lesson-x">a</a>', 'a'],
    ['<a href="/reviews/hidden">a</a>', 'a'],
    ['<a href="/reviews/hidden?print">a</a>', 'a'],
    ['<a href="/reviews/hidden/" class="x">two\nlines</a>', 'two\nlines'],
    [
      '<a href="/reviews/hidden/">a</a><a href="/reviews/shown/">b</a><a href="/reviews/hidden/">c</a>',
      'a<a href="/kb/reviews/shown/">b</a>c',
    ],
    ['<a href="/reviews/hidden-not/">a</a>', '<a href="/kb/reviews/hidden-not/">a</a>'],
    ['<a href="/classes/hidden/">a</a>', '<a href="/kb/classes/hidden/">a</a>'],
  ])('keeps only the words of a link to a review that is left out: %s', (html, shown) => {
    leaveOut(['hidden']);
    expect(siteHtml(html)).toBe(shown);
  });
});

test('inline Markdown becomes such HTML', () => {
  leaveOut(['hidden']);
  expect(inlineHtml('See [*this*](/reviews/hidden/), [that](/classes/x/) and `<b>`.')).toBe(
    'See <em>this</em>, <a href="/kb/classes/x/">that</a> and <code>&lt;b&gt;</code>.',
  );
});
