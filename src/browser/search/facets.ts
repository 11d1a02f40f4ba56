import { element, part } from './element.ts';
import { facetValues, shortList, shownValue, type Counts, type FacetValue } from './facet-values.ts';
import { choices, FACETS, type Chosen, type Facet } from './state.ts';

/** What the facets do when a reader uses them. */
export interface FacetActions {
  toggle(facet: Facet, value: string): void;
  clear(): void;
}

/** The facets and the chips of what is chosen. */
export interface FacetPane {
  show(counts: Counts, chosen: Chosen): void;
}

/** The facets that a page has, and the order of the values of those that have one of their own. */
export interface PageFacets {
  names: readonly Facet[];
  scales: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

/** Takes over the skeleton of the facets. */
export function facetPane(root: HTMLElement, { names, scales }: PageFacets, actions: FacetActions): FacetPane {
  const pane = part<HTMLDetailsElement>(root, 'facets');
  const all = new Set<Facet>();
  let waiting: (() => void) | undefined;
  const draw = (counts: Counts, chosen: Chosen): void => {
    keepingFocus(pane, () => {
      for (const facet of names) {
        const values = facetValues(facet, counts, chosen, scales[facet] ?? []);
        showFacet(part(root, `facet-${facet}`), facet, values, all.has(facet), {
          pick: (value) => actions.toggle(facet, value),
          showAll: () => {
            all.add(facet);
            draw(counts, chosen);
          },
        });
      }
    });
  };
  const show = (counts: Counts, chosen: Chosen): void => {
    // Behind a closed name there are hundreds of boxes that a telephone need not make while it opens the page.
    waiting = () => draw(counts, chosen);
    if (pane.open) drawWaiting();
    const count = choices(chosen).length;
    pane.hidden = count === 0 && !hasPages(counts);
    part(root, 'facets-name').textContent = count === 0 ? 'Narrow down' : `Narrow down (${count} chosen)`;
  };
  const drawWaiting = (): void => {
    waiting?.();
    waiting = undefined;
  };
  pane.addEventListener('toggle', () => pane.open && drawWaiting());
  openWhereThereIsRoom(pane);
  return { show };
}

function hasPages(counts: Counts): boolean {
  return Object.values(counts).some((values) => Object.values(values).some((count) => count > 0));
}

interface Uses {
  pick(value: string): void;
  showAll(): void;
}

function showFacet(box: HTMLElement, facet: Facet, values: readonly FacetValue[], all: boolean, uses: Uses): void {
  const shown = all ? values : shortList(values);
  // A choice that came with the address is not left behind a closed name; later a reader may close it.
  if (box.hidden && values.some(({ chosen }) => chosen)) box.setAttribute('open', '');
  box.hidden = values.length === 0;
  part(box, 'values').replaceChildren(...shown.map((one) => valueElement(facet, one, uses)));
  const more = part(box, 'more');
  more.hidden = shown.length === values.length;
  more.textContent = `Show all ${values.length}`;
  more.onclick = () => {
    uses.showAll();
    // The button is gone; go on with the first value that it brought.
    part(box, 'values').querySelectorAll('input')[shown.length]?.focus();
  };
}

function valueElement(facet: Facet, { value, count, chosen }: FacetValue, { pick }: Uses): HTMLLIElement {
  const box = element('input', { type: 'checkbox', name: facet, value });
  box.checked = chosen;
  box.addEventListener('change', () => pick(value));
  const name = element('span', { class: 'facet-value' }, shownValue(facet, value));
  return element('li', {}, element('label', {}, box, name, ' ', element('span', { class: 'count' }, String(count))));
}

/** Shows what is chosen as buttons that take it back. The focus of a button that is gone goes to the next, or to `field`. */
export function showChips(
  list: HTMLElement,
  field: HTMLElement,
  chosen: Chosen,
  { toggle, clear }: FacetActions,
): void {
  const pairs = choices(chosen);
  const chips = pairs.map(([facet, value]) => {
    const name = `${FACETS[facet]}: ${shownValue(facet, value)}`;
    const button = element('button', { type: 'button', class: 'chip', 'aria-label': `Remove ${name}` }, name);
    button.addEventListener('click', () => toggle(facet, value));
    return element('li', {}, button);
  });
  const all = element('button', { type: 'button', class: 'chip-clear' }, 'Clear');
  all.addEventListener('click', clear);
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(...chips, ...(pairs.length > 0 ? [element('li', {}, all)] : []));
  list.hidden = pairs.length === 0;
  if (hadFocus) (list.querySelector('button') ?? field).focus();
}

/** Rebuilding a list takes the focus from the value that was just chosen; this gives it back. */
function keepingFocus(pane: HTMLElement, change: () => void): void {
  const had = document.activeElement;
  change();
  if (!(had instanceof HTMLInputElement) || had.isConnected) return;
  const boxes = [...pane.querySelectorAll('input')];
  boxes.find(({ name, value }) => name === had.name && value === had.value)?.focus();
}

/** Beside the results the facets stand open; above them, on a narrow screen, each waits behind its name. */
function openWhereThereIsRoom(pane: HTMLDetailsElement): void {
  const wide = matchMedia('(min-width: 56rem)');
  const usual = [...pane.querySelectorAll<HTMLDetailsElement>('details[open]')];
  const follow = () => {
    for (const one of [pane, ...usual]) one.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
}
