import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic, Place } from '../model/diagnostic.ts';

const EXTENSION = /\.(png|jpe?g|webp|avif|gif)$/i;

/** Whether a file's name says it is a picture that write-ups may show. */
export function looksLikeImage(file: string): boolean {
  return EXTENSION.test(file);
}

/** The problem with an image that a write-up shows: missing, or not the kind of picture its name says. */
export function imageProblem(root: string, file: string, image: Place & { src: string }): Diagnostic | undefined {
  const path = join(root, dirname(file), image.src);
  const place = { file, line: image.line, column: image.column, severity: 'error' as const };
  if (!existsSync(path)) {
    return {
      ...place,
      code: 'image-missing',
      message: `There is no file ${image.src} beside the write-up.`,
      why: 'Readers would see a broken picture.',
      fix: `Put ${image.src} into content/${dirname(file)}/, or correct the name.`,
    };
  }
  if (isPicture(path)) return undefined;
  return {
    ...place,
    code: 'image-broken',
    message: `${image.src} is not a picture of the kind its name says.`,
    why: 'It could not be shown.',
    fix: 'Export it again as PNG, JPEG, WebP, AVIF or GIF.',
  };
}

/** How files of each kind begin; see the "magic numbers" of the formats' specifications. */
const BEGINNINGS: Record<string, (head: string) => boolean> = {
  png: (head) => head.startsWith('\x89PNG\r\n\x1a\n'),
  jpg: (head) => head.startsWith('\xff\xd8\xff'),
  gif: (head) => /^GIF8[79]a/.test(head),
  webp: (head) => head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP',
  avif: (head) => head.slice(4, 8) === 'ftyp' && /avi[fs]/.test(head.slice(8, 32)),
};

function isPicture(path: string): boolean {
  const kind = (EXTENSION.exec(path)?.[1] ?? '').toLowerCase().replace('jpeg', 'jpg');
  return BEGINNINGS[kind]?.(firstBytes(path)) ?? false;
}

function firstBytes(path: string): string {
  const descriptor = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(32);
    readSync(descriptor, buffer, 0, 32, 0);
    return buffer.toString('latin1');
  } finally {
    closeSync(descriptor);
  }
}
