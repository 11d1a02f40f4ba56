import { describe, expect, it } from 'vitest';
import { minutesOf, slidesOf, stagesOf, type DeckSource } from '../../../src/learning/deck/deck.ts';
import { MOST_WORDS, wordsOnSlide } from '../../../src/learning/deck/fit-text.ts';
import type { Slide } from '../../../src/learning/deck/slide.ts';
import type { Told } from '../../../src/learning/deck/told.ts';
import { PARTS, words } from '../../../src/model/vocabulary.ts';
import { siteSchema } from '../../../src/model/site.ts';
import { record } from '../records.ts';

const { budget } = siteSchema.parse({ name: 'N', organisation: 'O', severities: [{ id: 'a', name: 'A' }] });
const wording = { plain: (text: string) => text, team: (id: string) => `Team ${id}`, practice: (id: string) => id };

const told = (front: Record<string, unknown>, more: Partial<Told> = {}): Told => ({
  id: 'r',
  review: record('r', front).review,
  severity: 'Critical',
  day: '2 July 2019',
  services: [],
  classes: [],
  answers: [],
  ...more,
});
const deck = (source: Partial<DeckSource>): Slide[] =>
  slidesOf({ told: [], others: [], decisions: [], nothing: 'Nothing has happened here yet.', ...source }, wording);
const at = (clock: string): string => `2024-05-01T${clock}Z`;

const FULL = {
  title: 'Payments stop',
  summary: 'Nobody could pay.',
  severity: 'sev1',
  times: { started: at('10:00'), detected: at('10:05'), diagnosed: at('10:20'), resolved: at('11:00') },
  impact: {
    business: 'For an hour nobody could pay.',
    customers: 'An error page.',
    technology: 'A certificate had lapsed.',
    figures: [{ label: 'orders lost', value: 400 }],
  },
  responders: [{ team: 'edge', fit: 'late', engaged: at('10:10') }],
  timeline: [
    { at: at('10:00'), kind: 'impact-start', text: 'Payments stop', key: true },
    { at: at('10:12'), kind: 'comms', to: 'customers', text: 'First word' },
    { at: at('10:30'), kind: 'action', text: 'Roll back', outcome: 'no-effect', key: true },
    { kind: 'mitigate', text: 'A new certificate', key: true },
  ],
  factors: ['Nobody watched the date'],
  lessons: [{ id: 'dates', text: 'Watch every end date.', practice: 'inventory' }],
  luck: [{ text: 'It was early.' }],
  improvements: [{ id: 'watch', text: 'Watch end dates', state: 'accepted', aim: 'detect' }],
};

