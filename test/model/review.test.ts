import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/model/duration.ts';
import { reviewSchema, type Review } from '../../src/model/review.ts';

const LEAST = { title: 'A disk fills up' };

const parse = (fields: object): Review => reviewSchema.parse({ ...LEAST, ...fields });

/** What is wrong, as `path: message`. */
function problems(fields: object): string[] {
  const { error } = reviewSchema.safeParse({ ...LEAST, ...fields });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('a review', () => {
  it('needs a title and nothing else', () => {
    expect(parse({})).toEqual({
      title: 'A disk fills up',
      kind: 'incident',
      status: 'draft',
      audience: 'organisation',
      services: [],
      classes: [],
      times: {},
      ongoing: false,
      impact: { figures: [] },
      responders: [],
      timeline: [],
      factors: [],
      luck: [],
      lessons: [],
      improvements: [],
      sources: [],
      waivers: [],
    });
  });

  it('fills in what its items, events and local review leave out', () => {
    const { timeline, improvements, localReview } = parse({
      timeline: [{ kind: 'note', text: 'x' }],
      improvements: [{ id: 'a', text: 'x' }],
      localReview: {},
    });
    expect(timeline).toEqual([{ kind: 'note', text: 'x', key: false, at: undefined }]);
    expect(improvements).toEqual([{ id: 'a', text: 'x', state: 'proposed' }]);
    expect(localReview).toEqual({ present: [] });
  });

  it.each<[string, object, string]>([
    ['a title that is empty', { title: ' ' }, 'title: This text is empty.'],
    ['a title of two lines', { title: 'a\nb' }, 'title: This text has more than one line.'],
    ['a title of 121 characters', { title: 'x'.repeat(121) }, 'title: This text is longer than 120 characters.'],
    ['an unknown key', { severty: 'sev1' }, ': Unrecognized key: "severty"'],
    ['a slug, which would change the id', { slug: 'x' }, ': Unrecognized key: "slug"'],
    ['an unknown kind', { kind: 'incidnet' }, 'kind: "incidnet" is not one of the words known here; "incident" is.'],
    [
      'one service where a list belongs',
      { services: 'cdn' },
      'services: Invalid input: expected array, received string',
    ],
    ['a service twice', { services: ['cdn', 'waf', 'cdn'] }, 'services.2: "cdn" stands in this list twice.'],
    ['six classes', { classes: [...'abcdef'] }, 'classes: More than five problem classes blur what a review is about.'],
    [
      'a role twice',
      { localReview: { present: ['scribe', 'scribe'] } },
      'localReview.present.1: "scribe" stands in this list twice.',
    ],
    ['a person’s name as a role', { localReview: { present: ['Jane Doe'] } }, 'localReview.present.0: Invalid option'],
    [
      'an item’s id with capitals',
      { improvements: [{ id: 'A', text: 'x' }] },
      'improvements.0.id: An id is lower-case words joined by hyphens, at most 80 characters.',
    ],
    [
      'a lesson’s id with a trailing hyphen',
      { lessons: [{ id: 'a-', text: 'x' }] },
      'lessons.0.id: An id is lower-case words',
    ],
    [
      'a lesson’s id of 81 characters',
      { lessons: [{ id: 'a'.repeat(81), text: 'x' }] },
      'lessons.0.id: An id is lower-case words',
    ],
    [
      'a source without a protocol',
      { sources: [{ title: 'x', url: 'example.org' }] },
      'sources.0.url: This is not a web address',
    ],
    [
      'a source that runs',
      { sources: [{ title: 'x', url: 'javascript:alert(1)' }] },
      'sources.0.url: This is not a web address',
    ],
    [
      'a source with a space',
      { sources: [{ title: 'x', url: 'https://example.org/a b' }] },
      'sources.0.url: This is not a web address',
    ],
    [
      'a figure that is a boolean',
      { impact: { figures: [{ label: 'x', value: true }] } },
      'impact.figures.0.value: A figure is text or a number.',
    ],
    [
      'a figure that is not a number',
      { impact: { figures: [{ label: 'x', value: Number.NaN }] } },
      'impact.figures.0.value: A figure is text or a number.',
    ],
    ['a contributing factor that is empty', { factors: [''] }, 'factors.0: This text is empty.'],
  ])('is refused with %s', (_name, fields, problem) => {
    expect(problems(fields).join('\n')).toContain(problem);
  });

  it('takes figures as text or number', () => {
    const figures = [
      { label: 'a', value: '80%' },
      { label: 'b', value: 80 },
    ];
    expect(parse({ impact: { figures } }).impact.figures).toEqual(figures);
  });
});

describe('a milestone', () => {
  const started = (value: unknown) => parse({ times: { started: value } }).times.started;
  const day = Date.parse('2024-01-01');

  it.each<[string, unknown, object]>([
    ['an instant', '2024-01-01T10:00Z', { at: day + 10 * HOUR, precision: 'minute' }],
    ['a plain date', '2024-01-01', { at: day, precision: 'day' }],
    [
      'an instant with a precision',
      { at: '2024-01-01T10:00Z', precision: 'exact' },
      { at: day + 10 * HOUR, precision: 'exact' },
    ],
    [
      'an estimate',
      { at: '2024-01-01T10:00Z', precision: 'estimated' },
      { at: day + 10 * HOUR, precision: 'estimated' },
    ],
    [
      'an estimate with a margin',
      { at: '2024-01-01T10:00Z', precision: 'estimated', margin: 'PT5M' },
      { at: day + 10 * HOUR, precision: 'estimated', margin: 5 * MINUTE },
    ],
    [
      'an estimated date, which is off by a day at least',
      { at: '2024-01-01', precision: 'estimated' },
      { at: day, precision: 'estimated', margin: DAY },
    ],
    [
      'an estimated date with a wide margin',
      { at: '2024-01-01', precision: 'estimated', margin: 'P30D' },
      { at: day, precision: 'estimated', margin: 30 * DAY },
    ],
  ])('is read from %s', (_name, value, moment) => {
    expect(started(value)).toEqual(moment);
  });

  it.each<[string, unknown, string]>([
    ['a number', 2024, 'An instant is written as text.'],
    ['nothing', null, 'An instant is written as text.'],
    ['a list', ['2024-01-01'], 'An instant is written as text.'],
    ['no zone', '2024-01-01T10:00', '"2024-01-01T10:00" has no time zone.'],
    [
      'a plain date known to the minute',
      { at: '2024-01-01', precision: 'minute' },
      'A plain date is known to the day; "minute" says more than that.',
    ],
    ['a group without its instant', { precision: 'exact' }, 'An instant is written as text.'],
    ['a margin that is no duration', { at: '2024-01-01', margin: '5m' }, '"5m" is not a duration.'],
  ])('is refused when it is %s', (_name, value, message) => {
    const { error } = reviewSchema.safeParse({ ...LEAST, times: { started: value } });
    expect(JSON.stringify(error?.issues)).toContain(JSON.stringify(message).slice(1, -1));
  });
});

describe('an event', () => {
  it.each<[string, object, string]>([
    [
      'an end before its beginning',
      { at: '2024-01-01T10:00Z', until: '2024-01-01T09:59Z' },
      'timeline.0.until: The event ends before it begins.',
    ],
    [
      'a precision without an instant',
      { precision: 'exact' },
      'timeline.0: "precision" and "margin" describe "at", which is missing.',
    ],
    [
      'a margin without an instant',
      { margin: 'PT5M' },
      'timeline.0: "precision" and "margin" describe "at", which is missing.',
    ],
    [
      'a date known to the second',
      { at: '2024-01-01', precision: 'exact' },
      'timeline.0.precision: A plain date is known to the day; "exact" says more than that.',
    ],
    [
      'an unknown outcome',
      { outcome: 'helpd' },
      'timeline.0.outcome: "helpd" is not one of the words known here; "helped" is.',
    ],
  ])('is refused with %s', (_name, event, problem) => {
    expect(problems({ timeline: [{ kind: 'note', text: 'x', ...event }] })).toEqual([problem]);
  });

  it.each<[string, object]>([
    ['in the minute in which it began', { at: '2024-01-01T10:00:30Z', until: '2024-01-01T10:00Z' }],
    ['on the day on which it began', { at: '2024-01-01T10:00Z', until: '2024-01-01' }],
    ['within the margin', { at: '2024-01-01T10:00Z', precision: 'estimated', until: '2024-01-01T09:45Z' }],
  ])('may end %s', (_name, event) => {
    expect(problems({ timeline: [{ kind: 'action', text: 'x', ...event }] })).toEqual([]);
  });
});
