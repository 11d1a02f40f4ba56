const GAP = 6;

/** Shows what the events of a mark are beside it, in the words of the list; the list itself may be out of sight. */
export function showNote(figure: HTMLElement, mark: Element, numbers: readonly number[]): void {
  const chart = figure.querySelector<HTMLElement>('.timeline-chart');
  const lines = numbers.flatMap((number) => figure.querySelector(`.events li[data-event="${number}"]`) ?? []);
  if (!chart || lines.length === 0) return;
  const note = noteIn(chart);
  note.replaceChildren(...lines.map(copyOf));
  note.hidden = false;
  place(note, mark.getBoundingClientRect(), chart.getBoundingClientRect());
}

/** Takes the note away. */
export function hideNote(figure: HTMLElement): void {
  const note = figure.querySelector<HTMLElement>('.event-note');
  if (note) note.hidden = true;
}

/** Screen readers have the line of the list, and the name of the mark. */
function noteIn(chart: HTMLElement): HTMLElement {
  const known = chart.querySelector<HTMLElement>('.event-note');
  if (known) return known;
  const note = document.createElement('div');
  note.className = 'event-note';
  note.setAttribute('aria-hidden', 'true');
  chart.append(note);
  return note;
}

function copyOf(line: Element): HTMLElement {
  const copy = document.createElement('p');
  const time = document.createElement('b');
  time.textContent = line.querySelector('.at time')?.textContent ?? '';
  copy.append(time, ' ', line.querySelector('.text')?.textContent ?? '');
  return copy;
}

/** Below the mark, or above it in the lower half of the chart; never beyond the sides. */
function place(note: HTMLElement, mark: DOMRect, chart: DOMRect): void {
  const width = note.offsetWidth;
  const left = Math.max(0, Math.min(mark.left - chart.left, chart.width - width));
  const isLow = mark.top - chart.top > chart.height / 2;
  const top = isLow ? mark.top - chart.top - note.offsetHeight - GAP : mark.bottom - chart.top + GAP;
  note.style.left = `${left}px`;
  note.style.top = `${top}px`;
}
