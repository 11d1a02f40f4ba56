import { describe, expect, it } from 'vitest';
import { oneReview, places, words } from '../content-of.ts';

const LESSONS = 'lessons: [{id: dates, text: x, aliases: [expiry-dates]}, {id: owners, text: x}]';
const recorded = (...lessons: string[]) => ({
  ...oneReview(LESSONS),
  'adoption/edge.yaml': `lessons:\n${lessons.map((lesson) => `  - {lesson: ${lesson}, state: fixed, date: 2024-02-01}\n`).join('')}`,
});

describe('what a team records of a lesson', () => {
  it('names one that is there', () => {
    expect(places(recorded('2024-01-01-a#dates'))).toEqual([]);
  });

  it('is found where it was mistyped, among the lessons of its review', () => {
    expect(words(recorded('2024-01-01-a#date'))).toMatchInlineSnapshot(`
      "adoption/edge.yaml:2:14 error unknown-reference
      There is no lesson "2024-01-01-a#date".
      A reference that leads nowhere would break pages, figures and links.
      → Did you mean "2024-01-01-a#dates"?"
    `);
    expect(words(recorded('2024-01-01-a#something-else-entirely'))).toMatchInlineSnapshot(`
      "adoption/edge.yaml:2:14 error unknown-reference
      There is no lesson "2024-01-01-a#something-else-entirely".
      A reference that leads nowhere would break pages, figures and links.
      → Known: 2024-01-01-a#dates, 2024-01-01-a#expiry-dates, 2024-01-01-a#owners."
    `);
  });

  it('still counts under an earlier name, and is asked to take the new one', () => {
    expect(words(recorded('2024-01-01-a#expiry-dates'))).toMatchInlineSnapshot(`
      "adoption/edge.yaml:2:14 warning renamed-lesson
      The lesson "2024-01-01-a#expiry-dates" has another name now: "2024-01-01-a#dates".
      It still counts, as long as the lesson keeps its earlier name among its aliases.
      → Write 2024-01-01-a#dates, or let \`cairn check --fix\` do it."
    `);
  });

  it.each([
    ['the same lesson', ['2024-01-01-a#dates', '2024-01-01-a#owners', '2024-01-01-a#dates'], ['4:5']],
    ['one under its earlier name', ['2024-01-01-a#dates', '2024-01-01-a#expiry-dates'], ['3:5']],
    ['two lessons', ['2024-01-01-a#dates', '2024-01-01-a#owners'], []],
  ])('stands once for a day: %s', (_name, lessons, at) => {
    const found = places(recorded(...lessons)).filter((told) => told.endsWith('adoption-repeated'));
    expect(found).toEqual(at.map((place) => `adoption/edge.yaml:${place} error adoption-repeated`));
  });

  it('may be recorded again on a later day, for lessons and for practices', () => {
    const later = [
      'lessons:',
      '  - {lesson: 2024-01-01-a#dates, state: exposed, date: 2024-02-01}',
      '  - {lesson: 2024-01-01-a#dates, state: fixed, date: 2024-02-02}',
      'practices:',
      '  - {practice: kill-switch, state: exposed, date: 2024-02-01}',
      '  - {practice: kill-switch, state: fixed, date: 2024-02-01}',
    ].join('\n');
    expect(words({ ...oneReview(LESSONS), 'adoption/edge.yaml': later })).toMatchInlineSnapshot(`
      "adoption/edge.yaml:6:5 error adoption-repeated
      "kill-switch" is recorded twice on 2024-02-01.
      The newest entry says where the team stands, and of these neither is newer.
      → Delete one of the two, or give the later one its own date."
    `);
  });
});
