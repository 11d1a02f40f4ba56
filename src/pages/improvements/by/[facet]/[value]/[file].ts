import type { APIContext } from 'astro';
import { itemFile, TEAM_FILES } from '../../../../../library/backlog.ts';
import { itemShelf, itemShelves, type ItemFacet } from '../../../../../library/item-shelves.ts';
import { library } from '../../../../../library/library.ts';

export async function getStaticPaths() {
  const teams = itemShelves(await library()).filter(({ facet }) => facet === 'team');
  return teams.flatMap(({ facet, value }) => TEAM_FILES.map(({ file }) => ({ params: { facet, value, file } })));
}

/** A file with the improvement items of one team. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  const all = await library();
  const form = TEAM_FILES.find(({ file }) => file === params['file']);
  const shelf = itemShelf(all, params['facet'] as ItemFacet, params['value'] ?? '');
  if (!form || !shelf) return new Response(null, { status: 404 });
  return itemFile(all, form, shelf.items, site, `${all.site.name}: ${shelf.name}`);
}