describe('a deck', () => {
  it('tells a review in the order of the article, the ground rules first', () => {
    const slides = deck({ told: [told(FULL, { services: ['Checkout'], classes: ['Expiry'], owner: 'Payments' })] });
    expect([...new Set(slides.map(({ part, appendix }) => (appendix ? 'appendix' : part)))]).toEqual([
      ...words(PARTS),
      'appendix',
    ]);
    expect(slides.map(({ id, title }) => `${id}: ${title}`)).toMatchInlineSnapshot(`
      [
        "opening-1: Ground rules",
        "opening-2: Ground rules",
        "impact-1: Payments stop",
        "impact-2: For an hour nobody could pay.",
        "impact-3: An error page.",
        "impact-4: A certificate had lapsed.",
        "story-1: Payments stop",
        "story-2: Roll back",
        "story-3: A new certificate",
        "diagnosis-1: Noticed, and understood",
        "diagnosis-2: Services it touched",
        "diagnosis-3: Who was engaged",
        "repair-1: What was tried",
        "communication-1: Who was told",
        "improvements-1: What is promised",
        "lessons-1: Watch every end date.",
        "lessons-2: Luck, not yet replaced by design",
        "questions-1: Questions to the room",
        "end-questions-1: Before we part",
        "diagnosis-appendix-1: What contributed",
      ]
    `);
  });

  it('says how the steps went, who was engaged and who was told', () => {
    const slides = deck({ told: [told(FULL)] });
    const bodies = slides.filter(({ part }) => /diagnosis|repair|communication/.test(part));
    expect(bodies.map(({ body }) => body.items ?? body.figures)).toMatchInlineSnapshot(`
      [
        [
          {
            "label": "until it was noticed",
            "value": "5 min",
          },
          {
            "label": "until the cause was known",
            "value": "20 min",
          },
          {
            "label": "priority level",
            "value": "Critical",
          },
        ],
        [
          {
            "side": "right team, late · engaged after 10 min",
            "text": "Team edge",
          },
        ],
        [
          {
            "outcome": "no-effect",
            "side": "no effect · begun after 30 min",
            "text": "Roll back",
          },
          {
            "text": "A new certificate",
          },
        ],
        [
          {
            "side": "first word after 12 min · longest silence 48 min",
            "text": "Customers: one message",
          },
        ],
        [
          {
            "text": "Nobody watched the date",
          },
        ],
      ]
    `);
  });

  it('sets the business effect over the figures where there is room', () => {
    const [slide] = deck({ told: [told(FULL)] }).filter(({ id }) => id === 'impact-2');
    expect(slide).toMatchObject({ look: 'sentence', title: 'For an hour nobody could pay.' });
    expect(slide?.body.figures).toEqual([{ value: '400', label: 'orders lost' }]);
  });

  it('walks the story one key event at a step', () => {
    const story = deck({ told: [told(FULL)] }).filter(({ part }) => part === 'story');
    expect(story.map(({ step, above, title }) => `${step} ${above}: ${title}`)).toEqual([
      '1 1 May 2024, 10:00 UTC · Impact starts: Payments stop',
      '2 10:30 UTC · Action: Roll back',
      '3 Time not known · Mitigated: A new certificate',
    ]);
    expect(story[1]?.notes.map(({ kind }) => kind)).toEqual(['say', 'ask', 'watch']);
  });

  it('has notes from the sections of the write-up, each where it belongs', () => {
    const answers = [
      { title: '', text: 'It began early.' },
      { title: 'Detection', question: 'detect' as const, text: 'No alarm saw it.' },
      { title: 'What went well', question: 'well' as const, text: `${'word '.repeat(90)}` },
    ];
    const notes = deck({ told: [told(FULL, { answers })] }).flatMap(({ id, notes: own }) =>
      own.flatMap(({ kind, text }) =>
        kind === 'say' && answers.some((one) => text.startsWith(one.title || 'It began'))
          ? [`${id}: ${text.slice(0, 40)}`]
          : [],
      ),
    );
    expect(notes).toMatchInlineSnapshot(`
      [
        "story-1: It began early.",
        "diagnosis-1: Detection: No alarm saw it.",
        "lessons-1: What went well: word word word word word",
      ]
    `);
  });

  it('deals the story of the write-up out over the steps, or tells it at the title where there is none', () => {
    const answers = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ title: text, text }));
    const said = (front: object) =>
      deck({ told: [told({ title: 'x', ...front }, { answers })] }).flatMap(({ id, notes }) => {
        const own = notes.filter(({ text }) => /^\w: /.test(text)).map(({ text }) => text.charAt(0));
        return own.length > 0 ? [`${id} ${own.join('')}`] : [];
      });
    expect(said({ timeline: FULL.timeline })).toEqual(['story-1 ab', 'story-2 cd', 'story-3 e']);
    expect(said({})).toEqual(['impact-1 abcde']);
  });

  it('names each slide once, also with several reviews', () => {
    const slides = deck({
      told: [told(FULL), told(FULL), told(FULL)],
      others: [{ name: 'Another', side: 'A lesson' }],
    });
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    expect(slides.find(({ review }) => review === 2)?.id).toBe('r2-impact-1');
    expect(slides.at(-1)).toMatchObject({ title: 'Further reviews', appendix: true });
  });

  it('closes with what was decided, or with what to decide', () => {
    const last = (decisions: string[]) =>
      deck({ told: [told(FULL)], decisions })
        .filter(({ appendix }) => !appendix)
        .at(-1);
    expect(last([])?.title).toBe('Before we part');
    expect(last(['Watch end dates'])).toMatchObject({
      title: 'Decided',
      body: { items: [{ text: 'Watch end dates' }] },
    });
  });
});

