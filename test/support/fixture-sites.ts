import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { ROOT } from './build-site.ts';

/** Folder of the small content folders. */
const FIXTURES = join(ROOT, 'test/fixtures/sites');

/** A copy of a fixture that a test may change. */
export interface FixtureCopy {
  folder: string;
  read(file: string): string;
  write(file: string, text: string | Uint8Array): void;
  remove(): void;
}

/** Copies a fixture, and draws the pictures that its write-ups show. */
export async function copyFixture(name: string): Promise<FixtureCopy> {
  const folder = mkdtempSync(join(tmpdir(), `cairn-${name}-`));
  cpSync(join(FIXTURES, name), folder, { recursive: true });
  for (const file of globSync('*/*.mdx', { cwd: folder })) await drawPictures(folder, file);
  return {
    folder,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    write: (file, text) => writeFileSync(join(folder, file), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function drawPictures(folder: string, file: string): Promise<void> {
  const names = readFileSync(join(folder, file), 'utf8').matchAll(/<Figure src="([^"]+\.png)"/g);
  for (const [, name = ''] of names) {
    const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: colourOf(name) } });
    await picture.png().toFile(join(folder, dirname(file), name));
  }
}

/** Another colour for every name, so that no two pictures are the same file. */
function colourOf(name: string): { r: number; g: number; b: number } {
  const sum = [...name].reduce((total, letter) => total * 31 + letter.charCodeAt(0), 7);
  return { r: sum % 251, g: (sum >> 3) % 241, b: (sum >> 7) % 239 };
}
