import { describe, expect, it } from 'vitest';
import { compileBody } from '../../src/write-up/compile.ts';

const says = (body: string) =>
  compileBody(body).findings.map(({ line, column, message, fix }) => `${line}:${column} ${message} → ${fix}`);

describe('a tag without its other half', () => {
  it.each<[string, string, string[]]>([
    [
      'is told where it opens',
      '<Lucky>\n\na\n\n<WentWell>\n\nb\n\n</WentWell>',
      ['1:1 <Lucky> is opened and never closed.'],
    ],
    [
      'is told where it opens, though text follows on its line',
      '<Lucky>a\n\nb',
      ['1:1 <Lucky> is opened and never closed.'],
    ],
    [
      'is told where it opens, inside another',
      '<Lucky>\n\n<Aside>\n\na\n\n</Lucky>',
      ['3:1 <Aside> is opened and never closed.'],
    ],
    ['is told where it closes', 'a\n\n</Lucky>', ['3:1 </Lucky> closes what was never opened.']],
    [
      'is not looked for in a tag that ends in itself',
      '<Lesson id="a" />\n\na\n\n</Lesson>',
      ['5:1 </Lesson> closes what was never opened.'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(says(body).map((told) => told.split(' → ')[0])).toEqual(expected);
  });
});

describe('a tag that is closed by another name', () => {
  it.each<[string, string, string[]]>([
    [
      'is known, and its end is not',
      '<Lucky>\n\na\n\n</Luck>',
      ['5:1 <Lucky> is closed with </Luck>. → Write </Lucky> here.'],
    ],
    [
      'is known, as its end is',
      '<Lucky>\n\na\n\n</WentWell>',
      ['5:1 <Lucky> is closed with </WentWell>. → Write </Lucky> here, or <WentWell> where it opens.'],
    ],
    ['is not known, and its end is', '<Luck>a</Lucky>', ['1:1 There is no component <Luck>. → Did you mean <Lucky>?']],
    [
      'has its own end later',
      '<Lucky>\n\n<Aside>\n\na\n\n</Lucky>\n\n</Aside>',
      [
        '7:1 </Lucky> stands before </Aside>, though <Aside> was opened later. → Put </Aside> before it: what opens last is closed first.',
      ],
    ],
    [
      'is HTML',
      '<Lucky>\n\n<div>\n\na\n\n</Lucky>',
      ['3:1 Raw HTML is not allowed: <div>. → Write it in Markdown, or between backticks if it is meant to be read.'],
    ],
    [
      'holds HTML',
      '<Lucky>\n\na\n\n</div>\n\n</Lucky>',
      ['5:1 Raw HTML is not allowed: <div>. → Write it in Markdown, or between backticks if it is meant to be read.'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(says(body)).toEqual(expected);
  });
});
