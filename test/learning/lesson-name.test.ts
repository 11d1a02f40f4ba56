import { expect, test } from 'vitest';
import { lessonName } from '../../src/learning/lesson-name.ts';

test('lessons of a review are told apart by their number, an only one needs none', () => {
  const lessons = [{ id: 'first' }, { id: 'second' }];
  expect(lessons.map(({ id }) => lessonName(lessons, id))).toEqual(['Lesson 1', 'Lesson 2']);
  expect(lessonName([{ id: 'only' }], 'only')).toBe('Lesson');
});
