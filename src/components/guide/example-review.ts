import type { Entry } from '../../write-up/content.ts';
import { readFile } from '../../write-up/read-file.ts';
import text from './examples/2026-07-14-checkout-certificate.mdx?raw';

/** The file that the guide shows as a complete review. The incident is invented. */
export const EXAMPLE_TEXT: string = text;

/** The same review as the site reads it. Throws when the example has a problem, so that the guide never shows a wrong one. */
export function exampleReview(): Entry<'reviews'> {
  const id = '2026-07-14-checkout-certificate';
  const bytes = new TextEncoder().encode(text);
  const { entry, problems } = readFile({ collection: 'reviews', id, file: `reviews/${id}.mdx`, bytes }, '');
  if (!entry) throw new Error(`The guide's example has problems: ${problems.map(({ message }) => message).join(' ')}`);
  return entry;
}
