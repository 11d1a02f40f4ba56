import { markdownToMdast } from 'satteri';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { tooDeep } from '../../src/write-up/nesting.ts';

const parse = (text: string) => markdownToMdast(text) as Root;

describe('a tree', () => {
  it('may nest as deep as people write', () => {
    expect(tooDeep(parse('- a\n  - b\n    - c\n      > d **e *f***'))).toBeUndefined();
  });

  it('may be as wide as people write', () => {
    expect(tooDeep(parse('a *b* `c`\n\n'.repeat(3000)))).toBeUndefined();
  });

  it('is too deep from forty on, and says where', () => {
    expect(tooDeep(parse('> '.repeat(38) + 'a'))).toBeUndefined();
    expect(tooDeep(parse('> '.repeat(41) + 'a'))).toMatchObject({ code: 'too-deep', line: 1, column: 81 });
  });
});
