import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that build sites or drive a browser wait for other processes. */
const patient = { testTimeout: 120_000, hookTimeout: 240_000 };

/**
 * Plain functions run first and alone; then the built sites, then the browser, which share one build of the example
 * library.
 */
export default defineConfig({
  root,
  test: {
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
          include: ['test/browser/{search,without-scripts}.test.ts'],
          globalSetup: ['test/support/shared-sites.ts'],
          sequence: { groupOrder: 2 },
          ...patient,
        },
      },
      {
        extends: true,
        // Long: every kind of page through axe in both schemes, and whole walks. Run by `npm run walk`.
        test: {
          name: 'walk',
          include: ['test/browser/{walk,every-kind}.test.ts'],
          globalSetup: ['test/support/shared-sites.ts'],
          sequence: { groupOrder: 3 },
          ...patient,
        },
      },
    ],
  },
});
