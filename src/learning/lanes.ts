import type { TimelineEvent } from '../model/timeline-event.ts';

/** The lanes of a timeline from top to bottom, each with the word a reader sees. */
export const LANES = {
  customers: 'Customers',
  signals: 'Signals',
  people: 'People',
  thinking: 'Thinking',
  hands: 'Hands',
  words: 'Words',
  notes: 'Notes',
} as const;

/** Id of a lane. */
export type Lane = keyof typeof LANES;

/** The lane ids, top to bottom. */
export const LANE_IDS = Object.keys(LANES) as Lane[];

/** Which part of the story each kind of event tells. */
const LANE_OF: Record<TimelineEvent['kind'], Lane> = {
  'impact-start': 'customers',
  'impact-change': 'customers',
  signal: 'signals',
  report: 'signals',
  detect: 'signals',
  engage: 'people',
  handoff: 'people',
  hypothesis: 'thinking',
  diagnose: 'thinking',
  decision: 'thinking',
  'severity-change': 'thinking',
  leadup: 'hands',
  change: 'hands',
  action: 'hands',
  mitigate: 'hands',
  resolve: 'hands',
  comms: 'words',
  luck: 'notes',
  note: 'notes',
};

/** The lane in which an event of this kind is drawn. */
export function laneOf(kind: TimelineEvent['kind']): Lane {
  return LANE_OF[kind];
}
