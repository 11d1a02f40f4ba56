import { textWidth } from '../text-width.ts';
import type { PlacedEvent } from './places.ts';

/** Half the width of a mark with one number. */
export const RADIUS = 8.5;

/** Type size of the numbers in marks. */
export const NUMBER_SIZE = 10.5;

/** Events that share one mark, in order. */
export interface MarkGroup {
  events: PlacedEvent[];
  p: number;
  text: string;
  half: number;
  key: boolean;
}

/**
 * Puts events of one lane into marks. Up to `most` events closer than a mark is wide keep marks of their own and are
 * set side by side; a denser crowd shares one mark that bears several numbers.
 */
export function groupMarks(events: readonly PlacedEvent[], most: number): MarkGroup[] {
  const byPlace = [...events].sort((a, b) => a.p - b.p || a.number - b.number);
  const groups: PlacedEvent[][] = [];
  let crowd: PlacedEvent[] = [];
  for (const event of byPlace) {
    if (crowd.length > 0 && event.p - crowd[0]!.p >= 2 * RADIUS + 2) {
      groups.push(...settle(crowd, most));
      crowd = [];
    }
    crowd.push(event);
  }
  return [...groups, ...settle(crowd, most)].map(toGroup);
}

function settle(crowd: PlacedEvent[], most: number): PlacedEvent[][] {
  if (crowd.length === 0) return [];
  return crowd.length > most ? [crowd] : crowd.map((event) => [event]);
}

function toGroup(events: PlacedEvent[]): MarkGroup {
  const sorted = [...events].sort((a, b) => a.number - b.number);
  const text = numbersText(sorted.map(({ number }) => number));
  const half = Math.max(RADIUS, textWidth(text, NUMBER_SIZE, 'semibold') / 2 + 4);
  const first = sorted.find(({ event }) => event.key) ?? sorted[0]!;
  return {
    events: [first, ...sorted.filter((event) => event !== first)],
    p: events[0]!.p,
    text,
    half,
    key: first.event.key,
  };
}

function numbersText(numbers: readonly number[]): string {
  const first = numbers[0]!;
  const last = numbers.at(-1)!;
  if (numbers.length === 1) return String(first);
  return last - first === numbers.length - 1 ? `${first}–${last}` : `${first} +${numbers.length - 1}`;
}
