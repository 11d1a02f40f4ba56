import { expect, it } from 'vitest';
import { colourTokens } from '../../src/components/guide/colour-tokens.ts';
import { read } from './documents.ts';

const { text: tokens } = read('src/styles/tokens.css');

it('shows every colour of the style sheet with a sample', () => {
  const { text: samples } = read('src/components/guide/style.css');
  const names = colourTokens(tokens).map(({ name }) => name);
  expect(names).toContain('accent');
  for (const name of names) expect(samples).toContain(`.swatch-${name} {\n  background: var(--${name});`);
});

it('does not let a colour go unexplained', () => {
  expect(() => colourTokens('  --new: light-dark(red, blue);')).toThrow('--new');
});
