import type { APIContext } from 'astro';
import { itemFile, ITEM_FILES } from '../../library/backlog.ts';
import { itemsOf } from '../../library/items.ts';
import { library } from '../../library/library.ts';

export function getStaticPaths() {
  return ITEM_FILES.map((form) => ({ params: { file: form.file } }));
}

/** A file with the improvement items of all reviews, for the backlog that teams already have. */
export async function GET({ params, site }: APIContext): Promise<Response> {
  const all = await library();
  const form = ITEM_FILES.find(({ file }) => file === params['file']);
  if (!form) return new Response(null, { status: 404 });
  return itemFile(all, form, itemsOf(all).all, site);
}
