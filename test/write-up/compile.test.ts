import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/write-up.ts';
import { compileBody } from '../../src/write-up/compile.ts';
import { readContent } from '../../src/write-up/read-content.ts';
import { forbiddenInWriteUp } from './safe-html.ts';
import { place } from './told.ts';

/** The HTML of a body without headings and calls. */
function html(body: string): string {
  const { writeUp, findings } = compileBody(body);
  expect(findings).toEqual([]);
  return writeUp.sections
    .flatMap(({ blocks }) => blocks.map((block) => (block.type === 'html' ? block.html : `{${block.name}}`)))
    .join('\n');
}

describe('Markdown', () => {
  it.each([
    ['a paragraph', 'a\nb', '<p>a\nb</p>'],
    ['two paragraphs', 'a\n\nb', '<p>a</p><p>b</p>'],
    ['emphasis', '*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
    ['a line break', 'a  \nb\\\nc', '<p>a<br>b<br>c</p>'],
    ['a rule', 'a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
    ['a quotation', '> a\n> b', '<blockquote><p>a\nb</p></blockquote>'],
    ['a tight list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a loose list', '- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['a list in a list', '- a\n  - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    ['a numbered list', '1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['a numbered list from 3', '3. a', '<ol start="3"><li>a</li></ol>'],
    [
      'a task list',
      '- [x] a\n- [ ] b',
      '<ul><li class="task done"><span class="tick" role="img" aria-label="done"></span> a</li><li class="task open"><span class="tick" role="img" aria-label="open"></span> b</li></ul>',
    ],
    [
      'a table with its alignments as classes',
      '| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |',
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">a</th> <th scope="col" class="align-left">b</th> <th scope="col" class="align-center">c</th> <th scope="col" class="align-right">d</th></tr></thead><tbody><tr><td>1</td> <td class="align-left">2</td> <td class="align-center">3</td> <td class="align-right">4</td></tr></tbody></table></div>',
    ],
    [
      'a table without rows',
      '| a |\n|---|',
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table><thead><tr><th scope="col">a</th></tr></thead></table></div>',
    ],
    [
      'a table with an empty corner, which heads nothing',
      '|   | b |\n|---|---|\n| 1 | 2 |',
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table><thead><tr><td></td> <th scope="col">b</th></tr></thead><tbody><tr><td>1</td> <td>2</td></tr></tbody></table></div>',
    ],
    ['a link', '[a](https://example.org/?b=c&d=e)', '<p><a href="https://example.org/?b=c&amp;d=e">a</a></p>'],
    ['a link by reference', '[a][b] [b]\n\n[b]: /c/', '<p><a href="/c/">a</a> <a href="/c/">b</a></p>'],
    ['a link whose reference is written in another case', '[a][B]\n\n[b]: /c/', '<p><a href="/c/">a</a></p>'],
    [
      'a bare address',
      'https://example.org and www.example.org',
      '<p><a href="https://example.org">https://example.org</a> and <a href="http://www.example.org">www.example.org</a></p>',
    ],
    ['brackets that are no link', '[a] [b][c]', '<p>[a] [b][c]</p>'],
    ['signs that HTML reads', 'a & b "c" \'d\' > e', '<p>a &amp; b &quot;c&quot; &#39;d&#39; &gt; e</p>'],
    ['escapes', '\\*a\\* \\{b\\} \\<c>', '<p>*a* {b} &lt;c&gt;</p>'],
    ['a time, which is no directive', 'At 12:30:Paged, Note:this', '<p>At 12:30:Paged, Note:this</p>'],
    ['dollar signs, which are no formula', '$5 and $6', '<p>$5 and $6</p>'],
    ['a file of nothing', '', ''],
    ['a file of empty lines', '\n\n\n', ''],
    ['indented text, which is no code here', '    a', '<p>a</p>'],
  ])('is compiled: %s', (_name, body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it('numbers footnotes as they are referred to, and leads back', () => {
    const { writeUp, findings } = compileBody('a[^x] b[^y] c[^x]\n\n[^y]: Y[^z]\n[^x]: X\n[^z]: Z');
    expect(findings).toEqual([]);
    expect(writeUp).toMatchObject({ footnotes: expect.any(String) });
    expect([writeUp.sections[0]?.blocks, writeUp.footnotes.replaceAll('<li', '\n<li')]).toMatchInlineSnapshot(`
      [
        [
          {
            "html": "<p>a<sup><a href="#fn-1" id="fnref-1" class="footnote" aria-label="Footnote 1">1</a></sup> b<sup><a href="#fn-2" id="fnref-2" class="footnote" aria-label="Footnote 2">2</a></sup> c<sup><a href="#fn-1" class="footnote" aria-label="Footnote 1">1</a></sup></p>",
            "type": "html",
          },
        ],
        "<ol>
      <li id="fn-1"><p>X</p><a href="#fnref-1" aria-label="Back to the text">↩</a></li>
      <li id="fn-2"><p>Y<sup><a href="#fn-3" id="fnref-3" class="footnote" aria-label="Footnote 3">3</a></sup></p><a href="#fnref-2" aria-label="Back to the text">↩</a></li>
      <li id="fn-3"><p>Z</p><a href="#fnref-3" aria-label="Back to the text">↩</a></li></ol>",
      ]
    `);
  });

  it('lets a footnote refer to itself without end to the list', () => {
    expect(compileBody('a[^x]\n\n[^x]: X[^x]').writeUp.footnotes.match(/<li/g)).toHaveLength(1);
  });
});

describe('sections', () => {
  it('run from heading to heading', () => {
    const { writeUp } = compileBody('Before.\n\n## One\n\na\n\n### Two *b*\n\n## Three\n\nc');
    expect(
      writeUp.sections.map(({ id, heading, title, depth, blocks }) => ({
        id,
        heading,
        title,
        depth,
        blocks: blocks.length,
      })),
    ).toEqual([
      { id: '', heading: '', title: '', depth: 0, blocks: 1 },
      { id: 's-one', heading: 'One', title: 'One', depth: 2, blocks: 1 },
      { id: 's-two-b', heading: 'Two <em>b</em>', title: 'Two b', depth: 3, blocks: 0 },
      { id: 's-three', heading: 'Three', title: 'Three', depth: 2, blocks: 1 },
    ]);
  });

  it('have ids that no heading takes from another, and no heading from the page', () => {
    const ids = compileBody('## A\n\n## A\n\n## main\n\n## __proto__\n\n## 🔥\n\n## 🔥\n\n## Ä ö').writeUp.sections.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['s-a', 's-a-1', 's-main', 's-proto', 's-', 's--1', 's-ä-ö']);
  });

  it('are recognised as answers to the eight questions', () => {
    const { writeUp } = compileBody(
      '## Where we got lucky\n\na\n\n## Timeline\n\nb\n\n## What went well?\n\nc\n\n## Luck\n\nd',
    );
    expect(writeUp.sections.map(({ question }) => question)).toEqual(['lucky', undefined, 'well', 'lucky']);
    expect(writeUp.questions).toEqual(['lucky', 'well']);
  });

  it('count a <Question> as an answer', () => {
    expect(compileBody('<Question id="detect">\n\na\n\n</Question>').writeUp.questions).toEqual(['detect']);
  });

  it.each([
    ['of the first level', '# a', '1:1 top-heading'],
    ['of the first level by underlining', 'a\n=', '1:1 top-heading'],
    ['without text', '##', '1:1 empty-heading'],
    ['in a list', '- ## a', '1:3 nested-heading'],
    ['in a quotation', '> ## a', '1:3 nested-heading'],
    ['in a footnote', 'a[^1]\n\n[^1]: ## b', '3:7 nested-heading'],
    ['with an id of its own', '## a {#b}', '1:6 mdx-brace'],
  ])('refuse a heading %s', (_name, body, problem) => {
    expect(compileBody(body).findings.map(place)).toEqual([problem]);
  });
});

describe('components', () => {
  const blocks = (body: string): Block[] => compileBody(body).writeUp.sections.flatMap((section) => section.blocks);

  it.each([
    ['on lines of its own', '<Aside title="a">\n\nb **c**\n\n</Aside>'],
    ['without empty lines', '<Aside title="a">\nb **c**\n</Aside>'],
    ['on one line', '<Aside title="a">b **c**</Aside>'],
    ['indented', '<Aside title="a">\n  b **c**\n</Aside>'],
    ['with apostrophes', "<Aside title='a'>b **c**</Aside>"],
    ['over several lines', '<Aside\n  title="a"\n>\nb **c**\n</Aside>'],
  ])('mean the same however they are written: %s', (_name, body) => {
    expect(blocks(body)).toEqual([
      {
        type: 'call',
        name: 'Aside',
        props: { title: 'a' },
        children: [{ type: 'html', html: '<p>b <strong>c</strong></p>' }],
        place: { line: 1, column: 1 },
      },
    ]);
  });

  it('hold lists, tables, code and one another', () => {
    const body = '<Aside>\n\n- a\n\n| b |\n|---|\n\n```\nc\n```\n\n<Lesson id="x" />\n\n</Aside>';
    const [aside] = blocks(body);
    expect(
      aside?.type === 'call' &&
        aside.children.map((child) => (child.type === 'call' ? child.name : child.html.replace(/<(\w+).*/s, '$1'))),
    ).toEqual(['ul', 'Lesson']);
  });

  it('carry the place where they stand in the file', () => {
    const { writeUp } = compileBody('a\n\n<Aside>\n\n<Lesson id="x" />\n\n</Aside>', 20);
    const [, aside] = writeUp.sections[0]?.blocks ?? [];
    expect(aside).toMatchObject({ place: { line: 22, column: 1 }, children: [{ place: { line: 24, column: 1 } }] });
  });

  it('may be empty when they are a lesson', () => {
    expect(compileBody('<Lesson id="a" />').findings).toEqual([]);
  });

  it('turn an image in a paragraph of its own into a figure', () => {
    expect(blocks('![a](b.png "c")')).toEqual([
      {
        type: 'call',
        name: 'Figure',
        props: { src: 'b.png', alt: 'a', caption: 'c' },
        children: [],
        place: { line: 1, column: 1 },
      },
    ]);
  });

  it.each([
    ['that is empty', '<WentWell />', '1:1 component-content'],
    ['that holds text where it stands alone', '<Timeline>a</Timeline>', '1:1 component-content'],
    ['without a property it needs', '<Quote>a</Quote>', '1:1 component-missing-key'],
    ['with an empty property', '<Quote role="">a</Quote>', '1:8 component-bad-value'],
    ['with a property that has no value', '<Quote role>a</Quote>', ''],
    ['with an instant that is none', '<Timeline from="10:00" to="2024-01-01T10:00Z" />', '1:11 component-bad-value'],
    [
      'with two problems, each at its place',
      '<Timeline from="10:00" till="x" />',
      '1:11 component-bad-value',
      '1:24 component-unknown-key',
    ],
    ['with a problem on a later line', '<Timeline\n  from="2024-01-01"\n  to="now"\n/>', '3:3 component-bad-value'],
    [
      'with a property’s name in another’s value',
      '<Aside label="title" title="">a</Aside>',
      '1:8 component-unknown-key',
      '1:22 component-bad-value',
    ],
    ['in a component, with its problem', '<Aside>\n\n<Quote>a</Quote>\n\n</Aside>', '3:1 component-missing-key'],
    [
      'whose own problem does not hide those of what it holds',
      '<Aside x="y">\n\n<br/>\n\n</Aside>',
      '1:8 component-unknown-key',
      '3:1 unsafe-html',
    ],
    ['with an image on one line', '<Aside>![a](b.png)</Aside>', '1:8 inline-image'],
  ])('are refused %s', (_name, body, ...problems) => {
    const sorted = compileBody(body)
      .findings.map(place)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    expect(sorted).toEqual(problems.filter(Boolean));
  });
});

describe('what is gathered', () => {
  it('are links into the site, with their places', () => {
    const { links } = compileBody(
      '[a](/reviews/b/) https://example.org\n\n- [c](#s-d)\n\n<Aside>[e](/f/)</Aside>',
      10,
    ).writeUp;
    expect(links).toEqual([
      { href: '/reviews/b/', line: 10, column: 1 },
      { href: '#s-d', line: 12, column: 3 },
      { href: '/f/', line: 14, column: 8 },
    ]);
  });

  it('are images, each once', () => {
    expect(compileBody('![a](x.png)\n\n![b](./x.png)\n\n<Figure src="y.jpg" alt="c" />').writeUp.images).toEqual([
      'x.png',
      'y.jpg',
    ]);
  });

  it.each([
    ['one two three', 3],
    ['слово 漢字 été', 3],
    ['- a\n- b\n\n---\n\n**c** — d', 4],
    ['', 0],
  ])('are the words of %j', (body, words) => {
    expect(compileBody(body).writeUp.words).toBe(words);
  });
});

describe('problems of syntax', () => {
  it('do not hide one another', () => {
    const { findings } = compileBody('a <b\n\nc {d\n\n<Aside>\n\ne <f> g\n\n{h i}\n\n[j](k)');
    expect(findings.map(place)).toEqual(
      expect.arrayContaining([
        '1:3 unsafe-html',
        '3:3 mdx-brace',
        '5:1 mdx-unclosed',
        '7:3 unsafe-html',
        '11:1 unsafe-address',
      ]),
    );
  });

  it('stand where editors count, also behind emoji and tabs', () => {
    expect(compileBody('😀😀 <br> x\n\n\té {a b}').findings.map(place)).toEqual(['1:6 unsafe-html', '3:4 mdx-brace']);
    expect(compileBody('😀😀 {a} <b>c</b>').findings.map(place)).toEqual(['1:6 unsafe-expression', '1:10 unsafe-html']);
  });

  it('are not told without end', () => {
    expect(compileBody('<a '.repeat(1000)).findings).toHaveLength(25);
  });
});

describe('every file of the example library', () => {
  it('consists of the few elements and attributes allowed', () => {
    const { entries } = readContent('content');
    const files = [...entries.reviews, ...entries.classes, ...entries.practices, ...entries.sessions];
    expect(files.length).toBeGreaterThan(40);
    for (const { file, writeUp } of files)
      expect([file, ...(writeUp ? forbiddenInWriteUp(writeUp) : [])]).toEqual([file]);
  });
});
