import { describe, expect, it } from 'vitest';
import { COMPONENTS, COMPONENT_NAMES, EMPTY_COMPONENTS, isComponentName } from '../../src/model/components.ts';

describe('the components of a write-up', () => {
  it('are these and no others', () => {
    expect(COMPONENT_NAMES).toEqual([
      'Lesson',
      'Lucky',
      'WentWell',
      'Surprise',
      'Quote',
      'Figure',
      'Timeline',
      'Question',
      'Aside',
    ]);
    expect([...EMPTY_COMPONENTS]).toEqual(['Figure', 'Timeline']);
  });

  it.each(['lesson', 'Script', 'constructor', '__proto__', 'toString', '', null])('do not include %j', (name) => {
    expect(isComponentName(name)).toBe(false);
  });

  it.each<[keyof typeof COMPONENTS, Record<string, string>, boolean]>([
    ['Lesson', {}, true],
    ['Lesson', { id: 'a' }, true],
    ['Lesson', { onclick: 'x' }, false],
    ['WentWell', {}, true],
    ['WentWell', { id: 'a' }, false],
    ['Quote', {}, false],
    ['Quote', { role: 'scribe' }, true],
    ['Quote', { role: ' ' }, false],
    ['Figure', { src: 'a.png' }, false],
    ['Figure', { src: 'a.png', alt: 'x' }, true],
    ['Question', { id: 'lucky' }, true],
    ['Question', { id: 'luck' }, false],
    ['Timeline', { from: '2024-01-01T10:00Z' }, true],
    ['Timeline', { from: '10:00' }, false],
    ['Aside', { title: 'x'.repeat(121) }, false],
    ['Aside', { style: 'color:red' }, false],
  ])('<%s> with %j: %s', (name, properties, expected) => {
    expect(COMPONENTS[name].safeParse(properties).success).toBe(expected);
  });
});
