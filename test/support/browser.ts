import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { findChromium, NO_CHROMIUM } from '../../scripts/test/chromium.ts';

/** What Chromium is started with; it must not talk to anything but the site under test. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

let started: Promise<Browser> | undefined;

afterAll(async () => {
  const browser = await started;
  started = undefined;
  await browser?.close();
});

/** The browser of this test file. Throws when the machine has none. */
function browser(): Promise<Browser> {
  started ??= launch();
  return started;
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** How a page is opened. */
export type PageOptions = Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'javaScriptEnabled' | 'reducedMotion' | 'timezoneId' | 'hasTouch' | 'isMobile'
> & {
  /** Messages of the console that a test provokes on purpose. */
  expectedMessages?: RegExp;
};

/** Chromium counts it as an error of the page when it leaves out the animation between two pages. */
const SKIPPED_TRANSITION = /^Transition was (aborted|skipped)/;

/**
 * Opens a fresh page, hands it to `use` and closes it.
 *
 * Fails on script errors and on errors in the console, among them what the content security policy refuses; also on
 * those of further pages that the test opens.
 */
export async function withPage(use: (page: Page) => Promise<void>, options: PageOptions = {}): Promise<void> {
  const { expectedMessages, ...contextOptions } = options;
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: 1440, height: 900 },
    // Pages slide into each other; that is tested where it is meant and would only cost time elsewhere.
    reducedMotion: 'reduce',
    ...contextOptions,
  });
  const problems: string[] = [];
  const note = (text: string) => {
    if (!expectedMessages?.test(text) && !SKIPPED_TRANSITION.test(text)) problems.push(text);
  };
  try {
    context.on('weberror', (error) => note(error.error().message));
    context.on(
      'console',
      (message) => message.type() === 'error' && note(`${message.text()} ${message.location().url}`),
    );
    await use(await context.newPage());
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

/** WCAG 2.2 up to level AA, as axe tags its rules. */
const AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page: the rule and the first place of each. */
export async function axeProblems(page: Page): Promise<string[]> {
  // Without frames the older way of running axe finds the same and opens no second page each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(AA).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}
