import type { PhrasingContent, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { beginCompilation } from '../../src/write-up/compilation.ts';
import { flow } from '../../src/write-up/flow.ts';
import { phrasing } from '../../src/write-up/phrasing.ts';

const begin = () => beginCompilation({ type: 'root', children: [] }, '', 1);

describe('a node of a kind that nobody foresaw', () => {
  it.each(['math', 'html', 'yaml', 'containerDirective'])('is refused and not dropped as a block: %s', (type) => {
    const compilation = begin();
    expect(flow({ type, value: '<b>x</b>' } as unknown as RootContent, compilation)).toBe('');
    expect(compilation.findings.map(({ code }) => code)).toEqual(['unsafe-html']);
  });

  it.each(['inlineMath', 'textDirective'])('is refused and not dropped in a line: %s', (type) => {
    const compilation = begin();
    expect(phrasing([{ type, value: '<b>x</b>' } as unknown as PhrasingContent], compilation)).toBe('');
    expect(compilation.findings.map(({ code }) => code)).toEqual(['unsafe-html']);
  });

  it('is text when it is HTML in a field, where < is just a character', () => {
    const compilation = begin();
    expect(phrasing([{ type: 'html', value: '<b>' }], compilation)).toBe('&lt;b&gt;');
    expect(compilation.findings).toEqual([]);
  });
});
