import { COLLECTION_NAMES } from '../../model/collections.ts';
import { nearest } from '../../model/suggestion.ts';
import type { Entry } from '../../write-up/content.ts';
import type { Checked, Rule } from '../rule.ts';

/** Links within the site must lead to a page that exists. */
export const siteLinks: Rule = {
  code: 'dead-link',
  severity: 'error',
  run(content, report) {
    for (const entry of COLLECTION_NAMES.flatMap((name): Entry[] => content.entries[name])) {
      for (const { href, line, column } of entry.writeUp?.links ?? []) {
        const problem = problemWith(href, entry.writeUp?.sections.map(({ id }) => id) ?? [], content);
        if (problem) report(entry, [], problem, { place: { line, column } });
      }
    }
  },
};

/** Folders whose pages are named after files, with the collection each shows. */
const ROUTES = {
  reviews: 'reviews',
  classes: 'classes',
  teams: 'teams',
  services: 'services',
  practices: 'practices',
  'global-review': 'sessions',
} as const;

function problemWith(href: string, headings: readonly string[], content: Checked) {
  if (href.startsWith('#')) return headings.includes(href.slice(1)) || href.length === 1 ? undefined : deadFragment(href, headings);
  const match = /^\/([a-z-]+)\/([^/#?]+)\/?(?:[#?].*)?$/.exec(href);
  const collection = ROUTES[match?.[1] as keyof typeof ROUTES] as (typeof ROUTES)[keyof typeof ROUTES] | undefined;
  const id = match?.[2];
  if (!collection || id === undefined || content.ids[collection].has(id)) return undefined;
  const near = nearest(id, content.ids[collection]);
  return {
    message: `The link ${href} leads to no page.`,
    why: 'Readers would end on "not found".',
    fix: near ? `Did you mean /${match?.[1] ?? ''}/${near}/?` : 'Correct the address or remove the link.',
  };
}

function deadFragment(href: string, headings: readonly string[]) {
  const near = nearest(href.slice(1), headings);
  return {
    message: `The link ${href} leads to no heading of this page.`,
    why: 'Readers would stay where they are.',
    fix: near ? `Did you mean #${near}?` : 'Ids of headings begin with "s-".',
  };
}
