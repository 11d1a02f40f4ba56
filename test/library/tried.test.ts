import { describe, expect, it } from 'vitest';
import { triedByClass, triedIn, wentWell } from '../../src/library/tried.ts';
import type { Block, Section } from '../../src/model/write-up.ts';
import { libraryOf, rawLibrary } from './libraries.ts';
import { linkLibrary } from '../../src/library/link.ts';

const step = (text: string, outcome: string, kind = 'action') => ({ kind, text, outcome });
const ENTRIES = {
  classes: { a: { name: 'Zebra' }, b: { name: 'Aardvark' }, c: { name: 'Unused' } },
  reviews: {
    '2024-01-01-old': {
      title: 'Old',
      classes: ['a', 'b'],
      timeline: [step('Restart *it*', 'helped'), step('Wait', 'no-effect'), step('Wait more', 'worsened')],
    },
    '2024-02-01-new': { title: 'New', classes: ['a'], timeline: [step('Roll back', 'helped')] },
    '2024-03-01-none': { title: 'None', classes: ['b'], timeline: [step('Look', 'unknown')] },
    '2024-04-01-bare': { title: 'Bare', timeline: [step('Hope', 'no-effect')] },
    '2024-05-01-drill': { title: 'Drill', kind: 'drill', classes: ['a'], timeline: [step('Try', 'helped')] },
  },
};
const library = libraryOf(ENTRIES);

describe('what was tried', () => {
  it('is sorted by the first class of each incident, those without one last, and leaves out drills', () => {
    expect(
      triedByClass(library).map(({ id, name, cases, helped, deadEnds }) => [
        id,
        name,
        cases.map((one) => one.name),
        helped,
        deadEnds,
      ]),
    ).toEqual([
      ['a', 'Zebra', ['New', 'Old'], 2, 2],
      ['-', 'Incidents without a class', ['Bare'], 0, 1],
    ]);
  });

  it('is told of a class wherever it stands among the classes of an incident, a step of each', () => {
    const tried = triedIn(
      library.classes.find(({ id }) => id === 'b')!,
      library,
      4,
    );
    expect(tried.helped.map(({ text, case: { name } }) => [text, name])).toEqual([['Restart it', 'Old']]);
    expect(tried.deadEnds.map(({ text }) => text)).toEqual(['Wait']);
    expect(
      triedIn(
        library.classes.find(({ id }) => id === 'c')!,
        library,
        4,
      ),
    ).toEqual({ helped: [], deadEnds: [] });
  });
});

describe('what went well', () => {
  const html = (text: string): Block => ({ type: 'html', html: `<p>${text}</p>` });
  const call = (name: 'WentWell' | 'Aside', ...children: Block[]): Block => ({
    type: 'call',
    name,
    props: {},
    children,
    place: { line: 1, column: 1 },
  });
  const section = (id: string, blocks: Block[], more: Partial<Section> = {}): Section => ({
    id,
    heading: id,
    title: id,
    depth: 2,
    blocks,
    ...more,
  });

  function toldOf(...sections: Section[]) {
    const raw = rawLibrary(ENTRIES);
    raw.reviews[0]!.writeUp = { sections, footnotes: '', questions: [], hints: [], links: [], images: [], words: 1 };
    const linked = linkLibrary(raw, { now: 0, audience: 'organisation', drafts: false });
    return wentWell(linked).map(({ told, helped }) => ({ told, helped: helped.map(({ text }) => text) }));
  }

  it('is what call-outs and the answer to the question say, with what helped', () => {
    const told = toldOf(
      section('', [call('WentWell', html('We knew &amp; acted'))]),
      section('s-story', [html('x'), call('Aside', call('WentWell', html('Within another')))]),
      section('s-well', [html('All of it.')], { question: 'well' }),
      section('s-prevent', [html('Not this.')], { question: 'prevent' }),
    );
    expect(told).toEqual([
      {
        told: [
          { text: 'We knew & acted', href: '/kb/reviews/2024-01-01-old/' },
          { text: 'Within another', href: '/kb/reviews/2024-01-01-old/#s-story' },
          { text: 'All of it.', href: '/kb/reviews/2024-01-01-old/#s-well' },
        ],
        helped: ['Restart it'],
      },
    ]);
  });

  it('ends with a sentence where it is long', () => {
    const long = 'Nine words, and then the sentence comes to its end. '.repeat(20);
    const [well] = toldOf(section('s-well', [html(long)], { question: 'well' }));
    expect(well!.told[0]!.text).toBe('Nine words, and then the sentence comes to its end. '.repeat(8).trim());
  });

  it('is nothing where nobody says it', () => {
    expect(toldOf(section('s-story', [html('x')]))).toEqual([]);
  });
});
