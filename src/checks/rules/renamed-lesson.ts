import { renamedLessons } from '../../model/lesson.ts';
import type { Rule } from '../rule.ts';

/** What a team records of a lesson names it as it is called today. Under an earlier name it still counts. */
export const renamedLesson: Rule = {
  code: 'renamed-lesson',
  severity: 'warning',
  run(content, report) {
    const renamed = renamedLessons(content.entries.reviews.map(({ id, data }) => ({ id, lessons: data.lessons })));
    for (const entry of content.entries.adoption) {
      entry.data.lessons.forEach(({ lesson }, index) => {
        const today = renamed.get(lesson);
        if (today === undefined) return;
        report(entry, ['lessons', index, 'lesson'], {
          message: `The lesson "${lesson}" has another name now: "${today}".`,
          why: 'It still counts, as long as the lesson keeps its earlier name among its aliases.',
          fix: `Write ${today}, or let \`cairn check --fix\` do it.`,
        });
      });
    }
  },
};
