import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { RULES } from '../../src/checks/rules.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import { AROUND, contentOf, oneReview, places, review, words } from './content-of.ts';

describe('checking a whole library', () => {
  it('finds no error in the example library', () => {
    const errors = checkContent(readContent('content')).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });

  it('tells the problems of reading and of all rules at once, sorted by place', () => {
    const files = {
      ...AROUND,
      'reviews/2024-01-01-b.mdx': review(
        'owner: nobody\nlessons: [{id: a, text: x}, {id: a, text: x}]',
        'a\n\n<Lesson id="z" />\n\n[b](/classes/z/)',
      ),
      'reviews/2024-01-01-a.mdx': review('foo: bar', '<br>'),
      'teams/x.yaml': 'name: [',
    };
    expect(places(files)).toEqual([
      'reviews/2024-01-01-a.mdx:4:1 error unknown-key',
      'reviews/2024-01-01-a.mdx:6:1 error unsafe-html',
      'reviews/2024-01-01-b.mdx:4:8 error unknown-reference',
      'reviews/2024-01-01-b.mdx:5:34 error repeated-id',
      'reviews/2024-01-01-b.mdx:9:1 error unknown-body-reference',
      'reviews/2024-01-01-b.mdx:11:1 error dead-link',
      'teams/x.yaml:1:7 error yaml-syntax',
    ]);
  });

  it('lets the rules look at a file that has other errors, as long as its data can be read', () => {
    const files = oneReview('status: final\nowner: nobody', '<br>\n\n<Lesson id="x" />\n\n[a](#s-b)');
    expect(places(files).map((told) => told.replace(/.*:(\d+:\d+) (?:error|warning) /, '$1 '))).toEqual([
      '4:9 local-review',
      ...Array(5).fill('4:9 status-requirement'),
      '5:8 unknown-reference',
      '7:1 unsafe-html',
      '9:1 unknown-body-reference',
      '11:1 dead-link',
    ]);
  });

  it('leaves a file with errors out of what is published', () => {
    const { entries, ids, faulty } = contentOf(oneReview('', '<br>'));
    expect(entries.reviews).toEqual([]);
    expect(faulty.reviews.map(({ id }) => id)).toEqual(['2024-01-01-a']);
    expect([...ids.reviews]).toEqual(['2024-01-01-a']);
  });

  it('tells the same whatever the order in which files were read', () => {
    const files = Object.entries(oneReview('owner: x\nservices: [y]'));
    expect(places(Object.fromEntries(files.reverse()))).toEqual(places(oneReview('owner: x\nservices: [y]')));
  });

  it('tells what was read when the settings cannot be, and runs no rule', () => {
    const content = contentOf({ 'reviews/2024-01-01-a.mdx': review('foo: bar\nowner: nobody') });
    content.site = undefined;
    expect(checkContent(content).map(({ code }) => code)).toEqual(['unknown-key']);
  });

  it('finds nothing wrong with a library that holds nothing yet', () => {
    expect(places({})).toEqual([]);
  });
});

describe('the severity of a rule', () => {
  const files = oneReview('owner: nobody');

  it.each([
    ['error', ['reviews/2024-01-01-a.mdx:4:8 error unknown-reference']],
    ['warning', ['reviews/2024-01-01-a.mdx:4:8 warning unknown-reference']],
    ['information', ['reviews/2024-01-01-a.mdx:4:8 information unknown-reference']],
    ['off', []],
  ])('follows the settings: %s', (severity, expected) => {
    expect(places(files, { checks: { 'unknown-reference': severity } })).toEqual(expected);
  });

  it('changes for the rule that is named and for no other', () => {
    expect(places(files, { checks: { 'dead-link': 'off' } })).toEqual([
      'reviews/2024-01-01-a.mdx:4:8 error unknown-reference',
    ]);
  });

  it('of a rule that does not exist is an error, with the nearest rule', () => {
    expect(words({}, { checks: { 'unknown-refrence': 'off', 'unsafe-html': 'off' } })).toMatchInlineSnapshot(`
      "site.yaml:1:1 error unknown-rule
      "checks" names a rule that does not exist: unknown-refrence.
      The setting would have no effect.
      → Did you mean unknown-reference?

      site.yaml:1:1 error unknown-rule
      "checks" names a rule that does not exist: unsafe-html.
      The setting would have no effect.
      → The rules are unknown-reference, unknown-body-reference, dead-link, repeated-id, status-requirement, open-hint, milestone-disagrees, milestone-order, event-before-start, item-requirement and 22 more."
    `);
  });

  it('cannot be set for what was found while reading: nothing makes raw HTML harmless', () => {
    const problems = places(oneReview('', '<script>a</script>'), { checks: { 'unsafe-html': 'off' } });
    expect(problems).toContain('reviews/2024-01-01-a.mdx:6:1 error unsafe-html');
  });
});

describe('the rules', () => {
  it('have codes that differ', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
  });

  it.each(RULES.map(({ code, severity }) => [code, severity]))(
    '%s has a permanent name and a severity',
    (code, severity) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(['error', 'warning', 'information']).toContain(severity);
    },
  );
});
