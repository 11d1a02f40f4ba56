import { afterEach, describe, expect, it } from 'vitest';
import { compileBody } from '../../src/write-up/compile.ts';
import { renderInline } from '../../src/write-up/inline.ts';
import { forbiddenIn, forbiddenInWriteUp } from './safe-html.ts';

/** Set by any of the attacks that is ever run. */
const CANARY = 'cairnCanary';
const RUN = `globalThis.${CANARY} = 1`;

/** A body, and what has to be said of it; `inert` for one that does no harm and may stand. */
type Attack = [name: string, body: string, ...told: string[]];

const ATTACKS: Attack[] = [
  // Program code
  ['import', 'import x from "./x.js"', '1:1 unsafe-module-code'],
  ['import for its side effect', 'import "./x.js"', '1:1 unsafe-module-code'],
  ['import after a heading', '## a\nimport x from "./x.js"', '2:1 unsafe-module-code'],
  ['export', `export const x = (${RUN})`, '1:1 unsafe-module-code'],
  ['export of a layout', 'export default ({children}) => children', '1:1 unsafe-module-code'],
  ['export inside a component', '<Aside>\n\nexport const x = 1\n\n</Aside>', '3:1 unsafe-module-code'],
  ['export with a backslash at the very end', 'export "\\', '1:1 unsafe-module-code'],
  ['an expression in a sentence', `a {${RUN}} b`, '1:3 unsafe-expression'],
  ['an expression as a block', `{${RUN}}`, '1:1 unsafe-expression'],
  ['an expression over lines', `{\n${RUN}\n}`, '1:1 unsafe-expression'],
  ['an expression in a heading', `## a {${RUN}}`, '1:6 unsafe-expression'],
  ['an expression in a table', `| a |\n|---|\n| {${RUN}} |`, '3:3 unsafe-expression'],
  ['an expression in a list', `- {${RUN}}`, '1:3 unsafe-expression'],
  ['an expression in a link', `[{${RUN}}](/a/)`, '1:2 unsafe-expression'],
  ['an expression in a footnote', `a[^1]\n\n[^1]: {${RUN}}`, '3:7 unsafe-expression'],
  ['an expression in a component', `<Aside>{${RUN}}</Aside>`, '1:8 unsafe-expression'],
  ['an expression beside text in a component', `<Aside>a {${RUN}} b</Aside>`, '1:10 unsafe-expression'],
  ['an expression that cannot be read', 'a {b c d} e', '1:3 mdx-brace'],
  ['a brace without its other half', 'a { b', '1:3 mdx-brace'],
  ['a template', 'a {{ b }} c', '1:3 unsafe-expression'],
  // Comments
  ['a comment in braces', '{/* hidden */}', '1:1 hidden-text'],
  ['an HTML comment', '<!-- hidden -->', '1:1 hidden-text'],
  ['an HTML comment in a sentence', 'a <!-- hidden --> b', '1:3 hidden-text'],
  ['a link definition nobody uses', '[hidden]: /a/', '1:1 hidden-text'],
  ['a footnote nobody refers to', 'a\n\n[^1]: hidden', '3:1 hidden-text'],
  ['a link title', '[a](/b/ "hidden")', '1:1 hidden-text'],
  ['a title of a link definition', '[a]\n\n[a]: /b/ "hidden"', '1:1 hidden-text'],
  // Raw HTML
  ['script', `<script>${RUN}</script>`, '1:1 unsafe-html'],
  ['script in capitals', `<SCRIPT>${RUN}</SCRIPT>`, '1:1 unknown-component'],
  ['script that is never closed', `<script>${RUN}`, '1:1 unsafe-html'],
  ['script without its end', '<script', '1:1 unsafe-html'],
  ['an image with a handler', `<img src="x" onerror="${RUN}" />`, '1:1 unsafe-html'],
  ['an image without quotation marks', '<img src=x onerror=alert(1)>', '1:1 unsafe-html'],
  ['a handler with an expression', `<div onClick={() => { ${RUN} }}>a</div>`, '1:1 unsafe-html'],
  ['an iframe', '<iframe src="https://evil.example"></iframe>', '1:1 unsafe-html'],
  ['a style', '<style>body</style>', '1:1 unsafe-html'],
  ['a style attribute', '<p style="color:red">a</p>', '1:1 unsafe-html'],
  ['SVG', `<svg onload="${RUN}"/>`, '1:1 unsafe-html'],
  ['MathML', '<math><mi/></math>', '1:1 unsafe-html', '1:7 unsafe-html'],
  ['details', '<details open>a</details>', '1:1 unsafe-html'],
  ['a meta refresh', '<meta http-equiv="refresh" content="0" />', '1:1 unsafe-html'],
  ['a base', '<base href="https://evil.example/" />', '1:1 unsafe-html'],
  ['a form', '<form action="https://evil.example"><button>a</button></form>', '1:1 unsafe-html', '1:37 unsafe-html'],
  ['an object', '<object data="x"></object>', '1:1 unsafe-html'],
  ['a fragment', '<>a</>', '1:1 unsafe-html'],
  ['a custom element', '<x-y>a</x-y>', '1:1 unsafe-html'],
  ['a namespace', '<svg:script>a</svg:script>', '1:1 unsafe-html'],
  ['a line break', 'a<br/>b', '1:2 unsafe-html'],
  ['a line break as HTML writes it', 'a<br>b', '1:2 unsafe-html'],
  ['HTML in a table', '| a |\n|---|\n| <b>x</b> |', '3:3 unsafe-html'],
  ['HTML in a footnote', 'a[^1]\n\n[^1]: <script>x</script>', '3:7 unsafe-html'],
  ['HTML in a list', '- <script>x</script>', '1:3 unsafe-html'],
  ['HTML in a component', '<Aside>a<br/>b</Aside>', '1:9 unsafe-html'],
  ['HTML in a link', '[<b>x</b>](/a/)', '1:2 unsafe-html'],
  ['HTML in HTML', '<b>a <i>b</i></b>', '1:1 unsafe-html', '1:6 unsafe-html'],
  ['HTML over lines', '<div\n  class="x"\n>\n\na\n\n</div>', '1:1 unsafe-html'],
  ['a declaration', '<!DOCTYPE html>', '1:1 mdx-syntax'],
  ['a CDATA section', '<![CDATA[x]]>', '1:1 mdx-syntax'],
  ['a processing instruction', '<?php echo 1 ?>', '1:1 mdx-syntax'],
  ['an element named like the machinery of objects', '<constructor>a</constructor>', '1:1 unsafe-html'],
  // Components
  ['an unknown component', '<Script>a</Script>', '1:1 unknown-component'],
  ['an unknown component in a sentence', 'a <Script/> b', '1:3 unknown-component'],
  ['a member of a component', '<Aside.Body>a</Aside.Body>', '1:1 unknown-component'],
  ['a property in braces', `<Aside title={${RUN}}>a</Aside>`, '1:8 unsafe-property'],
  ['properties spread', `<Aside {...{title: (${RUN})}}>a</Aside>`, '1:1 unsafe-property'],
  ['a property as a template', '<Aside title={`a`}>a</Aside>', '1:8 unsafe-property'],
  ['a property that cannot be read', '<Aside title={a b}>a</Aside>', '1:14 mdx-brace'],
  ['a handler on a component', `<Aside onclick="${RUN}">a</Aside>`, '1:8 component-unknown-key'],
  ['a style on a component', '<Aside style="color:red">a</Aside>', '1:8 component-unknown-key'],
  ['HTML set on a component', '<Aside set:html="<b>">a</Aside>', '1:8 component-unknown-key'],
  ['a prototype as a property', '<Aside __proto__="x">a</Aside>', '1:8 component-unknown-key'],
  ['a property twice', '<Aside title="a" title="b">a</Aside>', '1:18 component-repeated-property'],
  [
    'a quotation mark that ends a property early',
    '<Aside title="a"onclick="b">a</Aside>',
    '1:17 component-unknown-key',
  ],
  ['markup in a property', '<Aside title="&quot;&gt;&lt;script&gt;">a</Aside>', 'inert'],
  ['a component that is never closed', '<Aside>\n\na', '1:1 mdx-unclosed'],
  ['a component that is never opened', 'a\n\n</Aside>', '3:1 mdx-unclosed'],
  ['components that overlap', '<Aside>\n\n<Lesson>\n\n</Aside>\n\n</Lesson>', '5:1 mdx-unclosed'],
  ['a component in a list', '- <Aside>a</Aside>', '1:3 nested-component'],
  ['a component in a quotation', '> <Aside>\n> a\n> </Aside>', '1:3 nested-component'],
  ['a component in a sentence', 'a <Aside>b</Aside> c', '1:3 inline-component'],
  ['a heading in a component', '<Aside>\n\n## a\n\n</Aside>', '3:1 nested-heading'],
  ['components in components', '<Aside>\n\n<Lesson>\n\na\n\n</Lesson>\n\n</Aside>', 'inert'],
  // Addresses
  ['javascript:', `[a](javascript:${CANARY})`, '1:1 unsafe-address'],
  ['JaVaScRiPt:', '[a](JaVaScRiPt:alert)', '1:1 unsafe-address'],
  ['javascript: behind spaces', '[a](  javascript:alert  )', '1:1 unsafe-address'],
  ['javascript: in angle brackets', '[a](<javascript:alert>)', '1:1 unsafe-address'],
  ['javascript: with a tab in it', '[a](<java\tscript:alert>)', '1:1 unsafe-address'],
  ['javascript: with an encoded tab in it', '[a](java&#x09;script:alert)', '1:1 unsafe-address'],
  ['javascript: with an encoded line break in it', '[a](java&#10;script:alert)', '1:1 unsafe-address'],
  ['javascript: behind an encoded control character', '[a](&#1;javascript:alert)', '1:1 unsafe-address'],
  ['javascript: with an encoded letter', '[a](&#106;avascript:alert)', '1:1 unsafe-address'],
  ['javascript: with an encoded colon', '[a](javascript&colon;alert)', '1:1 unsafe-address'],
  ['javascript: with a percent-encoded letter', '[a](%6aavascript:alert)', '1:1 unsafe-address'],
  ['javascript: behind a space without break', '[a](&nbsp;javascript:alert)', '1:1 unsafe-address'],
  ['javascript: behind a space without width', '[a](\u200bjavascript:alert)', '1:1 unsafe-address'],
  ['javascript: by reference', '[a][b]\n\n[b]: javascript:alert', '1:1 unsafe-address'],
  ['javascript: by a reference that is its own text', '[b]\n\n[b]: <javascript:alert>', '1:1 unsafe-address'],
  ['javascript: by a collapsed reference', '[b][]\n\n[b]: javascript:alert', '1:1 unsafe-address'],
  ['javascript: in angle brackets by itself', '<javascript:alert>', '1:1 mdx-syntax'],
  ['javascript: in a heading', '## [a](javascript:alert)', '1:4 unsafe-address'],
  ['javascript: in a component', '<Aside>[a](javascript:alert)</Aside>', '1:8 unsafe-address'],
  ['javascript: in an unknown element', '<b>[a](javascript:alert)</b>', '1:1 unsafe-html', '1:4 unsafe-address'],
  ['data:', '[a](data:text/html;base64,PHNjcmlwdD4=)', '1:1 unsafe-address'],
  ['vbscript:', '[a](vbscript:msgbox)', '1:1 unsafe-address'],
  ['file:', '[a](file:///etc/passwd)', '1:1 unsafe-address'],
  ['blob:', '[a](blob:https://evil.example/1)', '1:1 unsafe-address'],
  ['view-source:', '[a](view-source:https://evil.example)', '1:1 unsafe-address'],
  ['no protocol', '[a](//evil.example)', '1:1 unsafe-address'],
  ['no protocol by backslashes', '[a](/\\\\evil.example)', '1:1 unsafe-address'],
  ['no protocol by an encoded backslash', '[a](/&#92;evil.example)', '1:1 unsafe-address'],
  ['no slashes behind the protocol', '[a](https:evil.example)', '1:1 unsafe-address'],
  ['three slashes behind the protocol', '[a](https:///evil.example)', '1:1 unsafe-address'],
  ['a name before the host', '[a](https://github.com@evil.example)', '1:1 unsafe-address'],
  ['a password', '[a](https://user:secret@example.org)', '1:1 unsafe-address'],
  ['a relative address', '[a](../../etc)', '1:1 unsafe-address'],
  ['an empty address', '[a]()', '1:1 unsafe-address'],
  ['a quotation mark in an address', '[a](https://example.org/"onmouseover="alert)', 'inert'],
  ['an apostrophe in an address', "[a](https://example.org/'onmouseover='alert)", 'inert'],
  ['an angle bracket in an address', '[a](https://example.org/?q=%3Cscript%3E&lt;script&gt;)', 'inert'],
  ['a bare address with a quotation mark', 'https://example.org/a"b', 'inert'],
  ['an address in angle brackets', '<https://example.org>', '1:1 mdx-syntax'],
  ['a mailbox in angle brackets', '<someone@example.org>', '1:1 mdx-syntax'],
  // Images
  ['an image on another server', '![a](https://evil.example/a.png)', '1:1 unsafe-address'],
  ['an image on another server, without protocol', '![a](//evil.example/a.png)', '1:1 unsafe-address'],
  ['an image above the folder', '![a](../a.png)', '1:1 unsafe-address'],
  ['an image from the root', '![a](/etc/a.png)', '1:1 unsafe-address'],
  ['an image in another folder', '![a](b/a.png)', '1:1 unsafe-address'],
  ['an image in data:', '![a](data:image/png;base64,AAAA)', '1:1 unsafe-address'],
  ['a vector image, which can carry code', '![a](a.svg)', '1:1 unsafe-address'],
  ['a page as an image', '![a](a.html)', '1:1 unsafe-address'],
  ['an image with a query', '![a](a.png?x)', '1:1 unsafe-address'],
  ['an image with a line break in its name', '![a](a&#10;.png)', '1:1 unsafe-address'],
  ['an image by reference', '![a][b]\n\n[b]: https://evil.example/a.png', '1:1 inline-image'],
  ['an image in a link', '[![a](a.png)](/b/)', '1:2 inline-image'],
  ['an image in a sentence', 'a ![b](b.png) c', '1:3 inline-image'],
  ['an image without text', '![](a.png)', '1:1 image-without-text'],
  ['an image that breaks out of its text', '![a" onerror="b](a.png)', 'inert'],
  ['a figure on another server', '<Figure src="https://evil.example/a.png" alt="a" />', '1:1 unsafe-address'],
  ['a figure above the folder', '<Figure src="..\\a.png" alt="a" />', '1:1 unsafe-address'],
  ['a figure that runs', '<Figure src="javascript:alert" alt="a" />', '1:1 unsafe-address'],
  // Characters
  ['NUL', 'a\u0000b', '1:1 control-character'],
  ['an encoded control character, which Markdown replaces', 'a&#27;[2Jb', 'inert'],
  ['a change of direction', 'a\u202eb', '1:1 control-character'],
  ['an encoded change of direction', 'a&#x202e;b', '1:1 control-character'],
  ['an encoded change of direction in a property', '<Aside title="a&#x202e;b">a</Aside>', '1:8 control-character'],
  ['an encoded change of direction in an image’s text', '![a&#x202e;b](a.png)', '1:1 control-character'],
  ['a change of direction in an address', '[a](https://example.org/&#x202e;b)', '1:1 unsafe-address'],
  // What looks like an attack, and is text
  ['code with a tag in it', '`<script>`', 'inert'],
  ['fenced code with a tag in it', '```html\n<script>alert(1)</script>\n```', 'inert'],
  ['fenced code of an unknown language', '```"><script>\nx\n```', 'inert'],
  ['fenced code of a language named like machinery', '```constructor\nx\n```\n\n```__proto__\nx\n```', 'inert'],
  ['fenced code with more behind its language', '```js onload=alert\nx\n```', 'inert'],
  ['an escaped tag', '\\<script>', 'inert'],
  ['an encoded tag', '&lt;script&gt;alert(1)&lt;/script&gt;', 'inert'],
  ['an escaped brace', 'a \\{b\\} c', 'inert'],
  ['a footnote with a tag in its name', 'a[^"><img>]\n\n[^"><img>]: b', 'inert'],
  ['a heading that would shadow an id of the page', '## main\n\n## __proto__\n\n## constructor', 'inert'],
  ['a list that starts with a huge number', '999999999. a', 'inert'],
  ['a quotation mark in a table', '| a" onclick="b |\n|---|\n| \'"<\\> |'.replace('<\\>', '&lt;&gt;'), 'inert'],
];

