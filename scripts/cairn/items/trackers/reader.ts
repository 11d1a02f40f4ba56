import type { Tracker } from '../../../../src/model/site.ts';
import type { Client, Manners } from './client.ts';

/** One item as its tracker shows it, as plain text; instants in milliseconds. */
export interface Shown {
  state: string;
  open: boolean;
  title?: string | undefined;
  opened?: number | undefined;
  closed?: number | undefined;
  /** Where it is now, when it was moved. */
  moved?: string | undefined;
}

/** How items of one kind of tracker are read. */
export interface Reader extends Manners {
  /** Address of the API, from the address of its items; undefined when these are not of this kind of tracker. */
  apiOf(tracker: Tracker): string | undefined;
  /** The items that are shown, by their keys; what is missing was not found. */
  read(tracker: Tracker, keys: readonly string[], client: Client): Promise<Map<string, Shown>>;
}

/** The bearer of a token, which is what most APIs ask for. */
export function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { authorization: `Bearer ${token}` };
}

/** An instant as an API writes it, in milliseconds; undefined for null and for what is none. */
export function instantOf(text: string | null | undefined): number | undefined {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? undefined : at;
}

/** Cuts a list into pieces. */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}
