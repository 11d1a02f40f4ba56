/** A replay as the list of events carries it. */
export interface Replay {
  /** The lines that become known at each step. */
  steps: HTMLElement[][];
  /** The step at which each event is known, by number; events of hindsight have none. */
  stepOf: ReadonlyMap<number, number>;
  hindsight: HTMLElement[];
  ideas: Idea[];
}

/** An idea of the cause, with the steps at which it was opened and, perhaps, closed. */
export interface Idea {
  line: HTMLElement;
  opened: number;
  closed: number | undefined;
}

/** Reads the replay off the lines of a figure's list. */
export function readReplay(figure: HTMLElement): Replay {
  const lines = [...figure.querySelectorAll<HTMLElement>('.events li[data-event]')];
  const steps: HTMLElement[][] = [];
  const stepOf = new Map<number, number>();
  for (const line of lines.filter(({ dataset }) => dataset['step'] !== undefined)) {
    const step = Number(line.dataset['step']);
    (steps[step] ??= []).push(line);
    stepOf.set(Number(line.dataset['event']), step);
  }
  return {
    steps,
    stepOf,
    hindsight: lines.filter(({ dataset }) => dataset['step'] === undefined),
    ideas: lines.flatMap((line) => {
      const { idea, step } = line.dataset;
      return idea === undefined ? [] : [{ line, opened: Number(step), closed: idea === '' ? undefined : Number(idea) }];
    }),
  };
}
