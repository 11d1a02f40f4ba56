/** Brings rows of the list, by their number, the newest being 0. */
export type Rows = (numbers: readonly number[]) => Promise<HTMLElement[]>;

/** Where the rows are: page after page of the list, as files of their own. */
export interface RowPages {
  /** Address of a page by its number; `{page}` stands for it. */
  address: string;
  perPage: number;
  /** Which reviews in which order the pages must hold. */
  version: string;
}

/**
 * Rows are drawn once, in the pages of the list: those of the first page stand in this one already, others are taken
 * from theirs when they are wanted. Rejects when a page is not there, or is of another build than the list.
 */
export function rowsOf(list: HTMLElement, { address, perPage, version }: RowPages): Rows {
  const pages = new Map([[1, Promise.resolve([...list.children] as HTMLElement[])]]);
  const load = async (page: number): Promise<HTMLElement[]> => {
    const response = await fetch(address.replace('{page}', String(page)));
    if (!response.ok) throw new Error(`Page ${page} of the list: ${response.status}`);
    const there = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (there.querySelector<HTMLElement>('[data-cairn-browse]')?.dataset['version'] !== version)
      throw new Error(`Page ${page} of the list is of another build.`);
    return [...there.querySelectorAll<HTMLElement>('[data-part="rows"] > *')];
  };
  const pageOf = (page: number): Promise<HTMLElement[]> => {
    const known = pages.get(page) ?? load(page);
    pages.set(page, known);
    // What failed may work the next time.
    known.catch(() => pages.delete(page));
    return known;
  };
  return async (numbers) => {
    const needed = [...new Set(numbers.map((number) => Math.floor(number / perPage) + 1))];
    const loaded = new Map(await Promise.all(needed.map(async (page) => [page, await pageOf(page)] as const)));
    return numbers.map((number) => {
      const row = loaded.get(Math.floor(number / perPage) + 1)?.[number % perPage];
      if (!row) throw new Error(`Row ${number} is not on its page.`);
      return row;
    });
  };
}
