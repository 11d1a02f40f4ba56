import { expect, it } from 'vitest';
import { wantsColours } from '../../../scripts/cairn/colours.ts';

it.each<[string, Record<string, string>, boolean, boolean]>([
  ['a terminal has colours', {}, true, true],
  ['a pipe has none', {}, false, false],
  ['NO_COLOR takes them away', { NO_COLOR: '1' }, true, false],
  ['an empty NO_COLOR is none', { NO_COLOR: '' }, true, true],
  ['a terminal that knows none has none', { TERM: 'dumb' }, true, false],
  ['FORCE_COLOR brings them into a pipe', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR goes before NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0 takes them away', { FORCE_COLOR: '0' }, true, false],
])('%s', (_name, environment, isTerminal, expected) => {
  expect(wantsColours(environment, isTerminal)).toBe(expected);
});
