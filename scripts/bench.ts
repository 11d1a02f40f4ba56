import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure, type Figures } from './bench/measure.ts';
import { machine, machineLine, remarks, table } from './bench/report.ts';

const HELP = `Usage: npm run bench -- [sizes …] [options]

Measures Cairn on invented collections of so many reviews each; 1000 unless told.

  --json <file>   also write all figures as JSON
  --verify        build once more from nothing after the rebuild, and compare every page
  --seed <n>      from 0 up to, not including, 1; the same seed gives the same collection`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    verify: { type: 'boolean', default: false },
    seed: { type: 'string', default: '0.42' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const sizes = (positionals.length > 0 ? positionals : ['1000']).map(Number);
const seed = Number(values.seed);
const print = (text: string) => process.stdout.write(`${text}\n`);

if (values.help || !sizes.every((size) => Number.isInteger(size) && size > 0) || !(seed >= 0 && seed < 1)) {
  print(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  await bench();
}

async function bench(): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const measured: Figures[] = [];
  for (const reviews of sizes) {
    measured.push(await measure(root, { reviews, seed, verify: values.verify, tell: print }));
  }
  print(`\n${machineLine(machine())}\n\n${table(measured)}`);
  for (const figures of measured) print(`\n${remarks(figures)}`);
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ machine: machine(), measured }, withoutOutput, 2)}\n`);
  if (measured.some(({ stale = [] }) => stale.length > 0)) process.exitCode = 1;
}

function withoutOutput(key: string, value: unknown): unknown {
  return key === 'output' ? undefined : value;
}
