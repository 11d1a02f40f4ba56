import { part } from '../search/element.ts';
import { readMonth, writeMonth } from './month.ts';
import { within, type MonthRange } from './state.ts';

/** Two fields for the months between which the list is shown: the same as brushing, for those who type. */
export interface RangeFields {
  show(range: MonthRange | undefined): void;
}

/** Takes over the fields; `chosen` hears what a reader asks for, undefined for the whole time. */
export function rangeFields(
  form: HTMLElement,
  whole: MonthRange,
  chosen: (range: MonthRange | undefined) => void,
): RangeFields {
  const [from, to] = [part<HTMLInputElement>(form, 'from'), part<HTMLInputElement>(form, 'to')];
  const clear = part<HTMLButtonElement>(form, 'whole');
  for (const field of [from, to]) {
    field.min = writeMonth(whole.from);
    field.max = writeMonth(whole.to);
    field.addEventListener('change', () => {
      const ends = [readMonth(from.value) ?? whole.from, readMonth(to.value) ?? whole.to];
      chosen(within({ from: Math.min(...ends), to: Math.max(...ends) }, whole));
    });
  }
  clear.addEventListener('click', () => {
    chosen(undefined);
    from.focus();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  return {
    show(range) {
      from.value = writeMonth((range ?? whole).from);
      to.value = writeMonth((range ?? whole).to);
      clear.hidden = range === undefined;
    },
  };
}
