import { COLLECTIONS, COLLECTION_NAMES, type CollectionName } from '../../model/collections.ts';
import { nearest } from '../../model/suggestion.ts';
import type { Entry } from '../../write-up/content.ts';
import { renderInline } from '../../write-up/inline.ts';
import { walkFields } from '../../write-up/walk-fields.ts';
import type { DataPath } from '../../write-up/yaml.ts';
import type { Checked, Rule } from '../rule.ts';

/** Links within the site must lead to a page that exists. */
export const siteLinks: Rule = {
  code: 'dead-link',
  severity: 'error',
  run(content, report) {
    for (const entry of COLLECTION_NAMES.flatMap((name): Entry[] => content.entries[name])) {
      const headings = () => entry.writeUp?.sections.map(({ id }) => id) ?? [];
      for (const { href, line, column } of entry.writeUp?.links ?? []) {
        const problem = problemWith(href, headings, content);
        if (problem) report(entry, [], problem, { place: { line, column } });
      }
      for (const { href, path } of linksOfFields(entry)) {
        const problem = problemWith(href, headings, content);
        if (problem) report(entry, path, problem);
      }
    }
  },
};

/** The links that stand in the inline Markdown of an entry's front matter. */
function linksOfFields(entry: Entry): { href: string; path: DataPath }[] {
  const found: { href: string; path: DataPath }[] = [];
  walkFields(COLLECTIONS[entry.collection].schema, entry.data, (value, path, meta) => {
    if (!meta.inline || typeof value !== 'string' || !value.includes('](')) return;
    for (const { href } of renderInline(value).links) found.push({ href, path: [...path] });
  });
  return found;
}

/** Folders whose pages are named after files, with the collection each shows. */
const ROUTES = new Map([
  ['reviews', 'reviews'],
  ['classes', 'classes'],
  ['teams', 'teams'],
  ['services', 'services'],
  ['practices', 'practices'],
  ['global-review', 'sessions'],
] as const);

function problemWith(href: string, headings: () => string[], content: Checked) {
  if (href.startsWith('#'))
    return href.length === 1 || headings().includes(href.slice(1)) ? undefined : deadFragment(href, headings());
  const match = /^\/([a-z-]+)\/([^/#?]+)\/?(?:[#?].*)?$/.exec(href);
  const collection = (ROUTES as ReadonlyMap<string | undefined, CollectionName>).get(match?.[1]);
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