afterEach(() => {
  expect(CANARY in globalThis).toBe(false);
});

describe('an attack', () => {
  it.each(ATTACKS)('is refused where it stands, or does no harm: %s', (_name, body, ...told) => {
    const { findings } = compileBody(body);
    expect(findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(
      told.filter((word) => word !== 'inert'),
    );
  });

  it.each(ATTACKS)('is found on the right line of its file: %s', (_name, body, ...told) => {
    const { findings } = compileBody(`First.\n\n${body}`, 11);
    const lines = told.filter((word) => word !== 'inert').map((word) => Number(word.split(':')[0]) + 12);
    expect(findings.map(({ line }) => line)).toEqual(lines);
  });

  it.each(ATTACKS)('leaves nothing in the page but the few elements and attributes allowed: %s', (_name, body) => {
    expect(forbiddenInWriteUp(compileBody(body).writeUp)).toEqual([]);
  });

  it.each(ATTACKS)('leaves nothing when it stands in a field of the front matter: %s', (_name, body) => {
    expect(forbiddenIn(renderInline(body).html)).toEqual([]);
  });

  it('is refused with a reason and a remedy', () => {
    for (const [name, body] of ATTACKS) {
      for (const { message, why, fix, severity } of compileBody(body).findings) {
        expect({ name, severity, words: [message, why, fix].every((text) => /^[A-Z<"`].*\S$/s.test(text)) }).toEqual({
          name,
          severity: 'error',
          words: true,
        });
      }
    }
  });
});

describe('several attacks at once', () => {
  it('are each found, whatever stands before them', () => {
    const refused = ATTACKS.filter(
      ([, body, ...told]) =>
        !told.includes('inert') && !/[{}]|\[\^/.test(body) && told.length === 1 && !/mdx-/.test(told[0] ?? ''),
    );
    for (const [name, body, told] of refused) {
      const { findings } = compileBody(`a <br> b\n\nc { d\n\n<Aside>e\n\n${body}\n\nf <b> g`);
      const place = `${Number(told?.split(':')[0]) + 6}:${told?.split(':')[1] ?? ''}`;
      expect([name, ...findings.map(({ line, column, code }) => `${line}:${column} ${code}`)]).toEqual(
        expect.arrayContaining([name, '1:3 unsafe-html', '3:3 mdx-brace', place]),
      );
    }
  });

  it('made up at random never get through and never stop the compiler', { timeout: 60_000 }, () => {
    const random = randomOf(20240719);
    for (let round = 0; round < 2000; round += 1) {
      const body = Array.from({ length: 1 + random(12) }, () => PIECES[random(PIECES.length)]).join('');
      const forbidden = [...forbiddenInWriteUp(compileBody(body).writeUp), ...forbiddenIn(renderInline(body).html)];
      expect([body, ...forbidden]).toEqual([body]);
    }
  });
});

const PIECES = [
  ...[
    '<',
    '>',
    '{',
    '}',
    '/',
    '</',
    '/>',
    '"',
    "'",
    '=',
    '!',
    '`',
    '```',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '](',
    '.',
    ':',
    '|',
    '#',
    '\\',
    '~~',
    '&',
    ';',
  ],
  ...[' ', '\n', '\n\n', '- ', '> ', '1. ', '    ', '\t', '---', '<!--', '-->', '😀', 'é', '\u202e', '\u0000'],
  ...[
    'a',
    'script',
    'img src=x onerror=a',
    'Aside',
    'Lesson',
    'import ',
    'export ',
    'javascript:',
    'https://',
    'data:',
    '//',
    '&#x',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '<Aside>',
    '</Aside>',
    '<Aside title="x">',
    '<Figure src="a.png" alt="a" />',
    '{a}',
    '{/*',
    '*/}',
    '| a |\n|---|\n',
    '[a]: ',
    '![a](a.png)',
  ],
];

/** A small generator of random numbers below a limit, the same for the same seed (mulberry32). */
function randomOf(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

describe('the test itself', () => {
  it.each([
    ['<script>a</script>', '<script>'],
    ['<p onclick="a">b</p>', '<p onClick="a">'],
    ['<p style="a">b</p>', '<p style="a">'],
    ['<a href="javascript:a">b</a>', '<a href="javascript:a">'],
    ['<a href="//evil.example">b</a>', '<a href="//evil.example">'],
    ['<a href="https:evil.example">b</a>', '<a href="https:evil.example">'],
    ['<img src="a.png">', '<img>'],
    ['<!-- a -->', 'comment'],
    ['<p>a</p><svg><script>b</script></svg>', '<svg>'],
    ['<span class="x">a</span>', '<span className="x">'],
    ['<pre data-language="&quot;">a</pre>', '<pre dataLanguage=""">'],
  ])('would see %s', (html, seen) => {
    expect(forbiddenIn(html)).toContain(seen);
  });
});
