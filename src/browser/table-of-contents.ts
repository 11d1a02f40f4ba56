/** Marks the entry of the table of contents whose section the reader is in. */
export function followReader(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a[href^="#"]')];
  const headings = links.flatMap((link) => document.getElementById(link.hash.slice(1)) ?? []);
  if (headings.length === 0) return;
  const observer = new IntersectionObserver(() => mark(links, current(headings)), { rootMargin: '0px 0px -65% 0px' });
  for (const heading of headings) observer.observe(heading);
}

/** The last heading above the upper third of the window. */
function current(headings: readonly HTMLElement[]): HTMLElement | undefined {
  const line = innerHeight * 0.35;
  return headings.filter((heading) => heading.getBoundingClientRect().top < line).at(-1) ?? headings[0];
}

function mark(links: readonly HTMLAnchorElement[], heading: HTMLElement | undefined): void {
  for (const link of links) {
    if (heading && link.hash === `#${heading.id}`) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}