describe('little to tell', () => {
  it('a review with only a title and times has a deck that says what is unknown', () => {
    const slides = deck({ told: [told({ title: 'Payments stop', times: { started: at('10:00') } })] });
    expect(slides.map(({ part, title }) => `${part}: ${title}`)).toMatchInlineSnapshot(`
      [
        "opening: Ground rules",
        "opening: Ground rules",
        "impact: Payments stop",
        "diagnosis: Noticed, and understood",
        "questions: Questions to the room",
        "questions: Before we part",
      ]
    `);
    const figures = slides.find(({ part }) => part === 'diagnosis')?.body.figures;
    expect(figures?.map(({ value }) => value)).toEqual(['unknown', 'unknown', 'Critical']);
  });

  it('no review at all has the ground rules, and a sentence that says so', () => {
    const slides = deck({});
    expect(slides.map(({ title }) => title)).toEqual([
      'Ground rules',
      'Ground rules',
      'Nothing has happened here yet.',
    ]);
  });
});

describe('much to tell', () => {
  const long = 'A sentence of words that goes on and on, with a comma here; and more of it there, '.repeat(9);
  const wordy = {
    ...FULL,
    title: `${'Nineteen characters '.repeat(6)}`.trim(),
    summary: long,
    impact: {
      business: long,
      customers: long,
      technology: 'x'.repeat(900),
      figures: Array.from({ length: 7 }, () => ({
        label: 'a label of quite some words for a figure',
        value: 'about sixty to seventy of them, as reported later',
      })),
    },
    timeline: Array.from({ length: 30 }, () => ({ kind: 'decision', text: long, key: true })),
    factors: [long, `${long}!`],
    lessons: [{ id: 'a', text: long, practice: 'inventory' }],
    luck: [{ text: long }],
    improvements: Array.from({ length: 12 }, (_, index) => ({ id: `i${index}`, text: long })),
  };
  const slides = deck({
    told: [told(wordy, { owner: 'A team of many words, of a group of even more words', classes: [long.slice(0, 80)] })],
    others: [{ name: long, side: long }],
    decisions: [long],
  });

  it('never has more than forty words on a slide', () => {
    expect(slides.filter((slide) => wordsOnSlide(slide) > MOST_WORDS).map(({ id }) => id)).toEqual([]);
  });

  it('puts what exceeds a handful of items into the appendix, which does not count', () => {
    const items = slides.filter(({ title }) => title === 'Further items');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ appendix }) => appendix)).toBe(true);
    const firstOfAppendix = slides.findIndex(({ appendix }) => appendix);
    expect(slides.slice(firstOfAppendix).every(({ appendix }) => appendix)).toBe(true);
  });
});

describe('the time budget', () => {
  it('gives every part of every review its minutes, and none to parts that are not told', () => {
    const slides = deck({ told: [told(FULL), told({ title: 'Little' })] });
    expect(stagesOf(slides, budget).map(({ id, name, minutes, review }) => `${id} ${review ?? '-'} ${name} ${minutes}`))
      .toMatchInlineSnapshot(`
        [
          "opening-1 - Ground rules 3",
          "r1-impact-1 1 Impact 2",
          "r1-story-1 1 The story 4",
          "r1-diagnosis-1 1 Diagnosis 2",
          "r1-repair-1 1 Repair steps 2",
          "r1-communication-1 1 Communication 1",
          "r1-improvements-1 1 Improvement items 2",
          "r1-lessons-1 1 What every team can learn 4",
          "r1-questions-1 1 Questions and decisions 2",
          "r2-impact-1 2 Impact 2",
          "r2-diagnosis-1 2 Diagnosis 2",
          "r2-questions-1 2 Questions and decisions 2",
        ]
      `);
  });

  it.each<[string, number, number | undefined, number]>([
    ['what the session says', 3, 45, 45],
    ['what the parts add up to', 3, undefined, 60],
    ['the opening alone', 0, undefined, 3],
  ])('is %s', (_name, reviews, minutes, expected) => {
    expect(minutesOf(reviews, budget, minutes)).toBe(expected);
  });
});
