import type { Rule } from '../rule.ts';

/** Following `replacedBy` must end at a class that is in use. */
export const classReplacement: Rule = {
  code: 'class-replacement-ring',
  severity: 'error',
  run(content, report) {
    const next = new Map(
      content.entries.classes.flatMap(({ id, data }) => (data.replacedBy ? [[id, data.replacedBy] as const] : [])),
    );
    for (const entry of content.entries.classes) {
      const passed = new Set<string>();
      let at: string | undefined = entry.id;
      while (at !== undefined && !passed.has(at)) {
        passed.add(at);
        at = next.get(at);
      }
      if (at !== entry.id) continue;
      report(entry, ['replacedBy'], {
        message: 'This class is replaced by itself.',
        why: 'Its page redirects to the class that took its place.',
        fix: 'Name the class that is in use now, or remove replacedBy.',
      });
    }
  },
};
