import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeDigest } from '../write-up/compiler-digest.ts';
import { readParts, writeParts } from '../write-up/kept-parts.ts';
import type { Checked } from './rule.ts';
import type { RuleFinding } from './waivers.ts';

/** What was found in each file, by its path, and under which key that holds. */
export type KeptFindings = Map<string, { key: string; findings: RuleFinding[] }>;

const HERE = dirname(fileURLToPath(import.meta.url));

/** The code of the rules; what they share with the reading of files is part of each file's own digest. */
const CODE = ['.', 'rules', 'wording', '../learning'].map((folder) => join(HERE, folder));

let codeOfRules: string | undefined;

/** Changes with the rules, and with whatever such a rule sees beside the file: the settings and the teams. */
export function surroundingsOf({ site, ids }: Checked): string {
  return createHash('sha1')
    .update(JSON.stringify([(codeOfRules ??= codeDigest(CODE)), site, [...ids.teams].sort()]))
    .digest('base64url');
}

/** What {@link writeFindings} put into a folder; nothing when there is none, or something in it is not whole. */
export function readFindings(folder: string): KeptFindings {
  try {
    return new Map(Iterator.from(readParts(folder)).map(({ item }) => item as Line));
  } catch {
    return new Map();
  }
}

/** Keeps findings in a folder for the next check; `before` is what it holds. */
export function writeFindings(folder: string, kept: KeptFindings, before: KeptFindings): void {
  writeParts<Line>(folder, {
    items: new Map([...kept].map((line) => [line[0], line])),
    before,
    isKept: (file, [, found]) => before.get(file) === found,
    plain: (line) => line,
  });
}

type Line = [string, { key: string; findings: RuleFinding[] }];
