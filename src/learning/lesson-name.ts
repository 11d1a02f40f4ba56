/** What a lesson is called beside others of its review: `Lesson 2`, or `Lesson` where it is the only one. */
export function lessonName(lessons: readonly { id: string }[], id: string): string {
  return lessons.length > 1 ? `Lesson ${lessons.findIndex((one) => one.id === id) + 1}` : 'Lesson';
}
