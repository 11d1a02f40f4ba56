import type { Rule } from '../rule.ts';

/** Following `into` must end somewhere. */
export const itemMerge: Rule = {
  code: 'item-merge-ring',
  severity: 'error',
  run(content, report) {
    const into = new Map<string, string>();
    for (const { id, data } of content.entries.reviews) {
      for (const item of data.improvements) if (item.into) into.set(`${id}#${item.id}`, item.into);
    }
    for (const entry of content.entries.reviews) {
      entry.data.improvements.forEach((item, index) => {
        const ring = ringFrom(`${entry.id}#${item.id}`, into);
        if (!ring || !item.into) return;
        report(entry, ['improvements', index, 'into'], {
          message:
            ring.length === 1
              ? 'This item is merged into itself.'
              : `These items are merged into each other: ${ring.join(' → ')}.`,
          why: 'The work would be nowhere.',
          fix: 'Let one of them stay open and merge the others into it.',
        });
      });
    }
  },
};

function ringFrom(start: string, into: ReadonlyMap<string, string>): string[] | undefined {
  const passed: string[] = [];
  for (let at: string | undefined = start; at !== undefined; at = into.get(at)) {
    if (passed.includes(at)) return at === start ? passed : undefined;
    passed.push(at);
  }
  return undefined;
}
