import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followTyping } from '../../../src/browser/search/typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A field into which can be typed, and what is told of it. */
function typed() {
  const field = Object.assign(new EventTarget(), { value: '' });
  const told: string[] = [];
  const stop = followTyping(field as unknown as HTMLInputElement, {
    word: () => told.push(`word ${field.value}`),
    rest: () => told.push(`rest ${field.value}`),
  });
  const type = (value: string) => {
    field.value = value;
    field.dispatchEvent(new Event('input'));
  };
  return { type, told, stop };
}

describe('what is typed', () => {
  test.each([
    ['a word that tells pages apart soon', 'dns', 60],
    ['an emptied field soon', ' ', 60],
    ['the beginning of a word late', 'dn', 500],
    ['a word that stands on most pages late', 'because', 500],
  ])('comes to rest: %s', (_, value, after) => {
    const { type, told } = typed();
    type(value);
    vi.advanceTimersByTime(after - 1);
    expect(told.filter((one) => one.startsWith('rest'))).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toContain(`rest ${value}`);
  });

  test('rests once behind its last letter', () => {
    const { type, told } = typed();
    for (const value of ['cac', 'cach', 'cache']) {
      type(value);
      vi.advanceTimersByTime(50);
    }
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['rest cache']);
  });

  test('is told word by word, and no more once waiting is stopped', () => {
    const { type, told, stop } = typed();
    type('cache ');
    type('cache stamp');
    stop();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['word cache ']);
  });
});
