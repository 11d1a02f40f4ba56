import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Finding } from '../model/diagnostic.ts';
import { trackerStateSchema, type TrackerState } from '../model/registries.ts';
import { isOutside } from './content-files.ts';
import { bytesOf, outsideFile } from './file-problems.ts';
import { parseYaml } from './yaml.ts';
import { explainIssue } from './zod-findings.ts';

/** The file in which a content folder keeps what the trackers said when they were last read. */
export const TRACKER_STATE = 'tracker-state.json';

/** Reads what the trackers last said, and every problem of that file. A folder without one has no state. */
export function readTrackerState(root: string): { state?: TrackerState; problems: Diagnostic[] } {
  if (!existsSync(join(root, TRACKER_STATE))) return { problems: [] };
  if (isOutside(root, TRACKER_STATE)) return { problems: [outsideFile(TRACKER_STATE)] };
  const bytes = bytesOf(root, TRACKER_STATE);
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes] };
  const { state, found } = parseState(bytes);
  const problems = found.map((finding) => ({ ...finding, file: TRACKER_STATE }));
  return state && problems.length === 0 ? { state, problems } : { problems };
}

/** No person writes this file, so it may be as long as there are items. */
function parseState(bytes: Uint8Array): { state?: TrackerState; found: Finding[] } {
  let text: string;
  let data: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    data = JSON.parse(text);
  } catch (error) {
    return { found: [noJson(error)] };
  }
  const { success, data: state, error } = trackerStateSchema.safeParse(data);
  if (success) return { state, found: [] };
  // Places are only looked for when something is wrong: YAML knows them, and JSON is YAML.
  const { locate } = parseYaml(text);
  const found = error.issues.flatMap((issue) => explainIssue(issue, trackerStateSchema, data));
  return {
    found: found.map(({ path, atKey, ...finding }) => ({ ...finding, ...locate(path, atKey), fix: WRITE_ANEW })),
  };
}

const WRITE_ANEW = 'Have it written anew: npm run cairn items sync. Or delete it.';

function noJson(error: unknown): Finding {
  const [, line = 1, column = 1] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
  return {
    code: 'json-syntax',
    severity: 'error',
    line: Number(line),
    column: Number(column),
    message: 'This file is no JSON.',
    why: 'It holds what the trackers said, and the site would be built without it.',
    fix: WRITE_ANEW,
  };
}
