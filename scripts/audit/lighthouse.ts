import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { freePort } from '../serve/server.ts';

/** Lighthouse's marks of one page, from 0 to 100. */
export interface Marks {
  path: string;
  performance: number;
  accessibility: number;
  'best-practices': number;
  seo: number;
  /** What took marks away, in Lighthouse's words. */
  faults: string[];
}

/** The categories that are marked. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores are shares of one; what rounds to a whole mark took none away. */
const WHOLE = 0.995;

/** Where the debugging port of the browser is looked for. */
const FIRST_PORT = 9222;

/** Audits a page as on a phone, in a browser of its own. Throws when Lighthouse cannot load it. */
export async function auditPage(address: string, path: string, executablePath: string): Promise<Marks> {
  const port = await freePort(FIRST_PORT);
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const result = await lighthouse(address, { port, logLevel: 'silent', onlyCategories: [...CATEGORIES] });
    if (!result || result.lhr.runtimeError)
      throw new Error(`Lighthouse could not load ${address}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
    const { categories, audits } = result.lhr;
    const mark = (name: (typeof CATEGORIES)[number]) => Math.round((categories[name]?.score ?? 0) * 100);
    const faults = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < WHOLE)
        .map(({ id }) => [audits[id]?.title, audits[id]?.displayValue].filter(Boolean).join(' ')),
    );
    return {
      path,
      performance: mark('performance'),
      accessibility: mark('accessibility'),
      'best-practices': mark('best-practices'),
      seo: mark('seo'),
      faults,
    };
  } catch (error) {
    // Lighthouse and the browser's protocol throw plain objects too, which would print as nothing.
    throw error instanceof Error ? error : new Error(`Lighthouse failed on ${address}: ${JSON.stringify(error)}`);
  } finally {
    await browser.close();
  }
}
