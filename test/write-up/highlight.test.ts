import { describe, expect, it } from 'vitest';
import { highlight } from '../../src/write-up/highlight.ts';
import { forbiddenIn } from './safe-html.ts';

describe('fenced code', () => {
  it('is coloured by classes', () => {
    expect(highlight('const a = "b";', 'js')).toBe(
      '<pre tabindex="0" data-language="js"><code><span class="hljs-keyword">const</span> a = <span class="hljs-string">&quot;b&quot;</span>;</code></pre>',
    );
  });

  it.each([
    ['no language', undefined],
    ['an unknown language', 'klingon'],
    ['a language named like the machinery of objects', 'constructor'],
    ['a language that breaks out of its attribute', 'js"><script>'],
  ])('stays plain with %s', (_name, language) => {
    expect(highlight('a < b', language)).toBe('<pre tabindex="0"><code>a &lt; b</code></pre>');
  });

  it('stays plain when it is very long, because colours would take too long', () => {
    expect(highlight('a = 1;\n'.repeat(5000), 'js')).not.toContain('hljs-');
  });

  it.each([
    'bash',
    'yaml',
    'json',
    'html',
    'sql',
    'go',
    'rust',
    'python',
    'diff',
    'markdown',
    'css',
    'php',
    'typescript',
    'ini',
    'nginx',
    'c++',
    'c#',
  ])('consists of spans with classes and nothing else: %s', (language) => {
    const code =
      '<b onclick="a">\'x\' && ${y} {{z}} /* c */ # d\n--- a\n+++ b\n<?php echo "<script>"; ?>\n<style>p{color:red}</style>';
    expect(forbiddenIn(highlight(code, language))).toEqual([]);
  });
});
