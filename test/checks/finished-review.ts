import type { Files } from './content-of.ts';

/** The path of {@link FINISHED}. */
export const FILE = 'reviews/2026-09-03-no-parcel-labels.mdx';

/** A review as its author has finished it; the incident is invented. */
export const FINISHED = `---
title: No parcel labels for two hours after a key was changed
summary: For 1 h 51 min no depot could print labels. 40 parcels were addressed by hand, about 6,200 waited.
status: final
severity: sev2
owner: parcel-labels
services: [label-printing]
classes: [expiry, observability-gap]
trigger: security
detection: employee-report
times:
  started: 2026-09-03T08:31+02:00
  resolved: 2026-09-03T10:22+02:00
impact:
  business: 1 h 51 min without labels in both depots.
responders:
  - { team: parcel-labels, engaged: 2026-09-03T09:04+02:00, fit: right }
timeline:
  - { at: 2026-09-02T19:00+02:00, kind: change, text: The storage key is changed in the vault }
  - { at: 2026-09-03T08:31+02:00, kind: impact-start, text: The old key ends, key: true }
  - { at: 2026-09-03T08:52+02:00, kind: report, text: 'Depot north: printers are silent', key: true }
  - { at: 2026-09-03T09:03+02:00, kind: signal, text: The label queue is deeper than 5000 }
  - { at: 2026-09-03T09:04+02:00, kind: engage, text: The engineer on call looks at the dashboards }
  - { at: 2026-09-03T09:12+02:00, kind: action, text: Consumers are restarted, outcome: no-effect, key: true }
  - { at: 2026-09-03T09:26+02:00, kind: diagnose, text: The renderer logs a 403 for every label, key: true }
  - { at: 2026-09-03T09:33+02:00, kind: action, text: The renderer is restarted, outcome: helped, key: true }
  - { at: 2026-09-03T09:41+02:00, kind: mitigate, text: Labels come out }
  - { at: 2026-09-03T10:22+02:00, kind: resolve, text: The queue is empty }
lessons:
  - id: read-once
    text: A key that is read once at the start lives as long as the process.
improvements:
  - id: read-again
    text: The renderer reads its key again when the vault says that it changed.
    aim: prevent
    scope: instance
    team: parcel-labels
    tracker: LBL-311
  - id: throughput-alarm
    text: Alarm when no label is written for 5 minutes while the queue is not empty.
    aim: detect
    scope: class
    team: parcel-labels
    tracker: LBL-312
localReview: { held: 2026-09-03T15:00+02:00, present: [incident-commander, scribe, responders] }
luck:
  - text: The key ended at 08:30 and not at 17:00.
    secured: read-again
---

The renderer reads the storage key when it starts. The key was changed the evening before, and the old one was good until 08:30.

## How it was noticed

The depots called: nothing comes out. The alarm on the depth of the queue came 11 minutes later.

## What slowed the diagnosis

The consumers were green. The refusal stood in a log that nobody reads.

<Lesson id="read-once">

Nothing had restarted the renderer in the night, so it never saw the new key.

</Lesson>

## Where we got lucky

<Lucky secured="read-again">

At 17:00 ten times as many parcels go out.

</Lucky>
`;

/** What {@link FINISHED} refers to. */
export const AROUND_FINISHED: Files = {
  'teams/parcel-labels.yaml': 'name: Parcel labels',
  'services/label-printing.yaml': 'name: Label printing\nteam: parcel-labels',
  'classes/expiry.mdx': '---\nname: Expiry\ndefinition: D\n---\n',
  'classes/observability-gap.mdx': '---\nname: Observability gap\ndefinition: D\n---\n',
};

/** Settings under which it is free of problems. */
export const SETTINGS = {
  trackers: [{ id: 'labels', kind: 'jira', pattern: 'LBL-[0-9]+', url: 'https://tracker.example.net/{key}' }],
};
