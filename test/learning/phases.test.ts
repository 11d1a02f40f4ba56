import { describe, expect, it } from 'vitest';
import { lengthWords } from '../../src/learning/duration-words.ts';
import { phaseWords } from '../../src/learning/phase-words.ts';
import { phasesOf, timeTo } from '../../src/learning/phases.ts';
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts';
import type { Precision } from '../../src/model/moment.ts';
import { reviewSchema, type Review } from '../../src/model/review.ts';

type Times = Record<string, unknown>;

function reviewWith(times: Times, timeline: unknown[] = [], more: Record<string, unknown> = {}): Review {
  return reviewSchema.parse({ title: 'x', times, timeline, ...more });
}

/** The phases as a line of words. */
function phasesIn(review: Review): string {
  return phasesOf(review).phases.map(phaseWords).join(', ');
}

const at = (clock: string): string => `2024-05-01T${clock}Z`;

describe('phases', () => {
  it.each<[string, Times, string]>([
    ['nothing known, no phases', {}, ''],
    ['one instant has no length', { started: at('10:00') }, ''],
    [
      'all milestones known',
      {
        started: at('10:00'),
        detected: at('10:03'),
        engaged: at('10:05'),
        diagnosed: at('10:20'),
        mitigated: at('10:29'),
        resolved: at('11:10'),
      },
      '3 min undetected, 2 min engaging, 15 min diagnosing, 9 min mitigating, 41 min resolving',
    ],
    [
      'an unknown milestone between is covered and named by what the stretch leads to',
      { started: at('10:00'), detected: at('10:03'), diagnosed: at('10:20'), resolved: at('11:10') },
      '3 min undetected, 17 min to diagnosis, 50 min to resolution',
    ],
    ['only the ends', { started: at('10:00'), resolved: at('11:10') }, '1 h 10 min to resolution'],
    ['no start', { detected: at('10:03'), resolved: at('11:10') }, '1 h 7 min to resolution'],
    [
      'mitigated before diagnosed, as people do',
      {
        started: at('10:00'),
        detected: at('10:03'),
        mitigated: at('10:10'),
        diagnosed: at('10:40'),
        resolved: at('11:00'),
      },
      '3 min undetected, 7 min to mitigation, 30 min diagnosing, 20 min resolving',
    ],
    [
      'found before it hurt: nothing was undetected',
      { started: at('10:10'), detected: at('10:00'), diagnosed: at('10:30') },
      '20 min to diagnosis',
    ],
    [
      'known in the same minute',
      { started: at('10:00'), detected: at('10:00'), resolved: at('11:00') },
      'under a minute undetected, 1 h to resolution',
    ],
    [
      'estimated ends make an estimate',
      { started: { at: at('10:00'), precision: 'estimated' }, resolved: at('13:07') },
      'about 3 h to resolution',
    ],
    ['days', { started: '2024-05-01', detected: '2024-05-14' }, 'about 13 days undetected'],
    ['a day that holds the other instant', { started: '2024-05-01', detected: at('17:27') }, 'within a day undetected'],
    [
      'resolved some time on the day on which it began',
      { started: at('12:10'), resolved: '2024-05-01' },
      'within a day to resolution',
    ],
  ])('%s', (_, times, words) => {
    expect(phasesIn(reviewWith(times))).toBe(words);
  });

  it('lists the phases that a stretch includes', () => {
    const [phase] = phasesOf(reviewWith({ started: at('10:00'), mitigated: at('11:00') })).phases;
    expect(phase).toMatchObject({
      name: 'mitigating',
      minutes: 60,
      includes: ['undetected', 'engaging', 'diagnosing'],
    });
  });

  it.each([
    [{ started: at('10:10'), detected: at('10:00') }, true],
    [{ started: at('10:10'), engaged: at('10:00') }, true],
    [{ started: at('10:10'), detected: at('10:10') }, false],
    [{ started: '2024-05-01', detected: at('10:10') }, false],
    [{ started: at('10:10'), detected: '2024-05-01' }, false],
    [{ detected: at('10:10') }, false],
  ])('says whether it was found before it hurt: %j', (times, found) => {
    expect(phasesOf(reviewWith(times)).foundBeforeImpact).toBe(found);
  });

  it('counts latent time from the first lead-up or change that certainly came before', () => {
    const timeline = [
      { at: at('09:00'), kind: 'signal', text: 'a warning does not lie dormant' },
      { at: at('09:30'), kind: 'change', text: 'change' },
      { at: at('09:20'), kind: 'leadup', text: 'earlier' },
      { at: at('10:30'), kind: 'change', text: 'later' },
    ];
    expect(phasesIn(reviewWith({ started: at('10:00') }, timeline))).toBe('40 min latent');
  });

  it('has no latent phase when the change may have come at the start', () => {
    expect(phasesIn(reviewWith({ started: at('10:00') }, [{ at: '2024-05-01', kind: 'change', text: 'x' }]))).toBe('');
  });

  it('counts the wait for the local review', () => {
    const review = reviewWith({ started: at('10:00'), resolved: at('11:00') }, [], {
      localReview: { held: at('16:00') },
    });
    expect(phasesIn(review)).toBe('1 h to resolution, 5 h reviewing');
  });

  it('takes milestones from the timeline when times leave them out', () => {
    const review = reviewWith({ started: at('10:00') }, [{ at: at('10:09'), kind: 'resolve', text: 'x' }]);
    expect(phasesIn(review)).toBe('9 min to resolution');
  });

  it('never has a negative length, whatever the order', () => {
    const clocks = ['10:00', '10:30', '11:00'];
    for (const started of clocks)
      for (const detected of clocks)
        for (const mitigated of clocks)
          for (const resolved of ['2024-05-01', ...clocks.map(at)]) {
            const review = reviewWith({
              started: at(started),
              detected: at(detected),
              mitigated: at(mitigated),
              resolved,
            });
            for (const { ms } of phasesOf(review).phases) expect(ms).toBeGreaterThanOrEqual(0);
          }
  });
});

