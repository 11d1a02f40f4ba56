import { readFile, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** The weights that the styles use, from the text's to the boldest; the fonts come with all from 200 to 900. */
const WEIGHTS = { min: 400, max: 700 };

/** The characters of the fonts' Latin files, as their `unicode.json` names them. */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/**
 * Takes the weights that no style uses out of the built fonts, which are most of what a first visit loads.
 *
 * The files keep their names: what is in them still depends on nothing but the fonts they were made from.
 */
export function narrowFonts(): AstroIntegration {
  return {
    name: 'cairn-narrow-fonts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('assets/*.woff2', { cwd: folder })) await narrow(`${folder}${file}`);
      },
    },
  };
}

async function narrow(file: string): Promise<void> {
  const font = await readFile(file);
  const options = { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } } as const;
  await writeFile(file, await subsetFont(font, charactersOf(LATIN), options));
}

/** Every character of a list of ranges as CSS writes them: `U+20AC,U+2000-206F`. */
export function charactersOf(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
    })
    .join('');
}
