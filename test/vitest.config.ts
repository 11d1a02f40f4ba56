import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that build sites or drive a browser wait for other processes; a busy machine must not fail them. */
const patient = { testTimeout: 240_000, hookTimeout: 480_000, expect: { poll: { timeout: 30_000 } } };

/** Tests of plain functions leave nothing behind, so that they need not load everything anew for each file. */
const light = { pool: 'threads', isolate: false } as const;

/**
 * Every kind of page through axe, at three widths and without scripts, and a whole invented organisation: run by
 * `npm run walk`, since they are long.
 */
const LONG_WALKS = ['test/browser/every-kind.test.ts', 'test/browser/organisation.test.ts'];

/**
 * Plain functions run first and alone; then the built sites, then the browser, which share one build of the example
 * library.
 */
export default defineConfig({
  root,
  test: {
    testTimeout: 60_000,
    // Site and browser tests mostly wait for another process, so one file fewer than processors is too few.
    maxWorkers: Math.max(2, availableParallelism()),
    maxConcurrency: 2,
    env: { TZ: 'America/Los_Angeles', CAIRN_NOW: '2026-11-23T12:00Z' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/{model,write-up,checks,learning,charts,scripts,browser-scripts,docs}/**/*.test.ts',
            'test/*.test.ts',
          ],
          sequence: { groupOrder: 0 },
          ...light,
        },
      },
      {
        extends: true,
        test: {
          name: 'library',
          include: ['test/library/**/*.test.ts'],
          // The library makes addresses; under a base path every one that forgets it shows. Vitest ignores `base`.
          env: { BASE_URL: '/kb/' },
          sequence: { groupOrder: 0 },
          ...light,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/shared-sites.ts'],
          sequence: { groupOrder: 1 },
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: LONG_WALKS,
          globalSetup: ['test/support/shared-sites.ts'],
          sequence: { groupOrder: 2 },
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'walk',
          include: LONG_WALKS,
          globalSetup: ['test/support/shared-sites.ts'],
          sequence: { groupOrder: 3 },
          ...patient,
        },
      },
    ],
  },
});