describe('time to a milestone', () => {
  it('counts from the start', () => {
    expect(timeTo(reviewWith({ started: at('10:00'), mitigated: at('10:27') }), 'mitigated')).toEqual({
      ms: 27 * MINUTE,
      precision: 'minute',
    });
  });

  it('is unknown when one of the two is', () => {
    expect(timeTo(reviewWith({ started: at('10:00') }), 'mitigated')).toBeUndefined();
    expect(timeTo(reviewWith({ mitigated: at('10:00') }), 'mitigated')).toBeUndefined();
  });

  it('is zero for what came before', () => {
    expect(timeTo(reviewWith({ started: at('10:00'), detected: at('09:50') }), 'detected')?.ms).toBe(0);
  });
});

describe('a length in words', () => {
  it.each<[number, Precision, string]>([
    [0, 'exact', 'under a second'],
    [45_000, 'exact', '45 s'],
    [45_000, 'minute', 'under a minute'],
    [3 * MINUTE, 'minute', '3 min'],
    [59.7 * MINUTE, 'exact', '1 h'],
    [70 * MINUTE, 'minute', '1 h 10 min'],
    [52 * HOUR, 'minute', '2 days 4 h'],
    [0, 'estimated', 'within minutes'],
    [3 * MINUTE, 'estimated', 'about 3 min'],
    [43 * MINUTE, 'estimated', 'about 45 min'],
    [3 * HOUR + 7 * MINUTE, 'estimated', 'about 3 h'],
    [13 * HOUR + 20 * MINUTE, 'estimated', 'about 13 h'],
    [3 * DAY + 5 * HOUR, 'estimated', 'about 3 days'],
    [0, 'day', 'within a day'],
    [DAY, 'day', 'about 1 day'],
    [219 * DAY, 'day', 'about 7 months'],
    [827 * DAY, 'estimated', 'about 2 years'],
    [219 * DAY, 'minute', '219 days'],
    [10_957 * DAY, 'minute', 'about 30 years'],
  ])('%d ms, known to %s: %s', (ms, precision, words) => {
    expect(lengthWords({ ms, precision })).toBe(words);
  });
});
