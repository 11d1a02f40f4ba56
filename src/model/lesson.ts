import type { Lesson, Review } from './review.ts';

/** How a lesson is named beyond its review: `review#lesson`. */
export function lessonKey(review: string, lesson: string): string {
  return `${review}#${lesson}`;
}

/** A lesson's place on the page of its review, by which it is cited: `lesson-<id>`. */
export function lessonAnchor({ id }: Pick<Lesson, 'id'>): string {
  return `lesson-${id}`;
}

/** Today's name of every lesson that had another one before, by each earlier name; all as `review#lesson`. */
export function renamedLessons(reviews: readonly { id: string; lessons: Review['lessons'] }[]): Map<string, string> {
  return new Map(
    reviews.flatMap(({ id, lessons }) =>
      lessons.flatMap((lesson) =>
        lesson.aliases.map((alias) => [lessonKey(id, alias), lessonKey(id, lesson.id)] as const),
      ),
    ),
  );
}
