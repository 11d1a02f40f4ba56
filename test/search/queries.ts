import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../support/build-site.ts';

/** The reviews that should answer; one of them is enough. */
const wanted = z.union([z.string(), z.array(z.string()).min(2)]).transform((ids) => [ids].flat());

const file = z.strictObject({
  search: z.array(z.strictObject({ query: z.string(), review: wanted })),
  symptoms: z.array(z.strictObject({ text: z.string(), review: wanted })),
});

/** What people would type or paste, with the reviews that should answer. */
export const QUERIES = file.parse(parse(readFileSync(join(ROOT, 'test/search/queries.yaml'), 'utf8')));

/** Something that was asked, the reviews that should answer, and those that did, best first. */
export interface Answered {
  asked: string;
  wanted: readonly string[];
  answers: readonly string[];
}

/** How well questions were answered. */
export interface Figures {
  /** Shares of the questions, from 0 to 1, whose review came first, and among the first three. */
  first: number;
  firstThree: number;
  /** The questions whose review was not among the first three, with what came instead. */
  missed: string[];
}

/** Works out the figures of a set of answers. */
export function figuresOf(answered: readonly Answered[]): Figures {
  const within = (most: number) => answered.filter((one) => placeOf(one) < most).length / answered.length;
  return {
    first: within(1),
    firstThree: within(3),
    missed: answered
      .filter((one) => placeOf(one) >= 3)
      .map(({ asked, answers }) => `${asked} → ${answers.slice(0, 3).join(', ')}`),
  };
}

function placeOf({ wanted: ids, answers }: Answered): number {
  const place = answers.findIndex((id) => ids.includes(id));
  return place < 0 ? Infinity : place;
}
