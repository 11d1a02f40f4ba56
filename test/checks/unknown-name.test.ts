import { describe, expect, it } from 'vitest';
import { unknownName, type Pointed } from '../../src/checks/unknown-name.ts';

const many = new Set(Array.from({ length: 12 }, (_, index) => `team-${'abcdefghijkl'.charAt(index)}`));

describe('a name that points at nothing', () => {
  it.each<[string, string, ReadonlySet<string>, Pointed, string]>([
    ['suggests the nearest', 'egde', new Set(['edge', 'core']), {}, 'Did you mean "edge"?'],
    [
      'suggests those that share most words',
      'monitoring-gap',
      new Set(['observability-gap', 'test-gap', 'expiry']),
      {},
      'Perhaps observability-gap or test-gap is meant.',
    ],
    [
      'suggests one that has all its words rather than one with nearly its letters',
      'moj-platform',
      new Set(['monzo-platform', 'moj-cloud-platform']),
      { home: 'teams' },
      'Perhaps moj-cloud-platform is meant. A new one is a file of its own: content/teams/moj-platform.yaml.',
    ],
    [
      'suggests none that has other letters',
      'payments',
      new Set(['shipment', 'core']),
      { home: 'teams' },
      'Known: shipment, core. A new one is a file of its own: content/teams/payments.yaml.',
    ],
    [
      'suggests none when too many share a word',
      'team-platform',
      many,
      { home: 'teams' },
      'The 12 known are the files in content/teams/. A new one is a file of its own: content/teams/team-platform.yaml.',
    ],
    [
      'says where a new one is written, and that nobody need know it',
      'Parcel labels',
      new Set(['edge']),
      { home: 'teams', orUnknown: true },
      'Known: edge. A new one is a file of its own: content/teams/<id>.yaml. Where nobody knows it, write unknown.',
    ],
    [
      'says that there is none',
      'a',
      new Set(),
      { where: 'in the front matter' },
      'No lesson exists in the front matter yet; add it first.',
    ],
    [
      'tells of quotation marks that YAML does not know',
      '„edge“',
      new Set(['edge']),
      {},
      'Leave out the „ and its other half, or use straight quotation marks: YAML takes „ for a letter.',
    ],
  ])('%s', (_name, name, known, pointed, fix) => {
    expect(unknownName(name, 'lesson', known, pointed).fix).toBe(fix);
  });
});
