import { describe, expect, it } from 'vitest';
import {
  countAround,
  doneAbout,
  fixWords,
  hasOnlyNarrowFixes,
  type PlacedRecord,
} from '../../src/learning/class-fixes.ts';
import { occasionsOf } from '../../src/learning/occasions.ts';
import { record } from './records.ts';

const NOW = Date.parse('2024-12-31');
const done = (more: object = {}) => ({
  id: 'fix',
  text: 'x',
  scope: 'class',
  state: 'done',
  team: 'a',
  tracker: 'T',
  ...more,
});

/** An incident on a day, named after it, with its owner as the place. */
function incident(day: string, owner: string | undefined, more: Record<string, unknown> = {}): PlacedRecord {
  return { ...record(day, { classes: ['expiry', 'dns'], ...(owner && { owner }), ...more }), at: Date.parse(day) };
}

const placeOf = ({ review }: PlacedRecord) => review.owner;
const incidentsIn = (records: readonly PlacedRecord[]) =>
  occasionsOf(records).incidents.toSorted((a, b) => b.at - a.at);
const fixesOf = (...records: PlacedRecord[]) =>
  doneAbout('expiry', records).map((done) => countAround(done, incidentsIn(records), placeOf));
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('what was done about a class', () => {
  it('stands between the incidents before it and those since, where it was made and elsewhere', () => {
    const [fix] = fixesOf(
      incident('2024-01-01', 'a'),
      incident('2024-02-01', 'a', { improvements: [done({ closed: '2024-03-01' })] }),
      incident('2024-02-15', 'b'),
      incident('2024-03-01', 'a'),
      incident('2024-03-02', 'b'),
      incident('2024-04-01', 'a'),
      incident('2024-05-01', 'a', { kind: 'near-miss' }),
      incident('2024-06-01', 'a', { kind: 'drill' }),
    );
    expect(ids(fix!.here.before)).toEqual(['2024-03-01', '2024-02-01', '2024-01-01']);
    expect(ids(fix!.here.since)).toEqual(['2024-04-01']);
    expect(ids(fix!.elsewhere.before)).toEqual(['2024-02-15']);
    expect(ids(fix!.elsewhere.since)).toEqual(['2024-03-02']);
    expect(fix!.isDated).toBe(true);
  });

  it('counts from the incident that led to it where no day is recorded', () => {
    const [fix] = fixesOf(incident('2024-02-01', 'a', { improvements: [done()] }), incident('2024-02-02', 'a'));
    expect([fix!.isDated, ids(fix!.here.before), ids(fix!.here.since)]).toEqual([
      false,
      ['2024-02-01'],
      ['2024-02-02'],
    ]);
  });

  it.each([
    ['for one case', { scope: 'instance' }],
    ['for nobody knows what', { scope: undefined }],
    ['promised', { state: 'accepted' }],
    ['declined', { state: 'declined', reason: 'x' }],
  ])('is not what is %s', (_name, more) => {
    expect(fixesOf(incident('2024-01-01', 'a', { improvements: [done(more)] }))).toEqual([]);
  });

  it('belongs to the first class of its review', () => {
    const own = incident('2024-01-01', 'a', { classes: ['dns', 'expiry'], improvements: [done()] });
    expect(fixesOf(own)).toEqual([]);
  });

  it('is told newest first', () => {
    const items = [
      done({ id: 'old', closed: '2024-02-01' }),
      done({ id: 'new', closed: '2024-03-01' }),
      done({ id: 'undated' }),
    ];
    expect(fixesOf(incident('2024-01-01', 'a', { improvements: items })).map(({ item }) => item.id)).toEqual([
      'new',
      'old',
      'undated',
    ]);
  });
});

describe('the words of a fix', () => {
  const words = (
    closed: string | undefined,
    others: PlacedRecord[] = [],
    owner: string | undefined = 'a',
    now = NOW,
  ) => {
    const [fix] = fixesOf(incident('2024-01-01', owner, { improvements: [done({ closed })] }), ...others);
    return fixWords(fix!, now, owner);
  };
  const later = (owner: string, ...days: string[]) => days.map((day) => incident(day, owner));

  it.each([
    ['a day ago', '2024-12-29', [], 'Held 1 day'],
    ['today', '2024-12-31', [], 'Done within the last day'],
    ['half a year ago', '2024-05-30', [], 'Held 214 days'],
    ['with one incident since', '2024-03-01', later('a', '2024-04-01'), 'Related incidents since: 1'],
    ['with two since', '2024-03-01', later('a', '2024-04-01', '2024-05-01'), 'Related incidents since: 2'],
    ['with incidents of others since', '2024-05-30', later('b', '2024-06-01'), 'Held 214 days'],
    ['on no known day', undefined, [], 'No related incident since'],
    ['on no known day, with one since', undefined, later('a', '2024-04-01'), 'Related incidents since: 1'],
  ])('done %s', (_name, closed, others, held) => {
    expect(words(closed, others).held).toBe(held);
  });

  it('count, and say from when on', () => {
    const others = [...later('a', '2024-04-01', '2024-05-01'), ...later('b', '2024-02-01', '2024-06-01')];
    expect(words('2024-03-01', others).counted).toBe(
      'At a one incident before, 2 since; elsewhere one incident before, 1 since.',
    );
    expect(words(undefined).counted).toBe(
      'At a one incident before, none since; elsewhere no incidents before, none since. When it was done is not recorded: since means since the incident that led to it.',
    );
  });

  it('count for all where nobody knows whose it was', () => {
    const [fix] = fixesOf(incident('2024-01-01', undefined, { improvements: [done()] }), ...later('b', '2024-02-01'));
    expect(fixWords(fix!, NOW, undefined)).toMatchObject({ held: 'Related incidents since: 1' });
    expect(fixWords(fix!, NOW, undefined).counted).toMatch(/^In this library one incident before, 1 since\./);
  });

  it('speak of what is related, and of no effect, trend or share', () => {
    const all = [
      words('2024-03-01'),
      words(undefined),
      words('2024-03-01', later('a', '2024-04-01')),
      words('2024-12-31'),
    ];
    for (const { held, counted } of all)
      expect(`${held} ${counted}`).not.toMatch(
        /repeat|recur|again|fewer|less|more|improv|better|worse|reduc|prevent|%/i,
      );
  });
});

describe('a class met with fixes for single cases only', () => {
  const narrow = done({ scope: 'instance' });

  it.each([
    ['one done for the case', [narrow], true],
    ['one for the case and one promised for the class', [narrow, done({ id: 'b', state: 'accepted' })], false],
    ['one for the case and a mere idea for the class', [narrow, done({ id: 'b', state: 'idea' })], true],
    [
      'one for the case and one for the class declined',
      [narrow, done({ id: 'b', state: 'declined', reason: 'x' })],
      true,
    ],
    ['one whose scope nobody knows', [done({ scope: undefined })], false],
    ['nothing', [], false],
  ])('%s', (_name, improvements, expected) => {
    expect(hasOnlyNarrowFixes('expiry', [incident('2024-01-01', 'a', { improvements })])).toBe(expected);
  });
});
