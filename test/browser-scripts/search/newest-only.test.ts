import { afterEach, describe, expect, test, vi } from 'vitest';
import { newestOnly } from '../../../src/browser/search/newest-only.ts';

/** A question that is answered when it is told to, and says when it was asked. */
function newQuestion(name: string, asked: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const ask = () => {
    asked.push(name);
    return promise;
  };
  return { ask, answer: () => resolve(name), fail: () => reject(new Error(name)) };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => void vi.useRealTimers());

describe('questions to an index', () => {
  test('are asked one at a time, and of those that wait only the newest', async () => {
    const asked: string[] = [];
    const [c, ce, cer] = ['c', 'ce', 'cer'].map((name) => newQuestion(name, asked));
    const inTurn = newestOnly();
    const answers = [c, ce, cer].map((one) => inTurn(one!.ask));
    await soon();
    expect(asked).toEqual(['cer']);
    cer!.answer();
    expect(await Promise.all(answers)).toEqual([undefined, undefined, 'cer']);
  });

  test('wait for the one that is being answered', async () => {
    const asked: string[] = [];
    const [first, second, third] = ['first', 'second', 'third'].map((name) => newQuestion(name, asked));
    const inTurn = newestOnly();
    const one = inTurn(first!.ask);
    await soon();
    const others = [inTurn(second!.ask), inTurn(third!.ask)];
    await soon();
    expect(asked).toEqual(['first']);
    first!.answer();
    third!.answer();
    expect(await one).toBe('first');
    expect(await Promise.all(others)).toEqual([undefined, 'third']);
    expect(asked).toEqual(['first', 'third']);
  });

  test('do not wait for ever for one that hangs', async () => {
    vi.useFakeTimers();
    const asked: string[] = [];
    const [hanging, next] = ['hanging', 'next'].map((name) => newQuestion(name, asked));
    const inTurn = newestOnly();
    void inTurn(hanging!.ask);
    await vi.advanceTimersByTimeAsync(10);
    const answer = inTurn(next!.ask);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(['hanging']);
    await vi.advanceTimersByTimeAsync(1000);
    next!.answer();
    expect(await answer).toBe('next');
  });

  test('are asked after one that failed, which whoever asked it hears', async () => {
    const asked: string[] = [];
    const [bad, good] = ['bad', 'good'].map((name) => newQuestion(name, asked));
    const inTurn = newestOnly();
    const failing = inTurn(bad!.ask);
    await soon();
    const next = inTurn(good!.ask);
    bad!.fail();
    good!.answer();
    await expect(failing).rejects.toThrow('bad');
    expect(await next).toBe('good');
  });
});
