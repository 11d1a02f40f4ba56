import { durationWords } from '../../learning/duration-words.ts';
import type { Idea, Replay } from './data.ts';

/** Writes a step onto the stage: what just became known, the ideas that are open, and all that is known. */
export function showStep(stage: HTMLElement, replay: Replay, step: number): void {
  const { steps, hindsight } = replay;
  const isOver = step >= steps.length;
  const part = (name: string) => stage.querySelector<HTMLElement>(`[data-show="${name}"]`);
  const known = steps.slice(0, step + 1).flat();
  const news = isOver ? hindsight : (steps[step] ?? []);
  part('clock')?.replaceChildren(isOver ? 'Afterwards' : clockWords(replay, step));
  part('event')?.replaceChildren(...eventWords(news, isOver));
  part('event')?.classList.toggle('afterwards', isOver);
  part('ask')?.toggleAttribute('hidden', isOver);
  part('count')?.replaceChildren(isOver ? '' : `${step + 1} of ${steps.length}`);
  part('ideas-part')?.toggleAttribute(
    'hidden',
    replay.ideas.every(({ opened }) => opened > step),
  );
  part('ideas')?.replaceChildren(
    ...replay.ideas.filter(({ opened }) => opened <= step).map((idea) => ideaLine(idea, step)),
  );
  part('list-name')?.replaceChildren(isOver ? 'All of it' : 'Known so far, the latest first');
  const lines = isOver ? inOrder([...known, ...hindsight]) : inOrder(known).reverse();
  const list = part('list');
  list?.toggleAttribute('reversed', !isOver);
  list?.classList.toggle(
    'with-day',
    known.some((line) => line.closest('.with-day') !== null),
  );
  list?.classList.toggle(
    'with-year',
    known.some((line) => line.closest('.with-year') !== null),
  );
  list?.replaceChildren(...lines.map((line) => copyOf(line, !isOver && news.includes(line))));
  for (const [deed, disabled] of [
    ['back', step === 0],
    ['on', isOver],
    ['play', isOver],
    ['end', isOver],
  ] as const)
    stage.querySelector(`[data-do="${deed}"]`)?.setAttribute('aria-disabled', String(disabled));
}

/** "13:45", and how long after it was noticed; nothing where only the order is known. */
function clockWords({ steps }: Replay, step: number): string {
  const [time, first] = [timeIn(steps[step]), timeIn(steps[0])];
  if (!time) return 'Time not known';
  const text = time.textContent ?? '';
  if (!first || step === 0 || !time.dateTime.includes('T') || !first.dateTime.includes('T')) return text;
  const after = Date.parse(time.dateTime) - Date.parse(first.dateTime);
  return after <= 0 ? text : `${text}, ${durationWords(after)} after it was noticed`;
}

/** The first step holds what was known before too, and begins with the last of it. */
function timeIn(lines: readonly HTMLElement[] | undefined): HTMLTimeElement | null {
  return lines?.at(-1)?.querySelector('time') ?? null;
}

function eventWords(lines: readonly HTMLElement[], isOver: boolean): HTMLElement[] {
  const texts = lines.map((line) => paragraph(line.querySelector('.text')?.textContent ?? '', 'auto'));
  if (!isOver) return texts;
  return texts.length === 0
    ? [paragraph('The record tells of nothing that was not known.')]
    : [paragraph('What nobody knew then:'), ...texts];
}

function ideaLine({ line, closed }: Idea, step: number): HTMLElement {
  const item = document.createElement('li');
  const isClosed = closed !== undefined && closed <= step;
  item.className = isClosed ? 'closed' : 'open';
  item.append(
    paragraph(line.querySelector('.text')?.textContent ?? '', 'auto'),
    paragraph(isClosed ? 'closed by a diagnosis' : 'open'),
  );
  return item;
}

function paragraph(text: string, direction?: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = text;
  if (direction) made.dir = direction;
  return made;
}

function inOrder(lines: readonly HTMLElement[]): HTMLElement[] {
  return [...lines].sort((a, b) => Number(a.dataset['event']) - Number(b.dataset['event']));
}

/** A line of the page's list, without what only one of the two may have. */
function copyOf(line: HTMLElement, isNew: boolean): Node {
  const copy = line.cloneNode(true);
  if (copy instanceof HTMLElement) {
    copy.removeAttribute('id');
    copy.removeAttribute('tabindex');
    copy.classList.toggle('current', isNew);
  }
  return copy;
}
