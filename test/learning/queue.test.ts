import { describe, expect, it } from 'vitest';
import { reviewQueue, type PastSession } from '../../src/learning/queue.ts';
import type { ReviewRecord } from '../../src/learning/record.ts';
import { siteSchema } from '../../src/model/site.ts';
import { record } from './records.ts';

const SITE = siteSchema.parse({
  name: 'x',
  organisation: 'x',
  severities: [
    { id: 'sev1', name: 'Critical', major: true },
    { id: 'sev2', name: 'Serious' },
    { id: 'sev3', name: 'Minor' },
  ],
});

/** Every waiting review with the reasons for its place. */
function queue(records: ReviewRecord[], sessions: PastSession[] = []): string[] {
  return reviewQueue(records, sessions, SITE).map(({ id, major, firstOfClass, carriedOver }) =>
    [id.slice(11), carriedOver && 'carried over', major && 'major', firstOfClass && 'first'].filter(Boolean).join(', '),
  );
}

describe('the queue for global reviews', () => {
  it.each<[string, ReviewRecord[], PastSession[], string[]]>([
    ['is empty in an empty library', [], [], []],
    [
      'takes what was carried over first, then major, then first of its class, then by severity',
      [
        record('2024-01-01-old', { classes: ['c'], severity: 'sev3' }),
        record('2024-02-01-minor', { classes: ['c'], severity: 'sev3' }),
        record('2024-02-02-serious', { classes: ['c'], severity: 'sev2' }),
        record('2024-02-03-first', { classes: ['d'], severity: 'sev3' }),
        record('2024-02-04-major', { classes: ['c'], severity: 'sev1' }),
        record('2024-02-05-carried', { classes: ['c'], severity: 'sev3' }),
      ],
      [{ reviews: ['2024-01-01-old'], carriedOver: ['2024-02-05-carried'] }],
      ['carried, carried over', 'major, major', 'first, first', 'serious', 'minor'],
    ],
    [
      'takes the newest first among equals',
      [record('2024-01-01-a'), record('2024-03-01-c'), record('2024-02-01-b')],
      [],
      ['c', 'b', 'a'],
    ],
    [
      'takes unknown severities last',
      [
        record('2024-03-01-none'),
        record('2024-02-01-unknown', { severity: 'unknown' }),
        record('2024-01-01-minor', { severity: 'sev3' }),
      ],
      [],
      ['minor', 'none', 'unknown'],
    ],
    [
      'leaves drills out',
      [record('2024-01-01-a', { kind: 'drill' }), record('2024-02-01-b', { kind: 'near-miss' })],
      [],
      ['b'],
    ],
    [
      'leaves out what was carried over and has been reviewed since',
      [record('2024-01-01-a'), record('2024-02-01-b')],
      [
        { reviews: [], carriedOver: ['2024-01-01-a'] },
        { reviews: ['2024-01-01-a'], carriedOver: [] },
      ],
      ['b'],
    ],
    [
      'knows the first of a class by when it started, not by its file',
      [
        record('2024-01-01-late', { classes: ['c'], times: { started: '2024-01-01T12:00Z' } }),
        record('2024-02-01-early', { classes: ['c'], times: { started: '2023-12-01' } }),
      ],
      [],
      ['early, first', 'late'],
    ],
    [
      'does not call a review the first of its class when an earlier one has the class beside another',
      [record('2024-01-01-a', { classes: ['d', 'c'] }), record('2024-02-01-b', { classes: ['c'] })],
      [],
      ['a, first', 'b'],
    ],
  ])('%s', (_name, records, sessions, expected) => {
    expect(queue(records, sessions)).toEqual(expected);
  });
});
