import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../../../src/checks/check-content.ts';
import { checkReportSchema } from '../../../../src/checks/report-schema.ts';
import type { Diagnostic } from '../../../../src/model/diagnostic.ts';
import type { Content } from '../../../../src/write-up/content.ts';
import { report, type Format } from '../../../../scripts/cairn/report.ts';
import { AROUND, contentOf, type Files } from '../../../checks/content-of.ts';

const GOOD: Files = {
  ...AROUND,
  'reviews/2024-01-01-a.mdx':
    '---\ntitle: A *disk* fills up\ntimes: {started: 2024-01-01T10:00Z}\nluck: [{text: x}]\nfactors: [a, b]\n---\n## Where we got lucky\n\nText.',
};
const BAD: Files = {
  ...AROUND,
  'reviews/2024-01-01-a.mdx':
    '---\ntitle: T <b> @all\ntimes: {started: 2024-01-01T10:00Z}\nowner: nobody\n---\nHuman error.',
};

let content: Content;
let problems: Diagnostic[];
const read = (files: Files) => {
  content = contentOf(files);
  problems = checkContent(content);
};
const told = (format: Format) =>
  report(format, problems, {
    root: '/work/a folder/content',
    directory: '/work/a folder',
    files: 6,
    unread: 0,
    reviews: [...content.entries.reviews, ...content.faulty.reviews],
    colours: false,
  });

function validator(schema: AnySchema) {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (text: string) => {
    validate(JSON.parse(text));
    return validate.errors ?? [];
  };
}

describe('a report as SARIF', () => {
  let problemsOf: (text: string) => unknown[];
  beforeAll(() => {
    // The schema is written in an older draft, whose keywords mean the same here but for these two.
    const { $schema, id, ...schema } = z
      .looseObject({ $schema: z.string(), id: z.string() })
      .parse(JSON.parse(readFileSync('test/fixtures/schemas/sarif-2.1.0.json', 'utf8')));
    expect([$schema, id]).toEqual([expect.stringContaining('draft-04'), expect.stringContaining('sarif-2.1.0')]);
    problemsOf = validator(schema);
  });

  it.each([
    ['with problems', BAD],
    ['without', GOOD],
  ])('fits the schema of SARIF 2.1.0 %s', (_name, files) => {
    read(files);
    expect(problemsOf(told('sarif'))).toEqual([]);
  });

  it('names the file as an address, the place, the rule and the level', () => {
    read(BAD);
    const log = JSON.parse(told('sarif')) as { runs: { results: object[]; tool: { driver: { rules: object[] } } }[] };
    expect(log.runs[0]?.results[1]).toMatchInlineSnapshot(`
      {
        "level": "warning",
        "locations": [
          {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "content/reviews/2024-01-01-a.mdx",
              },
              "region": {
                "startColumn": 1,
                "startLine": 6,
              },
            },
          },
        ],
        "message": {
          "text": ""Human error" ends the search where it begins. People who expect to be blamed stop telling what happened, and the conditions that led to it stay as they were. Say what made the slip possible and what would make it impossible or easy to notice: "Both hosts differ in one letter, and nothing asks before a deletion."",
        },
        "ruleId": "blame-wording",
        "ruleIndex": 1,
      }
    `);
    expect(log.runs[0]?.tool.driver.rules.map((rule) => (rule as { id: string }).id)).toEqual([
      'unknown-reference',
      'blame-wording',
    ]);
  });

  it('would be refused without its version', () => {
    read(BAD);
    expect(problemsOf(told('sarif').replace('"version": "2.1.0",', ''))).not.toEqual([]);
  });
});

describe('a report as JSON', () => {
  it.each([
    ['with problems', BAD],
    ['without', GOOD],
  ])('fits the schema that the site publishes %s', (_name, files) => {
    read(files);
    expect(validator(z.toJSONSchema(checkReportSchema, { target: 'draft-7' }) as AnySchema)(told('json'))).toEqual([]);
  });
});

describe('a report as a summary for a pull request', () => {
  it('starts with what is good, and says which questions the review speaks to', () => {
    read(GOOD);
    expect(told('markdown')).toMatchInlineSnapshot(`
      "### A \\*disk\\* fills up

      What is good about it: it

      - names 2 contributing factors
      - says where luck helped

      It speaks to 1 of the 8 questions of the local review: where luck helped. If there is something to say: detecting it sooner, diagnosing it faster, resolving it faster, actions to take, how the system behaves, preventing it, what went well. None is a must.

      The check has nothing to say about 6 files."
    `);
  });

  it('lists what to mend, and lets nothing of the content act', () => {
    read(BAD);
    expect(told('markdown')).toMatchInlineSnapshot(`
      "### T \\<b\\> @​all

      A beginning is made; the rest can grow from here.

      It speaks to 0 of the 8 questions of the local review. If there is something to say: detecting it sooner, diagnosing it faster, resolving it faster, actions to take, where luck helped, how the system behaves, preventing it, what went well. None is a must.

      #### To mend before it can be published

      - \`reviews/2024-01-01-a.mdx:4\` There is no team "nobody". Known: edge, core. A new one is a file of its own: content/teams/nobody.yaml. Where nobody knows it, write unknown. (\`unknown-reference\`)

      #### Worth a look; each may be right as it is

      - \`reviews/2024-01-01-a.mdx:6\` "Human error" ends the search where it begins. Say what made the slip possible and what would make it impossible or easy to notice: "Both hosts differ in one letter, and nothing asks before a deletion." (\`blame-wording\`)"
    `);
  });
});

describe('a report in a terminal', () => {
  it.each([80, 120])('keeps to %d columns', (width) => {
    read(BAD);
    const text = report('pretty', problems, {
      root: '/work/content',
      directory: '/work',
      files: 6,
      unread: 0,
      reviews: [],
      colours: false,
      width,
    });
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(text).toContain('\n    ');
  });
});
