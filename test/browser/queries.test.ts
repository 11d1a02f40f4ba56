import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { termsOf } from '../../src/browser/seen-before/case-index.ts';
import { figuresOf, QUERIES, type Figures } from '../search/queries.ts';
import { exampleLibrary } from '../support/example-library.ts';
import { withPage } from '../support/browser.ts';

/** Tells the figures, and holds them to what is promised. */
function hold(what: string, { first, firstThree, missed }: Figures): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const figures = `first ${percent(first)}, in the first three ${percent(firstThree)}`;
  process.stdout.write(`${what}: ${figures}\n${missed.map((line) => `  ${line}\n`).join('')}`);
  expect(firstThree).toBeGreaterThanOrEqual(0.9);
  expect(first).toBeGreaterThanOrEqual(0.75);
}

/** Puts questions and the addresses that answered them together. */
function answered(questions: readonly { asked: string; review: readonly string[] }[], answers: readonly string[][]) {
  return questions.map(({ asked, review }, index) => ({
    asked,
    wanted: review.map((id) => `/reviews/${id}/`),
    answers: answers[index] ?? [],
  }));
}

/** Types queries into the search page, one after the other; gives the addresses of the first ten pages of each. */
async function searchFor(page: Page, queries: readonly string[]): Promise<string[][]> {
  await page.goto(`${inject('siteUrl')}search/`);
  return page.evaluate(async (all) => {
    const root = document.querySelector<HTMLElement>('[data-cairn-search]')!;
    const field = root.querySelector<HTMLInputElement>('[data-part="field"]')!;
    const answers: string[][] = [];
    for (const query of all) {
      field.value = query;
      field.form!.requestSubmit();
      while (root.dataset['answered'] !== location.search) await new Promise(requestAnimationFrame);
      answers.push([...root.querySelectorAll<HTMLAnchorElement>('.hit-title a')].map((link) => link.pathname));
    }
    return answers;
  }, queries);
}

describe('the right review is found', () => {
  test('by what people type into the search page', () =>
    withPage(async (page) => {
      const answers = await searchFor(
        page,
        QUERIES.search.map(({ query }) => query),
      );
      hold(
        'Search',
        figuresOf(
          QUERIES.search.map(({ query, review }, index) => ({
            asked: query,
            wanted: review.map((id) => `/reviews/${id}/`),
            answers: answers[index] ?? [],
          })),
        ),
      );
    }));

  test('by what responders see, pasted into “Seen before?”', () =>
    withPage(async (page) => {
      await page.goto(`${inject('siteUrl')}seen-before/`);
      const answers = await page.evaluate(
        async (texts) => {
          const root = document.querySelector<HTMLElement>('[data-cairn-seen-before]')!;
          const field = root.querySelector<HTMLTextAreaElement>('[data-part="field"]')!;
          const all: string[][] = [];
          for (const text of texts) {
            delete root.dataset['answered'];
            field.value = text;
            field.dispatchEvent(new Event('input'));
            while (root.dataset['answered'] !== String(text.length)) await new Promise(requestAnimationFrame);
            all.push([...root.querySelectorAll<HTMLAnchorElement>('.past-case h3 a')].map((link) => link.pathname));
          }
          return all;
        },
        QUERIES.symptoms.map(({ text }) => text),
      );
      hold(
        'Seen before?',
        figuresOf(
          answered(
            QUERIES.symptoms.map(({ text, review }) => ({ asked: text, review })),
            answers,
          ),
        ),
      );
    }));
});

describe('the questions are fair', () => {
  test('there are enough, and each names reviews that exist', () => {
    const ids = new Set(exampleLibrary().entries.reviews.map(({ id }) => id));
    const named = [...QUERIES.search, ...QUERIES.symptoms].flatMap(({ review }) => review);
    expect(QUERIES.search.length).toBeGreaterThanOrEqual(60);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('what responders see is told without the words of the titles', () => {
    const titles = new Map(exampleLibrary().entries.reviews.map(({ id, data }) => [id, termsOf(data.title)]));
    const told = QUERIES.symptoms.flatMap(({ text, review }) => {
      const words = termsOf(text);
      return review.flatMap((id) =>
        (titles.get(id) ?? []).filter((word) => words.includes(word)).map((word) => `${id}: ${word}`),
      );
    });
    expect(QUERIES.symptoms.length).toBeGreaterThanOrEqual(40);
    expect(told).toEqual([]);
  });
});
