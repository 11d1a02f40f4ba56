import { describe, expect, it } from 'vitest';
import { compileBody } from '../../../src/write-up/compile.ts';
import { safeBody } from '../../../src/write-up/notes/safe-body.ts';

describe('notes as a body', () => {
  it.each([
    ['HTML', 'a <br> b <b>c</b>', 'a \\<br> b \\<b>c\\</b>'],
    ['a comment', '<!-- more -->', '\\<!-- more -->'],
    ['braces', 'use {x} and ${y', 'use \\{x} and $\\{y'],
    ['a component', '<Lesson id="x">\n\nText.\n\n</Lesson>', '\\<Lesson id="x">\n\nText.\n\n\\</Lesson>'],
    ['a picture', '![a](./b.png)', '!\\[a](./b.png)'],
    ['a picture in a sentence', 'see ![](https://x.example/b.png) now', 'see !\\[](https://x.example/b.png) now'],
    ['a relative link', '[a](../b.md)', '\\[a](../b.md)'],
    ['a link to a page that may not exist here', '[a](/b/) [c](#d)', '\\[a](/b/) \\[c](#d)'],
    ['a link with a title', '[a](https://b.example "c")', '\\[a](https://b.example "c")'],
    ['a definition that nothing uses', '[a]: https://b.example', '\\[a]: https://b.example'],
    ['a footnote that nothing uses', '[^a]: b', '\\[^a]: b'],
    ['a paragraph that begins like code', 'import the data again', ' import the data again'],
    ['a heading in a quotation', '> # a', '> \\# a'],
    ['an address in angle brackets', '<https://a.example>', '\\<https\\://a.example>'],
    ['what needs nothing', '## a\n\n- **b** `<c>` https://d.example\n', '## a\n\n- **b** `<c>` https://d.example\n'],
  ])('keeps %s', (_name, notes, body) => {
    const safe = safeBody(notes);
    expect(safe).toMatchObject({ text: body, fenced: false });
    expect(compileBody(safe.text).findings).toEqual([]);
    expect(safe.escaped.size > 0).toBe(notes !== body);
  });

  it('tells the lines in which a sign was set', () => {
    expect([...safeBody('a\n<b>\nc\n{d}').escaped].sort()).toEqual([2, 4]);
  });

  it('is a block of code where nothing else helps', () => {
    const safe = safeBody(`${'> '.repeat(300)}a \`\`\`\` b`);
    expect(safe.fenced).toBe(true);
    expect(safe.text).toMatch(/^`{5}text\n> > [^]*a ```` b\n`{5}$/);
    expect(compileBody(safe.text).findings).toEqual([]);
  });
});
