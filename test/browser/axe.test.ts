import { test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';
import { kindAddresses, LOOKS } from '../support/kind-addresses.ts';

// Each kind in one look, the looks in turn; `npm run walk` takes every kind in both. Lists that are sorted or narrowed
// are made of the same parts as the whole list.
const pages = kindAddresses()
  .filter(({ kind }) => !/^a (?:sorted|narrowed) list /.test(kind))
  .map(({ kind, address }, place) => {
    const [colorScheme, width] = LOOKS[place % LOOKS.length] ?? LOOKS[0];
    return { kind, address, colorScheme, width };
  });

test.concurrent.for(pages)(
  'axe objects to nothing on $kind, $colorScheme at $width pixels',
  ({ address, colorScheme, width }, { expect }) =>
    withPage(
      async (page) => {
        await page.goto(address);
        expect(await axeProblems(page)).toEqual([]);
      },
      { colorScheme, viewport: { width, height: 900 }, expectedMessages: /404/ },
    ),
);
