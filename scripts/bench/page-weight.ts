import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a reader's browser loads for one page, in bytes. Fonts are compressed already and count as they are. */
export interface PageWeight {
  page: string;
  html: number;
  gzip: number;
  brotli: number;
  /** The part of the gzip figure that is scripts. */
  scripts: number;
  /** The part that is fonts. */
  fonts: number;
}

/** One file with its size. */
export interface SizedFile {
  file: string;
  bytes: number;
}

/** The files of a built site that fit a pattern, smallest first. */
export function filesBySize(out: string, pattern: string): SizedFile[] {
  const files = globSync(pattern, { cwd: out }).map((file) => ({ file, bytes: statSync(join(out, file)).size }));
  return files.sort((a, b) => a.bytes - b.bytes || (a.file < b.file ? -1 : 1));
}

/** Bytes of a folder with everything in it. */
export function folderBytes(folder: string): number {
  return filesBySize(folder, '**/*').reduce(
    (sum, { file, bytes }) => sum + (statSync(join(folder, file)).isFile() ? bytes : 0),
    0,
  );
}

/** What one page of a built site weighs with the styles, scripts and fonts it asks for. */
export function weighPage(out: string, page: string): PageWeight {
  const html = readFileSync(join(out, page), 'utf8');
  const styles = filesNamed(out, html, /<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g);
  const scripts = withImports(
    filesNamed(out, html, /<(?:script[^>]+src|link[^>]+rel="modulepreload"[^>]*href)="([^"]+)"/g),
  );
  const inStyles = styles.flatMap((style) =>
    filesNamed(out, readFileSync(style, 'utf8'), /url\(["']?([^"')]+\.woff2)/g, dirname(style)),
  );
  const fonts = [...new Set([...inStyles, ...filesNamed(out, html, /<link[^>]+as="font"[^>]*href="([^"]+)"/g)])];
  const text = [Buffer.from(html), ...[...styles, ...scripts].map((file) => readFileSync(file))];
  const fontBytes = sum(fonts.map((file) => statSync(file).size));
  return {
    page,
    html: Buffer.byteLength(html),
    gzip: fontBytes + sum(text.map((bytes) => gzipSync(bytes).length)),
    brotli: fontBytes + sum(text.map((bytes) => brotliCompressSync(bytes).length)),
    scripts: sum(scripts.map((file) => gzipSync(readFileSync(file)).length)),
    fonts: fontBytes,
  };
}

/** The files that a text names; addresses from the root of the site count from `out`, others from `folder`. */
function filesNamed(out: string, text: string, pattern: RegExp, folder = out): string[] {
  const addresses = [...text.matchAll(pattern)].map(([, address = '']) => address);
  const files = addresses.map((address) => (address.startsWith('/') ? join(out, address) : resolve(folder, address)));
  return [...new Set(files)].filter((file) => existsSync(file));
}

/** Scripts with those they import at once; what they load later, when somebody searches, does not count. */
function withImports(scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const imports = readFileSync(script, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const [, address = ''] of imports) all.add(resolve(dirname(script), address));
  }
  return [...all];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
