import { describe, expect, it } from 'vitest';
import { improvementWork } from '../../src/learning/improvements.ts';
import { sharedIdeas } from '../../src/learning/shared-ideas.ts';
import { siteSchema } from '../../src/model/site.ts';
import { exampleLibrary } from '../support/example-library.ts';
import { record } from './records.ts';

const SITE = siteSchema.parse({
  name: 'x',
  organisation: 'x',
  severities: [{ id: 'sev1', name: 'x' }],
  trackers: [{ id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+', url: 'https://edge.example/browse/{key}' }],
});

/** An item with its text, its aim and its class; each stands in a review of its own unless told. */
type Asked = [text: string, more?: { aim?: string | undefined; class?: string; review?: string; tracker?: string }];

const STAGES = 'Roll out configuration in stages, canary first';
const STAGES_TOO = 'Roll configuration out to a canary before everybody';

const SLOWLY = 'Roll configuration out slowly, night after night';

/** The ideas that items share: how many reviews had each, and the places of the items, one wording after the other. */
function ideas(asked: Asked[]): string[] {
  const reviews = Map.groupBy(asked.keys(), (place) => asked[place]?.[1]?.review ?? `r${place}`);
  const records = [...reviews].map(([id, places]) => {
    const improvements = places.map((place) => {
      const [text, { aim, tracker } = { aim: 'prevent' }] = asked[place] as Asked;
      return { id: `i${place}`, text, aim, tracker };
    });
    return record(id, { classes: [asked[places[0] ?? 0]?.[1]?.class ?? 'c'], improvements });
  });
  const found = sharedIdeas(improvementWork(records, SITE));
  return found.map(
    (idea) =>
      `${idea.reviews}: ${idea.wordings.map((works) => works.map(({ item }) => item.id.slice(1)).join('+')).join(' ~ ')}`,
  );
}

/** Other items, so that words are rare as they are in a library. */
const OTHERS: Asked[] = [
  'Shorten the cold start of the fleet',
  'Name an owner for every queue',
  'Restore a backup every week',
  'Alert before a certificate lapses',
  'Split the cluster by customer',
  'Publish the post-incident review',
  'Raise the limit of open files',
  'Drain a region by hand once a quarter',
].map((text) => [text, { aim: 'mitigate' }]);

describe('ideas that several reviews had', () => {
  it.each<[string, Asked[], string[]]>([
    ['are none where items have nothing in common', [], []],
    ['stand together in other words', [[STAGES], [STAGES_TOO]], ['2: 0 ~ 1']],
    [
      'stand together in the same words, whatever the aim and the class',
      [
        [STAGES, { aim: 'prevent', class: 'c' }],
        [STAGES, { aim: 'detect', class: 'd' }],
      ],
      ['2: 0+1'],
    ],
    [
      'are told by their words, in any order and form',
      [['Deployments roll back automatically'], ['Automatic roll-back of a deployment']],
      ['2: 0+1'],
    ],
    [
      'need the same aim',
      [
        [STAGES, { aim: 'prevent' }],
        [STAGES_TOO, { aim: 'detect' }],
      ],
      [],
    ],
    [
      'need a class in common',
      [
        [STAGES, { aim: 'prevent', class: 'c' }],
        [STAGES_TOO, { aim: 'prevent', class: 'd' }],
      ],
      [],
    ],
    ['stand together when half of the words are the same', [[STAGES], [SLOWLY]], ['2: 0 ~ 1']],
    ['need more words where an aim is not known', [[STAGES, { aim: undefined }], [SLOWLY]], []],
    [
      'are found without an aim when nearly all words are the same',
      [[STAGES, { aim: undefined }], ['Roll out configuration in stages, first to a canary region']],
      ['2: 0 ~ 1'],
    ],
    [
      'are none where one review asks twice',
      [
        [STAGES, { aim: 'prevent', review: 'r' }],
        [STAGES_TOO, { aim: 'prevent', review: 'r' }],
        [STAGES, { aim: 'prevent', review: 'r' }],
      ],
      [],
    ],
    [
      'count a review once',
      [
        [STAGES, { aim: 'prevent', review: 'r' }],
        [STAGES, { aim: 'prevent', review: 'r' }],
        [STAGES_TOO, { aim: 'prevent', review: 's' }],
      ],
      ['2: 0+1 ~ 2'],
    ],
    [
      'are not those that somebody has joined already',
      [
        [STAGES, { aim: 'prevent', tracker: 'EDGE-1' }],
        [STAGES_TOO, { aim: 'prevent', tracker: 'EDGE-1' }],
      ],
      [],
    ],
    [
      'count the reviews of joined items when another one is like them',
      [[STAGES, { aim: 'prevent', tracker: 'EDGE-1' }], [STAGES, { aim: 'prevent', tracker: 'EDGE-1' }], [STAGES_TOO]],
      ['3: 1 ~ 2'],
    ],
    [
      'are not made of one word in common',
      [['Test the restore of every database'], ['Document the restore steps for people on call']],
      [],
    ],
    [
      'are not made of words that hold a sentence together',
      [
        ['Make it possible to give each of them only what they need'],
        ['Make sure that each of them can give others what they use'],
      ],
      [],
    ],
    [
      'are not made of a very short text and a longer one',
      [['Improve health checks'], ['Let deployments wait for health checks of the region']],
      [],
    ],
    ['are not made of a single word', [['Monitoring'], ['Monitoring']], []],
    [
      'stand around one text and make no chain',
      [
        ['Canary configuration before regions widen'],
        ['Canary configuration before tenants, quotas approved'],
        ['Quotas approved before tenants migrate'],
      ],
      ['3: 1 ~ 2 ~ 0'],
    ],
  ])('%s', (_name, asked, expected) => {
    expect(ideas([...asked, ...OTHERS])).toEqual(expected);
  });

  it('are none in an empty library', () => {
    expect(sharedIdeas([])).toEqual([]);
  });

  it('are ordered by how many reviews had them', () => {
    const asked: Asked[] = [
      [STAGES],
      [STAGES_TOO],
      ['Alert on lag of replicas'],
      ['Alert on lag of replicas'],
      ['Alert on the lag of a replica'],
    ];
    expect(ideas([...asked, ...OTHERS])).toEqual(['3: 2+3+4', '2: 0 ~ 1']);
  });

  it('do not come of a word that a larger library uses everywhere', () => {
    const names = 'abcdefghijklmnopqrst';
    const asked = [...names].map((name): Asked => [`Server alarm ${name}one ${name}two ${name}three`]);
    expect(ideas([...asked, ...OTHERS])).toEqual([]);
  });
});

describe('ideas that several reviews of the example library had', () => {
  const records = exampleLibrary().entries.reviews.map(({ id, data }) => ({ id, review: data }));
  const found = sharedIdeas(improvementWork(records, SITE)).map(({ wordings }) =>
    wordings.flatMap((works) => works.map(({ item }) => item.text)),
  );
  const together = (one: RegExp, other: RegExp) =>
    found.some((texts) => texts.some((text) => one.test(text)) && texts.some((text) => other.test(text)));

  it.each([
    ['to roll out in stages', /^Deploy content in stages/, /^Roll rules out in stages/],
    [
      'to divide into cells',
      /^Speed up the division of the front end into cells/,
      /^Bring forward the further division/,
    ],
    [
      'to reach customers while the platform is down',
      /^Make the channels to customers/,
      /^Make monitoring and customer/,
    ],
  ])('are found where reading says so: %s', (_name, one, other) => {
    expect(together(one, other)).toBe(true);
  });

  // Each shares words with the other, and something else is meant.
  it.each([
    ['health checks', /^Improve the health checks/, /^Limit how much capacity/],
    ['data centres', /^Audit all core data centres/, /^Serve traffic from several data centres/],
    ['an expiry date', /^Put tests of expiry/, /^Revoke the account's only token/],
    ['telemetry', /^Build an emergency update channel/, /^Run telemetry so that/],
    ['a kind of operation', /^Audit the other operations tools/, /^Work with least privilege/],
  ])('are not found where reading says otherwise: %s', (_name, one, other) => {
    expect(together(one, other)).toBe(false);
  });
});
