import { availableParallelism, cpus, totalmem } from 'node:os';
import type { BuildFigures, Figures } from './measure.ts';
import type { PageWeight, SizedFile } from './page-weight.ts';
import type { Measured } from './run-measured.ts';
import type { Spread } from './search-figures.ts';

/** The machine that the figures are from. */
export interface Machine {
  processors: number;
  model: string;
  memory: number;
  node: string;
  platform: string;
}

/** Describes this machine. */
export function machine(): Machine {
  return {
    processors: availableParallelism(),
    model: cpus()[0]?.model ?? 'unknown',
    memory: totalmem(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

const NO_BROWSER = 'no Chromium to measure with';

/** The rows of the table: what is measured, and how it is read from the figures. */
const ROWS: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['check, whole, the first time', ({ checkAll }) => times(checkAll)],
  ['  again, one file changed', ({ checkAgain }) => times(checkAgain)],
  ['check, one file', ({ checkOne }) => times(checkOne)],
  ['cold build', ({ cold }) => times(cold)],
  ['  peak memory', ({ cold }) => size(cold.peak)],
  ['  pages rendered', ({ cold }) => String(cold.rendered)],
  ['  search index, after the last page', ({ cold }) => seconds(cold.index)],
  ['  search index on disk', ({ indexBytes }) => size(indexBytes)],
  ['search, last key to results (worst)', ({ search }) => spread(search?.first, milliseconds)],
  ['  loaded until then', ({ search }) => spread(search?.firstBytes, size)],
  ['  last key to whole answer, worst', ({ search }) => milliseconds(search?.answered)],
  ['  loaded until then, worst', ({ search }) => size(search?.bytes)],
  ['seen before, paste to answer', ({ search }) => milliseconds(search?.pastAnswered)],
  ['  its index', ({ search }) => size(search?.pastIndexBytes)],
  ['rebuild after one change', ({ rebuild }) => times(rebuild)],
  ['  of the cold build', ({ cold, rebuild }) => share(rebuild, cold)],
  ['  pages rendered, reused', ({ rebuild }) => `${rebuild.rendered}, ${rebuild.reused}`],
  ['  stale files', ({ stale }) => (stale ? String(stale.length) : 'not looked at')],
  ['median review page', ({ median }) => weight(median)],
  ['largest review page', ({ heaviest }) => weight(heaviest)],
  ['  of which scripts, fonts', ({ heaviest }) => `${size(heaviest.scripts)}, ${size(heaviest.fonts)}`],
  [
    'list of reviews',
    ({ browse }) => (browse ? `${size(browse.bytes)} gzip, of which table ${size(browse.table)}` : NO_BROWSER),
  ],
  ['  ready to be narrowed', ({ browse }) => (browse ? seconds(browse.ready) : NO_BROWSER)],
  ['  narrowed to a class', ({ browse }) => (browse ? seconds(browse.narrowed) : NO_BROWSER)],
  ['largest HTML page', ({ largest: [first] }) => (first ? sized(first) : 'none')],
];

/** The figures as a table, one column for each size of collection. */
export function table(all: readonly Figures[]): string {
  const head = ['', ...all.map(({ reviews }) => `${reviews} reviews`)];
  const rows = [head, ...ROWS.map(([name, read]) => [name, ...all.map(read)])];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What does not fit into a column: the largest pages, and files that a rebuild left stale. */
export function remarks({ reviews, largest, stale = [] }: Figures): string {
  const lines = [...largest.map((page) => `large: ${sized(page)}`), ...stale.map((file) => `stale: ${file}`)];
  return [`${reviews} reviews`, ...lines].join('\n  ');
}

/** The machine in one line. */
export function machineLine({ processors, model, memory, node, platform }: Machine): string {
  return `${processors} processors (${model}), ${size(memory)} memory, ${platform}, Node ${node}`;
}

function sized({ file, bytes }: SizedFile): string {
  return `${size(bytes)} ${file}`;
}

function times({ wall, cpu }: Pick<Measured, 'wall' | 'cpu'>): string {
  return `${seconds(wall)} (${seconds(cpu)} of processor time)`;
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? 'unknown' : `${(milliseconds / 1000).toFixed(1)} s`;
}

function milliseconds(time: number | undefined): string {
  return time === undefined ? 'unknown' : `${Math.round(time)} ms`;
}

function spread(values: Spread | undefined, write: (value: number | undefined) => string): string {
  return values ? `${write(values.median)} (${write(values.worst)})` : NO_BROWSER;
}

function share(part: BuildFigures, whole: BuildFigures): string {
  const percent = (a: number, b: number) => `${Math.round((100 * a) / b)}%`;
  const cpu = part.cpu && whole.cpu ? ` (${percent(part.cpu, whole.cpu)} of processor time)` : '';
  return `${percent(part.wall, whole.wall)}${cpu}`;
}

function weight({ html, gzip, brotli }: PageWeight): string {
  return `${size(gzip)} gzip, ${size(brotli)} brotli (HTML ${size(html)} plain)`;
}

function size(bytes: number | undefined): string {
  if (bytes === undefined) return 'unknown';
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`;
  return bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`;
}
