import { expect, inject, test } from 'vitest';
import { exampleLibrary } from '../support/example-library.ts';
import { pagesOfKind } from '../support/page-kinds.ts';
import { readSite } from '../support/site-pages.ts';
import { plainText } from '../../src/write-up/inline.ts';

const site = readSite(inject('siteFolder'));
const lessons = exampleLibrary().entries.reviews.flatMap(({ data }) => data.lessons.map(({ text }) => plainText(text)));

const times = (text: string, words: string) => text.split(words).length - 1;

/** The lessons that a page prints more than once. The slides of its deck lie in a template and are no part of it. */
function repeatedOn(elements: (typeof site.pages)[number]['elements']): string[] {
  const textOf = (name: string) => elements.find(({ tag }) => tag === name)?.text ?? '';
  const [page, deck] = [textOf('main'), textOf('template')];
  return lessons.filter((lesson) => times(page, lesson) - times(deck, lesson) > 1);
}

test.each(['a review', 'a problem class', 'a team', 'the lessons', 'a session of the global review', 'the home page'])(
  '%s prints no lesson twice',
  (kind) => {
    const pages = pagesOfKind(site, kind);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap(({ file, elements }) => repeatedOn(elements).map((lesson) => `${file}: ${lesson}`))).toEqual(
      [],
    );
  },
);

test('a review prints each of its lessons, and call-outs in its prose lead to them', () => {
  for (const { id, data, writeUp } of exampleLibrary().entries.reviews) {
    const page = site.pages.find(({ file }) => file === `reviews/${id}/index.html`);
    const main = page?.elements.find(({ tag }) => tag === 'main')?.text ?? '';
    for (const { text } of data.lessons) expect(main).toContain(plainText(text));
    const calls = writeUp?.sections.flatMap(({ blocks }) => blocks).filter((one) => one.type === 'call') ?? [];
    for (const { props, name } of calls)
      if (name === 'Lesson' && props['id']) expect(page?.html).toContain(`href="#lesson-${props['id']}"`);
  }
});
