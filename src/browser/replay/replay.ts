import { readReplay, type Replay } from './data.ts';
import { fogDrawings } from './fog.ts';
import { STAGE } from './stage-markup.ts';
import { showStep } from './stage.ts';
import { loadStyles } from './styles.ts';

/** How long a step stands while the replay plays. */
const PACE = 6_000;

const KEYS: Readonly<Record<string, Deed>> = {
  ArrowRight: 'on',
  PageDown: 'on',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'start',
  End: 'end',
  p: 'play',
};

type Deed = 'on' | 'back' | 'start' | 'end' | 'play' | 'close';

/** Opens the replay of the timeline in a figure: a dialogue over the page, which would give the end away. */
export async function openReplay(figure: HTMLElement): Promise<void> {
  const replay = readReplay(figure);
  const template = document.createElement('template');
  template.innerHTML = STAGE.trim();
  const stage = template.content.firstElementChild;
  if (!(stage instanceof HTMLDialogElement) || replay.steps.length === 0) return;
  await loadStyles();
  if (document.querySelector('dialog.replay')) return;
  document.body.append(stage);
  stage.querySelector('[data-show="chart"]')?.append(chartOf(figure));
  stage.showModal();
  run(stage, replay);
}

/** The drawings of the chart, for the eye alone: their names tell the end, and the list says the same. */
function chartOf(figure: HTMLElement): HTMLElement {
  const copy = document.createElement('div');
  copy.className = 'timeline';
  copy.setAttribute('aria-hidden', 'true');
  for (const drawing of figure.querySelectorAll('.timeline-drawing')) copy.append(drawing.cloneNode(true));
  for (const mark of copy.querySelectorAll('a.mark')) {
    for (const name of ['href', 'tabindex', 'aria-labelledby']) mark.removeAttribute(name);
  }
  return copy;
}

function run(stage: HTMLDialogElement, replay: Replay): void {
  const last = replay.steps.length;
  let step = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const go = (to: number) => {
    step = Math.max(0, Math.min(last, to));
    if (step === last) stop();
    fogDrawings(stage, replay, step);
    showStep(stage, replay, step);
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    showPlaying(stage, false);
  };
  const play = () => {
    if (timer !== undefined || step === last) return stop();
    timer = setInterval(() => go(step + 1), PACE);
    showPlaying(stage, true);
  };
  const deeds: Record<Deed, () => void> = {
    on: () => go(step + 1),
    back: () => go(step - 1),
    start: () => go(0),
    end: () => go(last),
    play,
    close: () => stage.close(),
  };
  stage.addEventListener('click', ({ target }) => {
    const deed = target instanceof Element && target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (deed && isDeed(deed)) deeds[deed]();
  });
  stage.addEventListener('keydown', (event) => {
    // The page under the stage has keys of its own.
    event.stopPropagation();
    const deed = KEYS[event.key];
    if (!deed || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    deeds[deed]();
  });
  stage.addEventListener('close', () => {
    stop();
    stage.remove();
  });
  go(0);
}

function isDeed(name: string): name is Deed {
  return ['on', 'back', 'start', 'end', 'play', 'close'].includes(name);
}

function showPlaying(stage: HTMLElement, playing: boolean): void {
  const button = stage.querySelector('[data-do="play"]');
  button?.setAttribute('aria-pressed', String(playing));
  if (button) button.textContent = playing ? 'Pause' : 'Play';
}
