import { expect, it } from 'vitest';
import { compileBody } from '../../src/write-up/compile.ts';
import { sectionText } from '../../src/write-up/section-text.ts';

const textOf = (body: string): string[] => compileBody(body).writeUp.sections.map(sectionText);

it.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['paragraphs and markup', 'One *two* `three`.\n\nFour & <five>?', ['One two three. Four & <five>?']],
  ['each section by itself', 'Before.\n\n## A\n\nOf A.\n\n## B\n\nOf B.', ['Before.', 'Of A.', 'Of B.']],
  ['lists without gluing their words', '- one\n- two', ['one two']],
  [
    'call-outs, but nothing beside the story',
    '<WentWell>\n\nGood.\n\n</WentWell>\n\n<Aside>\n\nBeside.\n\n</Aside>',
    ['Good.'],
  ],
  ['no tables and no code blocks', '| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n\nText.', ['Text.']],
])('the text of a section has %s', (_name, body, expected) => {
  expect(textOf(body.replace('<five>', '&lt;five>'))).toEqual(expected);
});
