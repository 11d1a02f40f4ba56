import { describe, expect, it } from 'vitest';
import { oneReview, placesInReview, words } from '../content-of.ts';

describe('a wording rule', () => {
  it.each([
    ['in a paragraph', 'x', 'One line.\nThen we failed to look.', '7:6 warning blame-wording'],
    ['behind emphasis, code and an entity', 'x', '**A** `b` &amp; human error.', '6:17 warning blame-wording'],
    ['through emphasis', 'x', 'It was human *error*.', '6:8 warning blame-wording'],
    ['in a list, over a line break', 'x', '- a\n- we failed\n  to look', '7:3 warning blame-wording'],
    ['in a call-out', 'x', '<WentWell>\n\nHuman error.\n\n</WentWell>', '8:1 warning blame-wording'],
    ['in a call-out of one line', 'x', '<Lesson>The root cause was x.</Lesson>', '6:9 warning single-cause'],
    ['in a heading', 'x', '## Root cause', '6:4 warning single-cause'],
    ['in a table', 'x', '| a | b |\n|---|---|\n| c | human error |', '8:7 warning blame-wording'],
    ['in a question', 'x', 'Who approved this?', '6:1 warning culprit-question'],
    ['in a field', 'A field. We should have tested it.', '', '4:19 warning hindsight-wording'],
    ['in a field between quotation marks', `"It's \\"a\\", human error"`, '', '4:23 warning blame-wording'],
    ['in a folded field', '>-\n  One line,\n  and then human error.', '', '6:12 warning blame-wording'],
  ])('finds its place %s', (_name, summary, body, expected) => {
    expect(placesInReview(`summary: ${summary}`, body)).toEqual([expected]);
  });

  it.each([
    ['a quotation', 'They said "it was human error" and stopped.'],
    ['a quoted block', '> Human error.'],
    ['the words of somebody', '<Quote role="operator">\n\nI should have known. We failed to look.\n\n</Quote>'],
    ['code', '`human error` and\n\n```text\nhuman error\n```'],
    ['a question', 'Was it human error, as the report says?'],
  ])('leaves %s alone', (_name, body) => {
    expect(placesInReview('', body)).toEqual([]);
  });

  it('looks at the title, at sessions and at what was learned', () => {
    const files = {
      ...oneReview(),
      'reviews/2024-01-01-a.mdx': '---\ntitle: Human error took us down\ntimes: {started: 2024-01-01}\n---\n',
      'sessions/2024-02-01.mdx': '---\nheld: 2024-02-01\ndecisions: [Everybody must be more careful]\n---\n',
    };
    expect(words(files)).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:2:8 warning blame-wording
      "Human error" ends the search where it begins.
      People who expect to be blamed stop telling what happened, and the conditions that led to it stay as they were.
      → Say what made the slip possible and what would make it impossible or easy to notice: "Both hosts differ in one letter, and nothing asks before a deletion."

      sessions/2024-02-01.mdx:3:13 warning blame-wording
      "Everybody must be more careful" asks people to be different, which changes nothing the next time.
      People who expect to be blamed stop telling what happened, and the conditions that led to it stay as they were.
      → Say what made the slip possible and what would make it impossible or easy to notice: "Both hosts differ in one letter, and nothing asks before a deletion.""
    `);
  });

  it('quotes what it found, and says what to write instead', () => {
    const body = 'The root cause was x. We should have known. Why did nobody look?';
    const item = 'improvements: [{id: a, text: Improve monitoring}]';
    expect(words(oneReview(item, body))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:30 warning vague-item
      "Improve monitoring" does not say what, where, or how one would know.
      An item that nobody can finish is carried along until it is dropped, and its learning with it.
      → Say what, where, and how one would know that it is done: "Alert edge-waf when a rule takes more than 5 ms at the 99th percentile."

      reviews/2024-01-01-a.mdx:6:1 warning single-cause
      "The root cause was" speaks of one cause.
      The search ends at the first cause that is found, and the other conditions wait for the next incident.
      → Name the conditions that came together, under factors: and in the text: "The index was missing, and the alarm watched only the average."

      reviews/2024-01-01-a.mdx:6:23 warning hindsight-wording
      "We should have known" measures people by what is known now.
      What nobody did explains nothing that happened; why the things that were done made sense is what others learn from.
      → Tell what was known and what made sense at that moment; what could be different next time is an improvement item.

      reviews/2024-01-01-a.mdx:6:45 warning culprit-question
      "Why did nobody …?" asks people to justify themselves.
      Such a question is answered with a defence or with a name, and neither makes the system safer.
      → Ask what the people there could see and what would make it easier: "What did the console show at that moment?""
    `);
  });
});
