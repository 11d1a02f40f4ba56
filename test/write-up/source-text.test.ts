import { describe, expect, it } from 'vitest';
import { MAX_BYTES, decode, placeOf, placesIn } from '../../src/write-up/source-text.ts';
import { place } from './told.ts';

describe('a file’s bytes', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from('é😀'), 'é😀'],
    ['a byte-order mark', Buffer.from('\ufeffa'), 'a'],
    ['Windows line breaks', Buffer.from('a\r\nb'), 'a\nb'],
    ['line breaks of old Macs', Buffer.from('a\rb'), 'a\nb'],
    ['mixed line breaks', Buffer.from('a\r\n\rb\nc'), 'a\n\nb\nc'],
    ['tabs', Buffer.from('a\tb'), 'a\tb'],
    ['right-to-left text', Buffer.from('انقطاع'), 'انقطاع'],
    ['an emoji of several', Buffer.from('👩‍🚒'), '👩‍🚒'],
    ['nothing', Buffer.from(''), ''],
  ])('are read: %s', (_name, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, findings: [] });
  });

  it.each<[string, Uint8Array, string[]]>([
    ['Latin-1', Buffer.from('a\nb\xe9', 'latin1'), ['2:2 not-utf8']],
    ['half a letter at the end', Buffer.from('a\n😀').subarray(0, 5), ['2:1 not-utf8']],
    ['a surrogate', Uint8Array.from([0x61, 0xed, 0xa0, 0x80]), ['1:2 not-utf8']],
    ['NUL', Buffer.from('a\n\u0000'), ['2:1 control-character']],
    ['a change of direction', Buffer.from('ab\u202ec'), ['1:3 control-character']],
    ['an isolate', Buffer.from('\u2066'), ['1:1 control-character']],
    ['a bell', Buffer.from('a\u0007'), ['1:2 control-character']],
    ['an escape', Buffer.from('\u001b[31m'), ['1:1 control-character']],
    ['a next-line mark', Buffer.from('a\u0085'), ['1:2 control-character']],
    [
      'one on each of two lines',
      Buffer.from('\u0000\na\u0000\u0000'),
      ['1:1 control-character', '2:2 control-character'],
    ],
    ['a file that is too large', Buffer.alloc(MAX_BYTES + 1, 'a'), ['1:1 file-too-large']],
  ])('are refused: %s', (_name, bytes, problems) => {
    expect(decode(bytes).findings.map(place)).toEqual(problems);
  });

  it('may be as large as the limit', () => {
    expect(decode(Buffer.alloc(MAX_BYTES, 'a')).findings).toEqual([]);
  });

  it('are not told about without end', () => {
    expect(decode(Buffer.from('\u0000\n'.repeat(1000))).findings).toHaveLength(20);
  });
});

describe('the place of an offset', () => {
  it.each([
    ['the beginning', 'ab\ncd', 0, 1, 1],
    ['a letter', 'ab\ncd', 1, 1, 2],
    ['a line break', 'ab\ncd', 2, 1, 3],
    ['the beginning of a line', 'ab\ncd', 3, 2, 1],
    ['the end', 'ab\ncd', 5, 2, 3],
    ['an empty line', 'a\n\nb', 2, 2, 1],
    ['behind an emoji, as editors count', '😀b', 2, 1, 3],
    ['before everything', 'ab', -1, 1, 1],
    ['an empty text', '', 0, 1, 1],
  ])('is counted from 1: %s', (_name, text, offset, line, column) => {
    expect(placeOf(text, offset)).toEqual({ line, column });
  });

  it('is the same counted one by one', () => {
    const text = 'ab\n\n😀c\nd';
    const placeIn = placesIn(text);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const before = text.slice(0, offset).split('\n');
      expect(placeIn(offset)).toEqual({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    }
  });
});
