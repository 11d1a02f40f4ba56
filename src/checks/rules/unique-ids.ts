import type { DataPath } from '../../write-up/yaml.ts';
import type { Rule } from '../rule.ts';

/** Items and lessons are cited by their id, so an id names one of each in a review. */
export const uniqueIds: Rule = {
  code: 'repeated-id',
  severity: 'error',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      for (const list of ['improvements', 'lessons'] as const) {
        const seen = new Map<string, DataPath>();
        for (const { id, path } of idsIn(entry.data[list], list)) {
          const first = seen.get(id);
          if (first) {
            report(entry, path, {
              message: `The id "${id}" is given twice in "${list}".`,
              why: 'It is how others link to it.',
              fix: `Give each its own id; the first is on line ${entry.locate(first).line}.`,
            });
          }
          seen.set(id, first ?? path);
        }
      }
    }
  },
};

/** The ids of a list, and those that lessons had before. */
function idsIn(
  entries: readonly { id: string; aliases?: readonly string[] }[],
  list: string,
): { id: string; path: DataPath }[] {
  const ids = entries.map(({ id }, index) => ({ id, path: [list, index, 'id'] }));
  const aliases = entries.flatMap((entry, index) =>
    (entry.aliases ?? []).map((id, place) => ({ id, path: [list, index, 'aliases', place] })),
  );
  return [...ids, ...aliases];
}
