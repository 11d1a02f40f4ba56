import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../src/model/site.ts';
import { trackerAddress, trackerItem } from '../../src/model/tracker-address.ts';

const SITE = siteSchema.parse({
  name: 'x',
  organisation: 'x',
  severities: [{ id: 'sev1', name: 'x' }],
  trackers: [
    { id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+|NET-[0-9]+', url: 'https://acme.example/browse/{key}' },
    { id: 'hub', kind: 'other', pattern: '[a-z]+#[0-9]+', url: 'https://hub.example/?item={key}' },
    { id: 'shop', kind: 'github', pattern: 'acme/shop#([0-9]+)', url: 'https://github.com/acme/shop/issues/{key}' },
    { id: 'web', kind: 'gitlab', pattern: 'web#([0-9]+)', url: 'https://gitlab.example/acme/web/-/issues/{key}' },
    { id: 'eng', kind: 'linear', pattern: 'ENG-[0-9]+', url: 'https://linear.app/acme/issue/{key}' },
  ],
});

describe('where a tracker item can be read', () => {
  it.each<[string | undefined, string | undefined, string | undefined]>([
    ['EDGE-12', 'https://acme.example/browse/EDGE-12', 'edge EDGE-12'],
    ['NET-3', 'https://acme.example/browse/NET-3', 'edge NET-3'],
    ['proxy#12', 'https://hub.example/?item=proxy%2312', 'hub proxy#12'],
    ['acme/shop#7', 'https://github.com/acme/shop/issues/7', 'shop 7'],
    ['ENG-4', 'https://linear.app/acme/issue/ENG-4', 'eng ENG-4'],
    ['XEDGE-12', undefined, undefined],
    ['EDGE-12b', undefined, undefined],
    ['edge-12', undefined, undefined],
    ['EDGE 12', undefined, undefined],
    ['javascript:alert(1)', undefined, undefined],
    ['https://acme.example/report', 'https://acme.example/report', undefined],
    ['https://acme.example/browse/EDGE-12', 'https://acme.example/browse/EDGE-12', 'edge EDGE-12'],
    ['https://acme.example/browse/EDGE-12/', 'https://acme.example/browse/EDGE-12', 'edge EDGE-12'],
    ['https://acme.example/browse/EDGE-12?focusedId=3#c', 'https://acme.example/browse/EDGE-12', 'edge EDGE-12'],
    ['https://acme.example/browse/OPS-1', 'https://acme.example/browse/OPS-1', undefined],
    ['https://hub.example/?item=proxy%2312', 'https://hub.example/?item=proxy%2312', 'hub proxy#12'],
    ['https://hub.example/?item=%E0%A4%A', 'https://hub.example/?item=%E0%A4%A', undefined],
    ['https://github.com/acme/shop/issues/7#issuecomment-1', 'https://github.com/acme/shop/issues/7', 'shop 7'],
    ['https://github.com/acme/shop/issues/7/x', 'https://github.com/acme/shop/issues/7/x', undefined],
    ['https://github.com/acme/other/issues/7', 'https://github.com/acme/other/issues/7', undefined],
    ['https://gitlab.example/acme/web/-/issues/5', 'https://gitlab.example/acme/web/-/issues/5', 'web 5'],
    ['https://linear.app/acme/issue/ENG-4/fix-the-door', 'https://linear.app/acme/issue/ENG-4', 'eng ENG-4'],
  ])('%s: %s', (text = '', address, item) => {
    expect(trackerAddress(text, SITE)).toBe(address);
    const found = trackerItem(text, SITE);
    expect(found && `${found.tracker.id} ${found.key}`).toBe(item);
  });

  it('is nowhere for an item without a tracker, or a library without trackers', () => {
    expect(trackerAddress(undefined, SITE)).toBeUndefined();
    expect(trackerAddress('EDGE-12', { trackers: [] })).toBeUndefined();
    expect(trackerItem('https://acme.example/browse/EDGE-12', { trackers: [] })).toBeUndefined();
  });
});
