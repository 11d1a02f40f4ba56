import { MINUTE } from '../../model/duration.ts';

/** A stretch of a deck with its time budget, as pace is counted in. */
export interface PacedStage {
  minutes: number;
  /** Which review it tells of. */
  review?: number;
}

/** How a session stands against its time budget. */
export interface Pace {
  state: 'waiting' | 'ahead' | 'on-time' | 'late';
  /** In words, for the presenter: "Late by 3 min". */
  words: string;
  /** Milliseconds until the budget of the current stage is used up; negative when it is. */
  left: number;
}

/** Less than this before its time is on time all the same. */
const EARLY = MINUTE;

/** The pace at a stage, `elapsed` milliseconds after the start; undefined when the clock does not run yet. */
export function paceAt(stages: readonly PacedStage[], current: number, elapsed: number | undefined): Pace {
  const begin = plannedBefore(stages, current);
  const budget = (stages[current]?.minutes ?? 0) * MINUTE;
  if (elapsed === undefined) {
    return { state: 'waiting', words: 'The clock starts with the second slide', left: budget };
  }
  const left = begin + budget - elapsed;
  if (left < 0) return { state: 'late', words: `Late by ${minuteWords(-left)}`, left };
  if (begin - elapsed > EARLY) return { state: 'ahead', words: `Ahead by ${minuteWords(begin - elapsed)}`, left };
  return { state: 'on-time', words: `On time, ${minuteWords(left)} left in this part`, left };
}

/** Milliseconds that the stages before one are meant to take. */
function plannedBefore(stages: readonly PacedStage[], current: number): number {
  return stages.slice(0, current).reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE;
}

/** Whole minutes, as a glance takes them in. */
export function minuteWords(milliseconds: number): string {
  return milliseconds < MINUTE ? 'less than a minute' : `${Math.floor(milliseconds / MINUTE)} min`;
}

/**
 * The reviews not yet begun that will not be told within the session when each part from here on takes its budget.
 * `length` is the session's, in milliseconds.
 */
export function withoutTime(stages: readonly PacedStage[], current: number, elapsed: number, length: number): number[] {
  const here = stages[current]?.review;
  const leftHere = Math.max(
    0,
    Math.min(paceAt(stages, current, elapsed).left, (stages[current]?.minutes ?? 0) * MINUTE),
  );
  let end = elapsed + leftHere;
  const late: number[] = [];
  for (const stage of stages.slice(current + 1)) {
    end += stage.minutes * MINUTE;
    if (end > length && stage.review !== undefined && stage.review !== here && !late.includes(stage.review)) {
      late.push(stage.review);
    }
  }
  return late;
}
