import { isTelling } from './query.ts';

/** How long a field must rest before a search, in milliseconds. */
const REST = 60;

/** The same while nothing in the field tells pages apart: most of them would be found, by the largest pieces of the index. */
const LONG_REST = 500;

/** What is done while a reader types. */
interface Uses {
  /** A word is complete, and others may follow. */
  word(): void;
  /** The field rests. */
  rest(): void;
}

/** Follows what is typed into a field; gives the way to stop waiting for its rest. */
export function followTyping(field: HTMLInputElement, { word, rest }: Uses): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(rest, restOf(field.value));
    if (field.value.endsWith(' ')) word();
  });
  return () => clearTimeout(waiting);
}

function restOf(typed: string): number {
  return typed.trim() === '' || isTelling(typed) ? REST : LONG_REST;
}
