import { announcer } from '../search/announce.ts';
import { part } from '../search/element.ts';
import { caseElement } from './card.ts';
import { lookUp, openIndex, type CaseIndex, type Match } from './case-index.ts';
import { casesIn } from './parts.ts';
import { offerSaving } from './save.ts';
import { wordsIn } from './terms.ts';
import { wordsOfTerms } from './why.ts';

/** How long the field must rest before it is answered, in milliseconds. */
const REST = 150;

const root = document.querySelector<HTMLElement>('[data-cairn-seen-before]');
if (root) startPage(root);

/**
 * Takes over the page: what is pasted is compared with past incidents here, and goes neither into the address nor
 * over the network.
 *
 * The root's `data-answered` says how many characters have been answered.
 */
function startPage(root: HTMLElement): void {
  const field = part<HTMLTextAreaElement>(root, 'field');
  const { index: address = '', cases: folder = '' } = root.dataset;
  const say = announcer(part(root, 'announce'));
  const caseAt = casesIn(folder);
  let opening: Promise<CaseIndex> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const open = () => (opening ??= load(address));
  const answer = async (): Promise<void> => {
    const turn = ++latest;
    const text = field.value;
    try {
      const matches = text.trim() === '' ? [] : lookUp(await open(), text);
      const shown = await Promise.all(matches.map((match) => elementFor(match, text)));
      if (turn !== latest) return;
      show(shown.flat(), text.trim() === '');
      root.dataset['answered'] = String(text.length);
    } catch {
      opening = undefined;
      if (turn === latest) part(root, 'failed').hidden = false;
    }
  };
  const elementFor = async ({ id, asked, terms }: Match, text: string): Promise<HTMLLIElement[]> => {
    const one = await caseAt(id);
    return one ? [caseElement(one, { words: wordsOfTerms(wordsIn(text), asked), terms })] : [];
  };
  const show = (items: readonly HTMLLIElement[], isEmpty: boolean): void => {
    const count = isEmpty ? '' : countWords(items.length);
    part(root, 'failed').hidden = true;
    part(root, 'count').hidden = isEmpty;
    if (!isEmpty) part(root, 'count').textContent = count;
    part(root, 'nothing').hidden = isEmpty || items.length > 0;
    part(root, 'found').replaceChildren(...items);
    say(count);
  };

  part(root, 'ask').hidden = false;
  field.addEventListener('focus', () => void open().catch(() => (opening = undefined)), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(() => void answer(), REST);
  });
  part(root, 'clear').addEventListener('click', () => {
    field.value = '';
    field.focus();
    void answer();
  });
  // A browser that brings a reader back to the page brings the text back, too.
  addEventListener('pageshow', () => void answer());
  offerSaving(root);
}

function countWords(count: number): string {
  if (count === 0) return 'No past incident has these words';
  return count === 1
    ? 'One past incident resembles this'
    : `${count} past incidents resemble this, the most alike first`;
}

async function load(address: string): Promise<CaseIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return openIndex(await response.text());
}
