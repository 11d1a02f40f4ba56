import { element } from '../search/element.ts';

/** The numbers of pages that are linked: the first, the last, and those around the current one; gaps are undefined. */
export function pageNumbers(current: number, last: number): (number | undefined)[] {
  const near = [1, current - 2, current - 1, current, current + 1, current + 2, last];
  const shown = [...new Set(near)].filter((page) => page >= 1 && page <= last);
  return shown.flatMap((page, index) => (index > 0 && page - (shown[index - 1] ?? 0) > 1 ? [undefined, page] : [page]));
}

/** Shows the links to other pages of the list, like those that the site is built with. */
export function showPages(nav: HTMLElement, current: number, last: number, addressOf: (page: number) => string): void {
  nav.hidden = last === 1;
  const link = (page: number, name: string, attributes: Record<string, string>) =>
    element('a', { href: addressOf(page), 'data-page': String(page), ...attributes }, name);
  nav.replaceChildren(
    ...(current > 1 ? [link(current - 1, 'Previous', { rel: 'prev' })] : []),
    ...pageNumbers(current, last).map((page) =>
      page === undefined
        ? element('span', { 'aria-hidden': 'true' }, '…')
        : link(page, String(page), {
            'aria-label': `Page ${page}`,
            ...(page === current && { 'aria-current': 'page' }),
          }),
    ),
    ...(current < last ? [link(current + 1, 'Next', { rel: 'next' })] : []),
  );
}
