import { describe, expect, it } from 'vitest';
import { isTrackerKey, trackerAddress } from '../../src/library/tracker-address.ts';
import { siteSchema } from '../../src/model/site.ts';

const SITE = siteSchema.parse({
  name: 'x',
  organisation: 'x',
  severities: [{ id: 'sev1', name: 'x' }],
  trackers: [
    { id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+|NET-[0-9]+', url: 'https://acme.example/browse/{key}' },
    { id: 'hub', kind: 'github', pattern: '[a-z]+#[0-9]+', url: 'https://hub.example/?item={key}' },
  ],
});

describe('where a tracker item can be read', () => {
  it.each<[string | undefined, string | undefined, boolean]>([
    ['EDGE-12', 'https://acme.example/browse/EDGE-12', true],
    ['NET-3', 'https://acme.example/browse/NET-3', true],
    ['proxy#12', 'https://hub.example/?item=proxy%2312', true],
    ['XEDGE-12', undefined, false],
    ['EDGE-12b', undefined, false],
    ['edge-12', undefined, false],
    ['https://acme.example/report', 'https://acme.example/report', false],
    ['https://acme.example/browse/EDGE-12', 'https://acme.example/browse/EDGE-12', false],
    ['javascript:alert(1)', undefined, false],
  ])('%s: %s', (tracker = '', address, isKey) => {
    expect(trackerAddress(tracker, SITE)).toBe(address);
    expect(isTrackerKey(tracker, SITE)).toBe(isKey);
  });

  it('is nowhere for an item without a tracker, or a library without trackers', () => {
    expect(trackerAddress(undefined, SITE)).toBeUndefined();
    expect(trackerAddress('EDGE-12', { trackers: [] })).toBeUndefined();
  });
});
