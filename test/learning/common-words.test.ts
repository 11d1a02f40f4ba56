import { describe, expect, it } from 'vitest';
import { commonWords } from '../../src/learning/common-words.ts';
import type { Common } from '../../src/learning/related.ts';
import { DETECTIONS, TRIGGERS, words } from '../../src/model/vocabulary.ts';

const CLASSES: Record<string, string> = { prop: 'Configuration propagation', gap: 'Guardrail gap', dns: 'DNS mistake' };
const nameOfClass = (id: string) => CLASSES[id] ?? id;
const nameOfService = (id: string) => id.toUpperCase();

function wordsOf(common: Partial<Common>): string {
  return commonWords({ classes: [], services: [], ...common }, nameOfClass, nameOfService);
}

describe('what two reviews have in common', () => {
  it.each<[string, Partial<Common>, string]>([
    ['classes', { classes: ['prop', 'gap'] }, 'Both: configuration propagation, guardrail gap'],
    ['abbreviations keep their capitals', { classes: ['dns'] }, 'Both: DNS mistake'],
    ['at most three classes', { classes: ['a', 'b', 'c', 'd'] }, 'Both: a, b, c'],
    ['at most two services', { services: ['a', 'b', 'c'] }, 'Both: touching A and B'],
    ['no trigger is nothing in common', { services: ['a'], trigger: 'none-identified' }, 'Both: touching A'],
    ['words nobody knows are left out', { services: ['a'], trigger: 'z', detection: 'z' }, 'Both: touching A'],
    [
      'everything',
      { classes: ['gap'], services: ['a'], trigger: 'config', detection: 'alert' },
      'Both: guardrail gap; touching A; set off by a configuration change; first noticed by an alert',
    ],
  ])('%s', (_name, common, expected) => {
    expect(wordsOf(common)).toBe(expected);
  });

  it('says every trigger in good English', () => {
    const triggers = words(TRIGGERS).filter((trigger) => trigger !== 'none-identified');
    expect(triggers.map((trigger) => wordsOf({ trigger }))).toMatchInlineSnapshot(`
      [
        "Both: set off by a deployment",
        "Both: set off by a configuration change",
        "Both: set off by a feature flag",
        "Both: set off by a data change",
        "Both: set off by maintenance",
        "Both: set off by traffic",
        "Both: set off by an external event",
        "Both: set off by hardware",
        "Both: set off by a date or time",
        "Both: set off by a security event",
        "Both: set off by gradual growth",
      ]
    `);
  });

  it('says every detection in good English', () => {
    expect(words(DETECTIONS).map((detection) => wordsOf({ detection }))).toMatchInlineSnapshot(`
      [
        "Both: first noticed by an alert",
        "Both: first noticed by a synthetic check",
        "Both: first noticed by someone watching a dashboard",
        "Both: first noticed by a customer report",
        "Both: first noticed by support",
        "Both: first noticed by an employee report",
        "Both: first noticed by a notice from a partner",
        "Both: first noticed by security intelligence",
        "Both: first noticed by a routine check",
        "Both: first noticed by accident",
      ]
    `);
  });
});
