import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../src/write-up/read-content.ts';
import { readTrackerState, TRACKER_STATE } from '../../src/write-up/read-tracker-state.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cairn-'));
  writeFileSync(join(root, 'site.yaml'), 'name: N\norganisation: O\nseverities: [{id: sev1, name: S}]\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Every problem of a state file, as an author reads it. */
function problems(text: string | Uint8Array): string[] {
  writeFileSync(join(root, TRACKER_STATE), text);
  return readTrackerState(root).problems.map(
    ({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
}

it('a folder without the file has no state, and no problem', () => {
  expect(readTrackerState(root)).toEqual({ problems: [] });
});

it('the state is read with the rest of the folder', () => {
  const item = { state: 'In Progress', open: true, opened: '2026-01-01', moved: 'https://acme.example/2' };
  const written = { readAt: '2026-11-23T12:00:00Z', items: { 'https://acme.example/1': item } };
  expect(problems(JSON.stringify(written))).toEqual([]);
  const { trackerState, problems: others } = readContent(root);
  expect(others).toEqual([]);
  expect(trackerState?.readAt.at).toBe(Date.parse('2026-11-23T12:00Z'));
  expect(trackerState?.items['https://acme.example/1']).toMatchObject({ state: 'In Progress', open: true });
  expect(readContent(root, () => false).trackerState).toBeUndefined();
});

it('the state may be as long as there are items', () => {
  const items = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [
      `https://acme.example/${index}`,
      { state: 'x'.repeat(100), open: true },
    ]),
  );
  expect(problems(JSON.stringify({ readAt: '2026-11-23', items }))).toEqual([]);
});

it.each<[string, string | Uint8Array, string[]]>([
  ['is no text', Uint8Array.of(0xff, 0xfe, 0x00), ['tracker-state.json:1:1 json-syntax This file is no JSON.']],
  ['is empty', '', ['tracker-state.json:1:1 json-syntax This file is no JSON.']],
  ['ends too early', '{\n  "readAt": "2026-11-23",\n', ['tracker-state.json:3:1 json-syntax This file is no JSON.']],
  [
    'has both sides of a merge',
    '{\n<<<<<<< ours\n  "readAt": "2026-11-23"\n}',
    ['tracker-state.json:2:1 json-syntax This file is no JSON.'],
  ],
  [
    'is a list',
    '[]',
    ['tracker-state.json:1:1 wrong-type What this file holds needs to be a group of keys, not a list.'],
  ],
  [
    'lacks what it needs',
    '{\n  "readAt": "yesterday",\n  "items": {\n    "https://acme.example/1": { "state": "x", "opne": true }\n  }\n}',
    [
      'tracker-state.json:2:14 bad-value "yesterday" is not an instant.',
      'tracker-state.json:4:6 missing-key "open" is missing.',
      'tracker-state.json:4:48 unknown-key The key "opne" is not known here.',
    ],
  ],
])('a file that %s is told of with its place', (_name, text, expected) => {
  expect(problems(text)).toEqual(expected);
});
