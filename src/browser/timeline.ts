import { linkChartAndList } from './timeline/link.ts';
import { offerStretch } from './timeline/stretch.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure.timeline')) {
  linkChartAndList(figure);
  offerReplay(figure, offerStretch(figure));
}

/** The replay, of all that is told, is loaded when somebody asks for it, or comes by an address that does. */
function offerReplay(figure: HTMLElement, showAll: () => Promise<void>): void {
  const button = figure.querySelector<HTMLButtonElement>('button[data-cairn-replay]');
  if (!button) return;
  const open = async () => {
    const { openReplay } = await import('./replay/replay.ts');
    await showAll();
    await openReplay(figure);
  };
  button.hidden = false;
  button.addEventListener('click', () => void open());
  if (new URLSearchParams(location.search).has('replay')) void open();
}
