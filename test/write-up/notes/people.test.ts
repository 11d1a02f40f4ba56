import { describe, expect, it } from 'vitest';
import { withoutPersons } from '../../../src/write-up/notes/people.ts';

const KNOWN = { names: ['Ada Byron'], roleMailboxes: ['support'], registered: ['payments', 'edge'] };

function roles(...lines: string[]): string[] {
  return withoutPersons(lines, KNOWN).lines;
}

describe('persons in notes', () => {
  it.each([
    ['a handle', 'ask @ada-b please', 'ask Responder 1 please'],
    ['a handle between backticks', '`@ada` rolls back', '`Responder 1` rolls back'],
    ['an address', 'mail ada@acme.example now', 'mail e-mail address 1 now'],
    ['a telephone number', 'call +44 20 7946 0958', 'call telephone number 1'],
    ['a name that must not appear', 'Ada Byron rolls back', 'Responder 1 rolls back'],
  ])('become roles: %s', (_name, line, changed) => {
    expect(roles(line)).toEqual([changed]);
  });

  it.each([
    'mail support@acme.example',
    'ask @payments',
    '@here all of you',
    'uses actions/checkout@v5 and @astrojs/mdx',
    'see https://social.example/@ada',
    'git@example.org:a/b.git is at 10:42:03',
    'Adam Byronson rolls back',
    'offset +02:00 and +1234567',
  ])('are not seen where there are none: %s', (line) => {
    expect(roles(line)).toEqual([line]);
  });

  it('keep one number all through, whether they are called or speak', () => {
    const { lines, people } = withoutPersons(
      ['10:42 ada: is it down?', '10:43 bob: @ada yes', '10:44 ada: rolled back', 'Thanks to bob.'],
      KNOWN,
    );
    expect(lines).toEqual([
      '10:42 Responder 1: is it down?',
      '10:43 Responder 2: Responder 1 yes',
      '10:44 Responder 1: rolled back',
      'Thanks to Responder 2.',
    ]);
    expect(people).toEqual([
      { written: 'ada', stands: 'Responder 1', lines: [1, 2, 3] },
      { written: 'bob', stands: 'Responder 2', lines: [2, 4] },
    ]);
  });

  it('speak in the lines above what they wrote', () => {
    expect(roles('ada  10:42 AM', 'down?', 'Bob Stone  10:43 AM', 'yes', 'ada  10:44 AM', 'ok')).toEqual([
      'Responder 1  10:42 AM',
      'down?',
      'Responder 2  10:43 AM',
      'yes',
      'Responder 1  10:44 AM',
      'ok',
    ]);
  });

  it('are not taken from labels and teams before a colon', () => {
    const labels = ['10:42 Update: a', '10:43 Payments: b', '10:44 Impact: c'];
    expect(roles(...labels)).toEqual(labels);
  });
});
