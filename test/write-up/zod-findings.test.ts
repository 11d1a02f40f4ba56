import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { COLLECTIONS } from '../../src/model/collections.ts';
import { COMPONENTS } from '../../src/model/components.ts';
import { trackerStateSchema } from '../../src/model/registries.ts';
import { siteSchema } from '../../src/model/site.ts';
import { shapeOf } from '../../src/write-up/schema-at.ts';
import { explainIssue } from '../../src/write-up/zod-findings.ts';

const SCHEMAS: [string, z.ZodType][] = [
  ...Object.entries(COLLECTIONS).map(([name, { schema }]): [string, z.ZodType] => [name, schema]),
  ...Object.entries(COMPONENTS).map(([name, schema]): [string, z.ZodType] => [`<${name}>`, schema]),
  ['site', siteSchema],
  ['tracker state', trackerStateSchema],
];

/** Values that stand where they do not belong. */
const WRONG: unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e99,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  'x',
  '2024-01-01',
  [],
  [null],
  ['a', 'a'],
  [[]],
  {},
  { a: 1 },
  [{ a: 1 }],
  [{}],
  [1],
];

/** Every finding about a value, with the words a reader gets. */
function findings(schema: z.ZodType, data: unknown) {
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).flatMap((issue) => explainIssue(issue, schema, data));
}

describe('what a schema refuses', () => {
  it.each(SCHEMAS)('is told in words of the content model, never in those of a library: %s', (_name, schema) => {
    const keys = Object.keys(shapeOf(schema) ?? {});
    const all = WRONG.flatMap((value) => [
      findings(schema, value),
      ...keys.map((key) => findings(schema, { [key]: value })),
    ]).flat();
    expect(all.length).toBeGreaterThan(10);
    for (const { message, why, fix } of all) {
      const words = `${message} ${why} ${fix}`;
      expect(words).not.toMatch(
        /invalid|expected|received|unrecognized|too (?:small|big)|undefined|null|\[object|function|zod|schema|\bint\b/i,
      );
      expect(words).not.toMatch(/NaN|Infinity|Array|Object/);
      expect([message, why, fix].every((text) => /^["<A-Z].*[.?\])}\w"=]$/s.test(text))).toBe(true);
    }
  });

  it.each<[string, unknown, string]>([
    [
      'a mistyped key in a list of groups',
      { timeline: [{ kind: 'note', text: 'x', kye: true }] },
      'timeline.0.kye | The key "kye" is not known here. | Did you mean "key"?',
    ],
    [
      'a mistyped key in a group',
      { impact: { bussiness: 'x' } },
      'impact.bussiness | The key "bussiness" is not known here. | Did you mean "business"?',
    ],
    [
      'a mistyped key of a milestone',
      { times: { started: { at: '2024-01-01', margins: 'P1D' } } },
      'times.started.margins | The key "margins" is not known here. | Did you mean "margin"?',
    ],
    [
      'a word of a milestone',
      { times: { started: { at: '2024-01-01', precision: 'roughly' } } },
      'times.started.precision | "roughly" is not one of the words known here. | The words are exact, minute, estimated.',
    ],
    [
      'a milestone without its instant',
      { times: { started: { precision: 'exact' } } },
      'times.started.at | "at" is missing. | Write it as 2024-07-19T04:09Z, or as 2024-07-19.',
    ],
    [
      'a milestone that is a list',
      { times: { started: [] } },
      'times.started | An instant is written as text. | Write it as 2024-07-19T04:09Z, or as 2024-07-19.',
    ],
    [
      'a figure that is empty',
      { impact: { figures: [{ label: 'a', value: '' }] } },
      'impact.figures.0.value | This text is empty. | Write it, or leave the key out.',
    ],
    [
      'a figure that is neither',
      { impact: { figures: [{ label: 'a', value: [] }] } },
      'impact.figures.0.value | A figure is text or a number. | See the guide, "Every field", for what can stand here.',
    ],
    [
      'an entry that is no group',
      { timeline: ['x'] },
      'timeline.0 | Entry 1 of "timeline" needs to be a group of keys, not text. | Write {kind: …, text: "…"}. The keys are at, until, kind, text, key, outcome, practice, team, to, precision, margin.',
    ],
    [
      'a text that is nothing and must be there',
      { title: null },
      'title | "title" needs to be text, not nothing. | Write it behind the colon; put a text that begins with # in quotes.',
    ],
    [
      'a word that other tools use',
      { status: 'Done' },
      'status | "Done" is not one of the words known here; perhaps "final" is meant. | The words are draft, preliminary, final.',
    ],
    [
      'two words that other tools use',
      { detection: 'User report' },
      'detection | "User report" is not one of the words known here; perhaps "customer-report" is meant. | The words are alert, synthetic, dashboard-watch, customer-report, support, employee-report, partner-notice, security-intel, routine-check, accident.',
    ],
    [
      'a word that every object has',
      { status: 'constructor' },
      'status | "constructor" is not one of the words known here. | The words are draft, preliminary, final.',
    ],
    [
      'quotation marks around what is no text',
      { times: { started: '“2024-01-01”' } },
      'times.started | "“2024-01-01”" is not an instant. | Leave out the “ and its other half, or use straight quotation marks: YAML takes “ for a letter.',
    ],
    [
      'no quotation marks around a text',
      { title: `“${'a'.repeat(120)}”` },
      'title | This text is longer than 120 characters. | Shorten it.',
    ],
    [
      'a word that is nothing',
      { kind: null },
      'kind | "kind" needs to be one of the words known here, not nothing. | The words are incident, near-miss, drill, security.',
    ],
    [
      'a word that is a list',
      { kind: ['incident'] },
      'kind | "kind" needs to be one of the words known here, not a list. | The words are incident, near-miss, drill, security.',
    ],
  ])('names what is meant: %s', (_name, fields, expected) => {
    const schema = COLLECTIONS.reviews.schema;
    const told = findings(schema, { title: 'T', ...(fields as object) }).map(({ path, message, fix }) =>
      [path.join('.'), message, fix].join(' | '),
    );
    expect(told).toEqual([expected]);
  });

  it.each<[string, object, string]>([
    ['a fraction', { minutes: 1.5 }, '"minutes" needs to be a whole number, not a fraction.'],
    ['too little', { minutes: 1 }, '"minutes" is less than 5.'],
    ['too much', { minutes: 1000 }, '"minutes" is more than 480.'],
    ['text for a number', { minutes: 'an hour' }, '"minutes" needs to be a number, not text.'],
  ])('tells numbers: %s', (_name, fields, expected) => {
    const cadence = { days: ['monday'], at: '15:00', zone: 'UTC', ...fields };
    const site = { name: 'N', organisation: 'O', severities: [{ id: 'a', name: 'A' }], cadence };
    expect(findings(siteSchema, site).map(({ message }) => message)).toEqual([expected]);
  });
});
