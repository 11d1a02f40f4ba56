import { describe, expect, it } from 'vitest';
import { canonicalDate } from '../../../src/checks/fix/canonical-date.ts';
import { fixText } from '../../../src/checks/fix/fix-text.ts';
import { withKeysInOrder } from '../../../src/checks/fix/key-order.ts';
import { knownForms } from '../../../src/checks/fix/known-names.ts';
import { AROUND, contentOf, review } from '../content-of.ts';

const names = knownForms(
  contentOf({
    ...AROUND,
    'reviews/2024-01-01-a.mdx': review('lessons: [{id: new, text: x, aliases: [old]}]'),
    'classes/expiry.mdx': '---\nname: Expiry\ndefinition: D\naliases: [lapsed certificate, shared]\n---\n',
    'classes/other.mdx': '---\nname: Other\ndefinition: D\naliases: [shared]\n---\n',
  }),
);
const fix = (lines: string) => fixText(`---\ntitle: T\n${lines}\n---\nText.`, 'reviews', names);

describe('a date', () => {
  it.each([
    ['2024/1/9', '2024-01-09'],
    ['2024-1-9 9:05Z', '2024-01-09T09:05Z'],
    ['2024-01-09T09:05z', '2024-01-09T09:05Z'],
    ['2024-01-09 09:05 UTC', '2024-01-09T09:05Z'],
    ['2024-01-09, 09:05:30 GMT', '2024-01-09T09:05:30Z'],
    ['2024-01-09T09:05+0200', '2024-01-09T09:05+02:00'],
  ])('%s is %s', (text, expected) => {
    expect(canonicalDate(text)).toBe(expected);
  });

  it.each(['2024-01-09', '2024-01-09 09:05Z', '07/04/2023', '2024-01-09T09:05', '2024/2/31', '2024-01-01T24:00Z', 'x'])(
    '%s is left alone: it is right, or nobody knows what is meant',
    (text) => {
      expect(canonicalDate(text)).toBeUndefined();
    },
  );
});

describe('mending a file', () => {
  it('names a lesson as it is called today', () => {
    const written = (id: string) => `lessons:\n  - {lesson: 2024-01-01-a#${id}, state: fixed, date: 2024-02-01}\n`;
    expect(fixText(written('old'), 'adoption', names)).toEqual({
      text: written('new'),
      changes: ['lessons.0.lesson: 2024-01-01-a#old → 2024-01-01-a#new'],
    });
    expect(fixText(written('other'), 'adoption', names).changes).toEqual([]);
  });

  it('writes words, names and dates as the content model does, and leaves the rest', () => {
    expect(
      fix(
        "kind: 'Near Miss'   # so it was\nowner: EDGE\nclasses: [Lapsed certificate]\ntimes: {started: {at: 2024/1/1}}",
      ),
    ).toMatchInlineSnapshot(`
      {
        "changes": [
          "kind: Near Miss → near-miss",
          "owner: EDGE → edge",
          "classes.0: Lapsed certificate → expiry",
          "times.started.at: 2024/1/1 → 2024-01-01",
        ],
        "text": "---
      title: T
      kind: 'near-miss'   # so it was
      owner: edge
      classes: [expiry]
      times: {started: {at: 2024-01-01}}
      ---
      Text.",
      }
    `);
  });

  it.each([
    ['a word that is only like one', 'status: finale'],
    ['an alias of two classes', 'classes: [shared]'],
    ['text that is a word elsewhere', 'summary: Final'],
    ['a file that cannot be read', 'status: Final\ntitle: [U'],
  ])('leaves %s', (_name, lines) => {
    const { text, changes } = fix(lines);
    expect(changes).toEqual([]);
    expect(text).toContain(lines);
  });

  it('changes nothing the second time', () => {
    const once = fix('owner: Edge\nstatus: DRAFT\nkind: drill').text;
    expect(fixText(once, 'reviews', names)).toEqual({ text: once, changes: [] });
  });
});

describe('the order of keys', () => {
  const order = ['a', 'b', 'c'];

  it('is mended with comments and lines as they were', () => {
    const text = '# head\n\n# on c\nc: >-\n  x\n\n  y\n\n"b":\n  - 1 # one\n# on a\na:   1\n';
    expect(withKeysInOrder(text, order)).toMatchInlineSnapshot(`
      "# head

      # on a
      a:   1
      "b":
        - 1 # one
      # on c
      c: >-
        x

        y

      "
    `);
  });

  it.each([
    ['a key that is not known', 'd: 1\na: 1\n'],
    ['aliases', 'b: &x 1\na: *x\n'],
    ['all keys on one line', '{b: 1, a: 2}\n'],
    ['keys in order', 'a: 1\nc: 2\n'],
    ['nothing', ''],
  ])('is left where there is %s', (_name, text) => {
    expect(withKeysInOrder(text, order)).toBe(text);
  });
});
