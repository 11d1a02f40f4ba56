import { describe, expect, it } from 'vitest';
import { communicationOf } from '../../src/learning/communication.ts';
import { afterWords, lengthWords } from '../../src/learning/duration-words.ts';
import { record } from './records.ts';

const at = (clock: string): string => `2024-05-01T${clock}Z`;
const told = (clock: string | undefined, to = 'customers') => ({
  kind: 'comms',
  text: 'x',
  to,
  ...(clock && { at: clock.includes('-') ? clock : at(clock) }),
});

/** How every audience was spoken to, as a line of words each. */
function communication(times: object, timeline: object[]): string[] {
  const { review } = record('r', { times, timeline });
  return communicationOf(review).map(({ audience, count, firstAfter, longestSilence: silence }) => {
    const first = firstAfter === undefined ? 'first unknown' : `first ${afterWords(firstAfter)}`;
    const gap = silence ? `silent for ${lengthWords(silence)}` : 'no silence known';
    return `${audience} ${count}: ${first}, ${gap}`;
  });
}

const TIMES = { started: at('10:00'), resolved: at('12:00') };

describe('communication', () => {
  it.each<[string, object, object[], string[]]>([
    ['nobody spoke', TIMES, [], []],
    [
      'a word to nobody in particular counts for no audience',
      TIMES,
      [{ kind: 'comms', text: 'x', at: at('10:10') }],
      [],
    ],
    ['events that are no communication do not count', TIMES, [{ ...told('10:10'), kind: 'note' }], []],
    [
      'the longest silence may be the last',
      TIMES,
      [told('10:10'), told('10:30')],
      ['customers 2: first after 10 min, silent for 1 h 30 min'],
    ],
    [
      'or one between, in whatever order it is written',
      TIMES,
      [told('11:50'), told('10:10')],
      ['customers 2: first after 10 min, silent for 1 h 40 min'],
    ],
    [
      'audiences come in the order of the vocabulary',
      TIMES,
      [told('10:10', 'regulator'), told('10:20', 'stakeholders'), told('10:30')],
      [
        'customers 1: first after 30 min, silent for 1 h 30 min',
        'stakeholders 1: first after 20 min, silent for 1 h 40 min',
        'regulator 1: first after 10 min, silent for 1 h 50 min',
      ],
    ],
    [
      'a word after the end breaks no silence',
      TIMES,
      [told('10:30'), told('13:00')],
      ['customers 2: first after 30 min, silent for 1 h 30 min'],
    ],
    ['a first word after the end', TIMES, [told('13:00')], ['customers 1: first after 3 h, no silence known']],
    [
      'without an end, silence lies between words',
      { started: at('10:00') },
      [told('10:10'), told('10:30')],
      ['customers 2: first after 10 min, silent for 20 min'],
    ],
    [
      'one word and no end',
      { started: at('10:00') },
      [told('10:10')],
      ['customers 1: first after 10 min, no silence known'],
    ],
    ['no start', { resolved: at('12:00') }, [told('11:00')], ['customers 1: first unknown, silent for 1 h']],
    [
      'a word before the start is no first word after it',
      TIMES,
      [told('09:00')],
      ['customers 1: first unknown, silent for 3 h'],
    ],
    ['a word without a time', TIMES, [told(undefined)], ['customers 1: first unknown, no silence known']],
    [
      'a later word without a time may have broken any silence',
      TIMES,
      [told('10:10'), told(undefined)],
      ['customers 2: first after 10 min, no silence known'],
    ],
    [
      'an earlier word without a time may have been the first',
      TIMES,
      [told(undefined), told('10:10')],
      ['customers 2: first unknown, no silence known'],
    ],
    ['a word known to the day alone', TIMES, [told('2024-05-01')], ['customers 1: first unknown, no silence known']],
    [
      'a start known to the day alone measures nothing',
      { ...TIMES, started: '2024-05-01' },
      [told('11:00')],
      ['customers 1: first unknown, silent for 1 h'],
    ],
    [
      'an end known to the day alone measures nothing',
      { ...TIMES, resolved: '2024-05-02' },
      [told('10:10'), told('10:30')],
      ['customers 2: first after 10 min, silent for 20 min'],
    ],
  ])('%s', (_name, times, timeline, expected) => {
    expect(communication(times, timeline)).toEqual(expected);
  });
});
