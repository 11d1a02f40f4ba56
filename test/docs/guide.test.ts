import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/rules.ts';
import { codeLanguage, codeText } from '../../src/components/guide/code-text.ts';
import { deeper } from '../../src/components/guide/deeper.ts';
import { exampleReview } from '../../src/components/guide/example-review.ts';
import { RULE_WORDS } from '../../src/components/guide/rule-words.ts';
import { compileBody } from '../../src/write-up/compile.ts';
import { highlight } from '../../src/write-up/highlight.ts';
import { renderInline } from '../../src/write-up/inline.ts';
import { GUIDE, guidePage, ROOT } from './documents.ts';

describe('the table of rules', () => {
  it('explains every rule, and no other', () => {
    expect(Object.keys(RULE_WORDS).sort()).toEqual(RULES.map(({ code }) => code).sort());
  });

  it.each(Object.entries(RULE_WORDS))('says what %s asks in sound inline Markdown', (_code, words) => {
    expect(renderInline(words).findings).toEqual([]);
    expect(words).toMatch(/^[A-Z`].*\.$/s);
  });
});

describe('the code of an example', () => {
  it.each([
    ['yaml', 'title: "A <b> & {c}"  # \'quoted\'\nlist: [1, two]\n'],
    ['mdx', '<Lucky secured="an-item">\n\nText &amp; more.\n\n</Lucky>\n'],
    ['sh', 'npm run check -- --format github # every problem\n'],
    [undefined, '→ 06:40 “quoted” 🪨\n'],
  ])('in %s is the same after it has been coloured', (language, code) => {
    expect(codeText(highlight(code, language))).toBe(code);
  });

  it('is read from every sort of entity', () => {
    expect(codeText('<code>&#x3C;a&#62; &amp;lt; &quot;&apos; &unknown;</code>')).toBe('<a> &lt; "\' &unknown;');
  });

  it.each([
    ['<code class="language-yaml">x</code>', 'yaml'],
    ['<code>class="language-yaml"</code>', undefined],
    ['<code>x</code>', undefined],
  ])('%s names the language %s', (html, language) => {
    expect(codeLanguage(html)).toBe(language);
  });
});

describe('an example in a page', () => {
  it('has its headings one level below those of the page', () => {
    const { writeUp } = compileBody('Before.\n\n## One\n\nText.\n\n### Two\n');
    expect(deeper(writeUp).sections.map(({ depth }) => depth)).toEqual([0, 3, 4]);
  });

  it('is read as a review of the site', () => {
    const { data, writeUp } = exampleReview();
    expect([data.status, data.timeline.length, writeUp?.questions]).toEqual([
      'final',
      9,
      ['detect', 'diagnose', 'lucky', 'learned'],
    ]);
  });
});

describe('the pages of the guide', () => {
  it.each(GUIDE.map(({ file, text }) => [file, text]))('%s has a layout, a title and a description', (_file, text) => {
    expect(text).toMatch(
      /^---\nlayout: \.\.\/\.\.\/layouts\/GuideLayout\.astro\ntitle: \S.*\ndescription: \S.*\n---\n/,
    );
  });

  it.each(GUIDE.map(({ file, text }) => [file, text]))(
    '%s puts links under the base path and colours code by classes',
    (_file, text) => {
      expect(text).toContain('export const components = elements;');
      expect(text).not.toMatch(/<a |style=/);
    },
  );

  it('are in the navigation of their layout', () => {
    const layout = readFileSync(join(ROOT, 'src/layouts/GuideLayout.astro'), 'utf8');
    for (const { file } of GUIDE) {
      const name = file.replace(/^.*\/|\.mdx$/g, '');
      expect(layout).toContain(name === 'index' ? `'/guide/'` : `'/guide/${name}/'`);
    }
  });
});

describe('the way to empty the example library', () => {
  const [, pattern = ''] = /s\{(.*)\}\{\$1\}g/.exec(guidePage('make-it-yours').text) ?? [];

  it('leaves no link from a problem class to what was deleted', () => {
    expect(pattern).not.toBe('');
    for (const file of globSync('content/classes/*.mdx', { cwd: ROOT })) {
      const text = readFileSync(join(ROOT, file), 'utf8').replaceAll(new RegExp(pattern, 'g'), '$1');
      expect(text).not.toMatch(/\]\(\/(?!classes\/)/);
    }
  });
});
