import { part } from './element.ts';

/** Which blocks of the page stand while nothing is asked, something is found, nothing is found, the index is missing. */
const STANDING = {
  idle: ['intro', 'browse'],
  found: ['body'],
  empty: ['body', 'browse'],
  failed: ['failed', 'browse'],
} as const;

/** Shows the blocks of the page that belong to a situation, and hides the others. */
export function stand(root: HTMLElement, now: keyof typeof STANDING): void {
  const standing: readonly string[] = STANDING[now];
  for (const name of ['intro', 'body', 'failed', 'browse']) part(root, name).hidden = !standing.includes(name);
}
