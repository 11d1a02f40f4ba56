import { BACKLOG_FORMS, type BacklogForm } from '../learning/backlog/files.ts';
import { backlogItem, type BacklogItem } from '../learning/backlog/item.ts';
import { plainText } from '../write-up/inline.ts';
import { href } from './href.ts';
import type { ItemShelf } from './item-shelves.ts';
import { itemsOf, type WorkView } from './items.ts';
import type { Library } from './library.ts';
import { namesIn } from './names.ts';

/** Address of a file of items, of all or of one shelf's. */
export function itemFileHref({ file }: Pick<BacklogForm, 'file'>, shelf?: Pick<ItemShelf, 'facet' | 'value'>): string {
  return href(`/improvements/${shelf ? `by/${shelf.facet}/${shelf.value}/` : ''}${file}`);
}

/** One file with items. `site` is where the site will be, if that is known; without it reviews are named by their path. */
export function itemFile(
  library: Library,
  form: BacklogForm,
  items: readonly WorkView[],
  site: URL | undefined,
  title = library.site.name,
): Response {
  const inFile = backlogOf(library, site);
  const text = form.write(
    items.map((view) => inFile(view)),
    { title, now: library.now, trackersReadAt: library.trackerState?.readAt.at },
  );
  return new Response(text, { headers: { 'content-type': form.type } });
}

const known = new WeakMap<Library, (view: WorkView) => BacklogItem>();

/** Makes plain data of items, of each once. */
function backlogOf(library: Library, site: URL | undefined): (view: WorkView) => BacklogItem {
  const before = known.get(library);
  if (before) return before;
  const views = new Map(library.reviews.map((view) => [view.id, view]));
  const names = {
    team: namesIn(library.teams),
    class: namesIn(library.classes),
    review: (id: string) => views.get(id)?.name ?? id,
    address: (id: string) => {
      const path = views.get(id)?.href ?? '';
      return site ? new URL(path, site).href : path;
    },
    plain: plainText,
  };
  const made = new Map(itemsOf(library).all.map((view) => [view, backlogItem(view, names)]));
  const find = (view: WorkView) => made.get(view) ?? backlogItem(view, names);
  known.set(library, find);
  return find;
}

/** The forms in which all items leave the site. */
export const ITEM_FILES: readonly BacklogForm[] = Object.values(BACKLOG_FORMS);

/** The forms in which those of one team do; who reads JSON can pick the team from the file of all. */
export const TEAM_FILES: readonly BacklogForm[] = [BACKLOG_FORMS.jira, BACKLOG_FORMS.azure, BACKLOG_FORMS.markdown];
