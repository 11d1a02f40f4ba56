import { expect, test } from 'vitest';
import type { Figures } from '../../scripts/bench/measure.ts';
import { remarks, table } from '../../scripts/bench/report.ts';

const run = (wall: number) => ({ wall, cpu: wall * 1.2, peak: 1.1e9, exitCode: 0, output: '' });
const page = {
  page: 'reviews/2026-01-01-a/index.html',
  html: 40_000,
  gzip: 95_100,
  brotli: 92_500,
  scripts: 700,
  fonts: 79_700,
};

const FIGURES: Figures = {
  reviews: 1000,
  checkAll: run(2100),
  checkAgain: run(800),
  checkOne: { ...run(400), cpu: undefined },
  cold: { ...run(20_000), rendered: 1500, reused: 0, index: 3000 },
  rebuild: { ...run(9000), rendered: 12, reused: 1488, index: undefined },
  stale: [],
  indexBytes: 2_100_000,
  search: {
    first: { median: 120.2, worst: 180.4 },
    firstBytes: { median: 210_000, worst: 280_000 },
    answered: 310.1,
    bytes: 480_000,
    pastAnswered: 320.6,
    pastIndexBytes: 1_200_000,
  },
  median: page,
  heaviest: page,
  browse: { bytes: 212_000, table: 98_000, ready: 420, narrowed: 130 },
  largest: [
    { file: 'teams/index.html', bytes: 120_000 },
    { file: 'index.html', bytes: 110_000 },
  ],
};

test('the figures are a table with a column for each size', () => {
  expect(table([FIGURES, { ...FIGURES, reviews: 10_000, stale: undefined, search: undefined, browse: undefined }]))
    .toMatchInlineSnapshot(`
      "                                     1000 reviews                                       10000 reviews
      check, whole, the first time         2.1 s (2.5 s of processor time)                    2.1 s (2.5 s of processor time)
        again, one file changed            0.8 s (1.0 s of processor time)                    0.8 s (1.0 s of processor time)
      check, one file                      0.4 s (unknown of processor time)                  0.4 s (unknown of processor time)
      cold build                           20.0 s (24.0 s of processor time)                  20.0 s (24.0 s of processor time)
        peak memory                        1.10 GB                                            1.10 GB
        pages rendered                     1500                                               1500
        search index, after the last page  3.0 s                                              3.0 s
        search index on disk               2.1 MB                                             2.1 MB
      search, last key to results (worst)  120 ms (180 ms)                                    no Chromium to measure with
        loaded until then                  210.0 kB (280.0 kB)                                no Chromium to measure with
        last key to whole answer, worst    310 ms                                             unknown
        loaded until then, worst           480.0 kB                                           unknown
      seen before, paste to answer         321 ms                                             unknown
        its index                          1.2 MB                                             unknown
      rebuild after one change             9.0 s (10.8 s of processor time)                   9.0 s (10.8 s of processor time)
        of the cold build                  45% (45% of processor time)                        45% (45% of processor time)
        pages rendered, reused             12, 1488                                           12, 1488
        stale files                        0                                                  not looked at
      median review page                   95.1 kB gzip, 92.5 kB brotli (HTML 40.0 kB plain)  95.1 kB gzip, 92.5 kB brotli (HTML 40.0 kB plain)
      largest review page                  95.1 kB gzip, 92.5 kB brotli (HTML 40.0 kB plain)  95.1 kB gzip, 92.5 kB brotli (HTML 40.0 kB plain)
        of which scripts, fonts            0.7 kB, 79.7 kB                                    0.7 kB, 79.7 kB
      list of reviews                      212.0 kB gzip, of which table 98.0 kB              no Chromium to measure with
        ready to be narrowed               0.4 s                                              no Chromium to measure with
        narrowed to a class                0.1 s                                              no Chromium to measure with
      largest HTML page                    120.0 kB teams/index.html                          120.0 kB teams/index.html"
    `);
});

test('what does not fit into a column is listed below', () => {
  expect(remarks({ ...FIGURES, stale: ['teams/edge/index.html'] })).toMatchInlineSnapshot(`
    "1000 reviews
      large: 120.0 kB teams/index.html
      large: 110.0 kB index.html
      stale: teams/edge/index.html"
  `);
});
