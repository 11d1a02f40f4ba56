import { DETECTIONS, words } from '../model/vocabulary.ts';
import type { ReviewRecord } from './record.ts';

/** How an incident may have been noticed first. */
export type Detection = keyof typeof DETECTIONS;

/** How incidents were first noticed. */
export interface Noticed<R> {
  /** In the order of the vocabulary; ways that never occurred are left out. */
  ways: { way: Detection; records: R[] }[];
  unsaid: R[];
  /** Noticed by an alert or a synthetic check. */
  byAlert: number;
  /** Noticed by a customer, through support or by a partner. */
  byCustomer: number;
}

const BY_ALERT: ReadonlySet<Detection> = new Set(['alert', 'synthetic']);
const BY_CUSTOMER: ReadonlySet<Detection> = new Set(['customer-report', 'support', 'partner-notice']);

/** Sorts incidents by how they were first noticed. */
export function noticedFirst<R extends ReviewRecord>(incidents: readonly R[]): Noticed<R> {
  const ways = words(DETECTIONS)
    .map((way) => ({ way, records: incidents.filter(({ review }) => review.detection === way) }))
    .filter(({ records }) => records.length > 0);
  const count = (group: ReadonlySet<Detection>) =>
    ways.reduce((sum, { way, records }) => sum + (group.has(way) ? records.length : 0), 0);
  return {
    ways,
    unsaid: incidents.filter(({ review }) => review.detection === undefined),
    byAlert: count(BY_ALERT),
    byCustomer: count(BY_CUSTOMER),
  };
}
