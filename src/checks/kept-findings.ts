import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeDigest } from '../write-up/compiler-digest.ts';
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

/** What {@link writeFindings} put into a file; nothing when there is no such file, or it is not whole. */
export function readFindings(file: string): KeptFindings {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, { key: string; findings: RuleFinding[] }][]);
  } catch {
    return new Map();
  }
}

/** Writes findings to a file, for the next check. */
export function writeFindings(file: string, kept: KeptFindings): void {
  mkdirSync(dirname(file), { recursive: true });
  // Others may read it at this moment, so it is put in place when it is whole.
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, JSON.stringify([...kept]));
  renameSync(part, file);
}
