import { renamedLessons } from '../../model/lesson.ts';
import type { Rule } from '../rule.ts';

/** A team may record a lesson or practice again when it stands elsewhere, on a later day: the newest entry holds. */
export const adoptionRepeated: Rule = {
  code: 'adoption-repeated',
  severity: 'error',
  run(content, report) {
    const renamed = renamedLessons(content.entries.reviews.map(({ id, data }) => ({ id, lessons: data.lessons })));
    for (const entry of content.entries.adoption) {
      const seen = new Set<string>();
      const looks = [
        ...entry.data.lessons.map(({ lesson, date }, index) => ({
          list: 'lessons',
          index,
          name: renamed.get(lesson) ?? lesson,
          date,
        })),
        ...entry.data.practices.map(({ practice, date }, index) => ({
          list: 'practices',
          index,
          name: practice,
          date,
        })),
      ];
      for (const { list, index, name, date } of looks) {
        const day = new Date(date.at).toISOString().slice(0, 10);
        if (seen.has(`${list} ${name} ${day}`)) {
          report(entry, [list, index], {
            message: `"${name}" is recorded twice on ${day}.`,
            why: 'The newest entry says where the team stands, and of these neither is newer.',
            fix: 'Delete one of the two, or give the later one its own date.',
          });
        }
        seen.add(`${list} ${name} ${day}`);
      }
    }
  },
};
