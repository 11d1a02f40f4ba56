import { describe, expect, it } from 'vitest';
import { AROUND, places, words, type Files } from '../content-of.ts';

/** A final review with nothing to say about it, and more lines. */
function final(lines: string, times = 'started: 2024-01-01T10:00Z, resolved: 2024-01-01T12:00Z'): Files {
  const head = `title: T\nsummary: S\nstatus: final\nseverity: sev1\nowner: edge\nclasses: [expiry]\ntimes: {${times}}\nimpact: {business: B}`;
  return { ...AROUND, 'reviews/2024-01-01-a.mdx': `---\n${head}\n${lines}\n---\n` };
}

const HELD = 'localReview: {held: 2024-01-01T14:00Z}';
const told = (lines: string, settings?: object, times?: string) =>
  places(final(lines, times), settings).map((place) => place.replace('reviews/2024-01-01-a.mdx:', ''));

describe('the local review of a final review', () => {
  it.each([
    ['not recorded', '', ['4:9 warning local-review']],
    ['waived with a reason', 'localReview: {waived: It was a year ago.}', []],
    ['held', HELD, []],
    [
      'held by those who were there',
      'localReview: {held: 2024-01-01T14:00Z, present: [scribe, incident-commander]}',
      [],
    ],
    [
      'held without a scribe, before leadership',
      'localReview: {held: 2024-01-01T14:00Z, present: [incident-commander, senior-leadership]}',
      ['10:49 warning local-review-roles', '10:70 warning local-review-roles'],
    ],
  ])('is told of when it is %s', (_name, lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });

  it('is not asked about where the organisation holds none', () => {
    expect(told('localReview: {present: [customer-representative]}', { localReview: 'off' })).toEqual([]);
  });

  it('is spoken of kindly', () => {
    expect(words(final(''))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:9 warning local-review
      No local review is recorded.
      What people saw and believed fades within a day; that is what others learn most from.
      → Add localReview: {held: …, present: [incident-commander, scribe, responders]}, with when it was and who was there by role; or {waived: …}, with the reason."
    `);
    expect(
      words(final('localReview: {held: 2024-01-01T14:00Z, present: [customer-representative, incident-commander]}')),
    ).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:10:49 warning local-review-roles
      The local review was held without the scribe.
      Who led the response and who wrote it down know most of what happened when.
      → Add scribe if they were there; otherwise ask them what is missing, and say so in a waiver.

      reviews/2024-01-01-a.mdx:10:50 warning local-review-roles
      A customer’s representative was present at the local review.
      People say less of what went wrong before those who judge them; the global review is where everybody hears of it.
      → Hold the next one among those who were there. If this was agreed, say why in a waiver."
    `);
  });
});

describe('the items of a final review', () => {
  const items = (...lines: string[]) => `${HELD}\nimprovements:\n${lines.map((line) => `  - ${line}`).join('\n')}`;
  const full = 'team: edge, tracker: "https://a.example/1"';

  it('are told of when nobody has them', () => {
    expect(told(items('{id: a, text: x}'))).toEqual(['12:10 warning loose-item']);
    expect(told(items('{id: a, text: x, state: idea}'))).toEqual([]);
    expect(words(final(items('{id: a, text: x, team: edge}')))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:12:10 warning loose-item
      The item "a" has no tracker, no aim.
      Without action the learning is lost; an item moves when it has a team, a place in its backlog, and an aim.
      → Add tracker: with its address, aim: with one of detect, diagnose, mitigate, resolve, prevent, communicate, learn; or, if it is only a thought, set state: idea."
    `);
  });

  it('are told of when all are about this case', () => {
    const narrow = `{id: a, text: x, scope: instance, aim: detect, ${full}}`;
    const other = narrow.replace('id: a', 'id: b');
    expect(words(final(items(narrow, other)))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:11:1 warning narrow-items
      All 2 improvement items are about this one case.
      The next incident of the same class will be another case.
      → Ask what would help against the whole class, and add an item with scope: class or organisation."
    `);
    expect(told(items(narrow, other.replace('instance', 'class')))).toEqual([]);
    expect(told(items(narrow))).toEqual([]);
  });

  it('are told of when none aims where the time went', () => {
    const times = 'started: 2024-01-01T10:00Z, detected: 2024-01-01T11:30Z, resolved: 2024-01-01T12:00Z';
    const item = (aim: string) => items(`{id: a, text: x, aim: ${aim}, ${full}}`);
    expect(words(final(item('prevent'), times))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:11:1 information items-aim
      Most of the time passed before anybody noticed, and no improvement item aims there.
      The longest stretch of an incident is where the most can be won.
      → Ask what would have made it shorter, and add an item with aim: detect."
    `);
    expect(told(item('detect'), {}, times)).toEqual([]);
    expect(told(item('prevent'), {}, times.replace('11:30', '10:10'))).toEqual([]);
    expect(told(item('prevent'), {}, 'started: 2024-01-01, resolved: 2024-01-02')).toEqual([]);
  });
});

describe('the communication policy', () => {
  const communication = [{ severity: 'sev1', to: 'customers', first: 'PT15M', every: 'PT30M' }];
  const comms = (...times: string[]) =>
    `${HELD}\ntimeline:\n${times.map((at) => `  - {at: 2024-01-01T${at}Z, kind: comms, to: customers, text: x}`).join('\n')}`;

  it('is held against the timeline', () => {
    expect(told(comms('10:10', '10:40', '11:10', '11:40'), { communication })).toEqual([]);
    expect(told(comms('10:20', '10:40', '11:10', '11:40'), { communication })).toEqual([
      '12:10 information communication-policy',
    ]);
    expect(told(comms('10:10', '11:10', '11:40'), { communication })).toEqual([
      '12:10 information communication-policy',
    ]);
    expect(told(HELD, { communication })).toEqual(['5:11 information communication-policy']);
    expect(told(HELD, { communication: [{ ...communication[0], severity: 'sev2' }] })).toEqual([]);
  });

  it('is spoken of as information', () => {
    expect(words(final(comms('10:20', '11:10')), { communication })).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:12:10 information communication-policy
      The first word to customers came after 20 min; 15 min are agreed.
      Those who wait ask, and the answers are given by the people who are needed for the repair.
      → Add what the timeline leaves out; if it was so, talk about what would make it easier to speak in time.

      reviews/2024-01-01-a.mdx:12:10 information communication-policy
      After this word to customers there was silence for 50 min; an update every 30 min is agreed.
      Those who wait ask, and the answers are given by the people who are needed for the repair.
      → Add what the timeline leaves out; if it was so, talk about what would make it easier to speak in time.

      reviews/2024-01-01-a.mdx:13:10 information communication-policy
      After this word to customers there was silence for 50 min; an update every 30 min is agreed.
      Those who wait ask, and the answers are given by the people who are needed for the repair.
      → Add what the timeline leaves out; if it was so, talk about what would make it easier to speak in time."
    `);
  });
});
