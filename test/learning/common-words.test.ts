import { describe, expect, it } from 'vitest';
import { commonWords } from '../../src/learning/common-words.ts';
import type { Common } from '../../src/learning/related.ts';
import { DETECTIONS, TRIGGERS, words } from '../../src/model/vocabulary.ts';

const IN_BOTH: Record<string, string> = {
  prop: 'a change of configuration reached everything within minutes',
  gap: 'A dangerous action had no check.',
  dns: 'DNS did not answer.',
};

function wordsOf(common: Partial<Common>): string {
  return commonWords(
    { classes: [], services: [], words: [], linked: false, sameDay: false, ...common },
    (id) => IN_BOTH[id] ?? id,
    (id) => id.toUpperCase(),
  );
}

describe('what two reviews have in common', () => {
  it.each<[string, Partial<Common>, string]>([
    ['a class', { classes: ['prop'] }, 'In both, a change of configuration reached everything within minutes.'],
    [
      'definitions become clauses',
      { classes: ['gap', 'dns'] },
      'In both, a dangerous action had no check; DNS did not answer.',
    ],
    ['at most two classes', { classes: ['a', 'b', 'c'] }, 'In both, a; b.'],
    ['at most two services', { services: ['a', 'b', 'c'] }, 'Both touched A and B.'],
    ['no trigger is nothing in common', { services: ['a'], trigger: 'none-identified' }, 'Both touched A.'],
    ['what nobody knows is left out', { services: ['a'], trigger: 'toString', detection: 'z' }, 'Both touched A.'],
    ['one word alone says too little', { services: ['a'], words: ['router'] }, 'Both touched A.'],
    ['a link alone', { linked: true }, 'One of the two reviews refers to the other.'],
    ['a day', { sameDay: true }, 'Both happened on the same day.'],
    [
      'everything',
      {
        classes: ['prop'],
        services: ['a'],
        trigger: 'config',
        detection: 'customer-report',
        words: ['router', 'policy'],
        linked: true,
        sameDay: true,
      },
      'In both, a change of configuration reached everything within minutes. Both began with a configuration change, were first noticed by customers, touched A and happened on the same day. Both speak of: router, policy. One of the two reviews refers to the other.',
    ],
  ])('%s', (_name, common, expected) => {
    expect(wordsOf(common)).toBe(expected);
  });

  it('says every trigger in good English', () => {
    const triggers = words(TRIGGERS).filter((trigger) => trigger !== 'none-identified');
    expect(triggers.map((trigger) => wordsOf({ trigger }))).toMatchInlineSnapshot(`
      [
        "Both began with a deployment.",
        "Both began with a configuration change.",
        "Both began with a feature flag.",
        "Both began with a change of data.",
        "Both began with maintenance.",
        "Both began with a change in traffic.",
        "Both began with an event outside.",
        "Both began with a hardware fault.",
        "Both began when a date or time was reached.",
        "Both began with a security event.",
        "Both grew slowly.",
      ]
    `);
  });

  it('says every detection in good English', () => {
    expect(words(DETECTIONS).map((detection) => wordsOf({ detection }))).toMatchInlineSnapshot(`
      [
        "Both were first noticed by an alert.",
        "Both were first noticed by a synthetic check.",
        "Both were first noticed by someone watching a dashboard.",
        "Both were first noticed by customers.",
        "Both were first noticed by support.",
        "Both were first noticed by employees.",
        "Both were first noticed by a partner.",
        "Both were first noticed by security intelligence.",
        "Both were first noticed in a routine check.",
        "Both were first noticed by accident.",
      ]
    `);
  });
});
