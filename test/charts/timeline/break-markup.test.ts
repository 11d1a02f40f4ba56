import { describe, expect, it } from 'vitest';
import type { TimelineDrawing } from '../../../src/charts/timeline/geometry.ts';
import { timelineChart } from '../../../src/charts/timeline/timeline-chart.ts';
import { breaksMarkup, scalesMarkup } from '../../../src/components/timeline/break-markup.ts';
import { HARD_CASES } from '../hard-cases.ts';

const twoScales = timelineChart(HARD_CASES['nine days with a dense first hour']!, (text) => text)!;
const oneScale = timelineChart(HARD_CASES['a start months before']!, (text) => text)!;

/** The words of some markup, in order. */
function wordsIn(markup: string): string[] {
  return [...markup.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text ?? '');
}

describe('what a chart says of its axis', () => {
  it('where it leaves time out, how much', () => {
    expect(wordsIn(breaksMarkup(oneScale.wide, 'wide'))).toEqual(['180 days left out']);
    expect(wordsIn(breaksMarkup(oneScale.tall, 'tall'))).toEqual(['180 days left out']);
    expect(scalesMarkup(oneScale.wide, 'wide')).toBe('');
  });

  it('of two scales, how long each part is and how much larger one is drawn', () => {
    const { enlarged } = twoScales.wide.pieces[0]!;
    expect(enlarged).toBeGreaterThan(100);
    expect(wordsIn(scalesMarkup(twoScales.wide, 'wide'))).toEqual([`1 h, drawn ${enlarged} times as large`, '6 days']);
    expect(wordsIn(breaksMarkup(twoScales.wide, 'wide'))).toEqual(['2 days 23 h left out']);
  });

  it('the same upright, at the break', () => {
    const { enlarged } = twoScales.tall.pieces[0]!;
    const words = wordsIn(breaksMarkup(twoScales.tall, 'tall'));
    expect(words).toEqual(['2 days 23 h left out', `above: ${enlarged}× as large`]);
    const turned: TimelineDrawing = { ...twoScales.tall, pieces: twoScales.tall.pieces.toReversed() };
    expect(wordsIn(breaksMarkup(turned, 'tall'))[1]).toBe(`below: ${enlarged}× as large`);
  });

  it.each([
    ['as it is', '2 days 19 h', 'about 3 days', ['2 days 19 h left out']],
    [
      'in one unit, where it would reach into the lanes',
      '2 days 19 h 30 min',
      'about 3 days',
      ['about 3 days left out'],
    ],
    [
      'in two lines, where that would too',
      'about 11 months 2 days',
      'about 11 months',
      ['about 11 months', 'left out'],
    ],
  ])('upright %s', (_, label, short, words) => {
    const breaks = [{ from: 100, to: 136, label, short }];
    expect(wordsIn(breaksMarkup({ ...oneScale.tall, breaks }, 'tall'))).toEqual(words);
  });

  it('with a gap through everything that goes on across it', () => {
    const [gap] = oneScale.wide.breaks;
    const { area } = oneScale.wide;
    expect(breaksMarkup(oneScale.wide, 'wide')).toContain(
      `<rect x="${gap?.from}" y="0" width="${Math.round(10 * (gap!.to - gap!.from)) / 10}" height="${area.y + area.height}">`,
    );
  });
});
