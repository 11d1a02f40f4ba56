import { describe, expect, it } from 'vitest';
import { incidentStrip, MOST_DOTS, type StripIncident } from '../../src/charts/incident-strip.ts';
import { HOUR } from '../../src/model/duration.ts';

const incident = (at: string, more: Partial<StripIncident> = {}): StripIncident => ({
  href: '/',
  title: 'x',
  row: 0,
  at: Date.parse(at),
  rank: 0,
  ...more,
});
const long = (ms: number) => ({ ms, precision: 'minute' }) as const;
const many = (count: number): StripIncident[] =>
  Array.from({ length: count }, (_, index) =>
    incident('2020-01-01', { at: Date.UTC(2020, index % 48, 1 + (index % 28)), rank: index % 3 }),
  );

describe('the strip of incidents', () => {
  it('is absent without incidents', () => {
    expect(incidentStrip([], 1136, 200)).toBeNull();
  });

  it('places dots by date and by duration on a logarithmic scale', () => {
    const strip = incidentStrip(
      [
        incident('2020-01-01', { length: long(HOUR) }),
        incident('2020-07-02', { length: long(10 * HOUR) }),
        incident('2020-12-31', { length: long(100 * HOUR) }),
      ],
      1136,
      200,
    )!;
    const [first, second, third] = strip.dots as [
      (typeof strip.dots)[0],
      (typeof strip.dots)[0],
      (typeof strip.dots)[0],
    ];
    expect(first.y - second.y).toBeCloseTo(second.y - third.y);
    expect(second.x - first.x).toBeCloseTo(third.x - second.x, -1);
    expect(strip.unknownLine).toBeUndefined();
  });

  it('sets incidents of unknown duration on a line of their own, below all others', () => {
    const strip = incidentStrip(
      [
        incident('2020-01-01', { length: long(HOUR) }),
        incident('2021-01-01'),
        incident('2022-01-01', { length: long(0) }),
      ],
      1136,
      200,
    )!;
    expect(strip.dots.map(({ known }) => known)).toEqual([true, false, false]);
    expect(strip.dots.filter(({ known }) => !known).map(({ y }) => y)).toEqual([strip.unknownLine, strip.unknownLine]);
    expect(strip.dots[0]!.y).toBeLessThan(strip.unknownLine!);
    expect(strip).toMatchObject({ known: 1, total: 3 });
  });

  it('moves incidents of one day apart', () => {
    const strip = incidentStrip(
      [incident('2020-06-01', { length: long(HOUR) }), incident('2020-06-01', { length: long(HOUR) })],
      360,
      190,
    )!;
    expect(Math.abs(strip.dots[0]!.x - strip.dots[1]!.x)).toBeGreaterThan(5);
  });

  it('counts by month when there are too many for dots', () => {
    expect(incidentStrip(many(MOST_DOTS), 1136, 200)!.columns).toEqual([]);
    const strip = incidentStrip(many(1000), 1136, 200)!;
    expect(strip.dots).toEqual([]);
    expect(strip.columns.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(
      strip.columns.every(({ worst, count, height, worstHeight }) => worst <= count && worstHeight <= height),
    ).toBe(true);
  });

  it.each([360, 1136])('keeps everything inside a width of %d, every number finite', (width) => {
    for (const incidents of [
      many(100),
      many(1000),
      [incident('2020-01-01')],
      [incident('1970-01-01', { length: long(1) })],
    ]) {
      const strip = incidentStrip(incidents, width, 200)!;
      for (const { x, y } of strip.dots) {
        expect(x).toSatisfy((value: number) => value > 0 && value < width);
        expect(y).toSatisfy((value: number) => value > 0 && value < 200);
      }
      expect(JSON.stringify(strip)).not.toContain('null');
    }
  });

  it('spans whole years, so that a place along it is an instant', () => {
    const strip = incidentStrip([incident('2019-03-05'), incident('2021-07-02')], 1136, 200)!;
    expect([strip.from, strip.to]).toEqual([Date.UTC(2019, 0, 1), Date.UTC(2022, 0, 1)]);
    const share = (strip.dots[0]!.x - strip.left) / (strip.right - strip.left);
    expect(strip.from + share * (strip.to - strip.from)).toBeCloseTo(Date.parse('2019-03-05'), -5);
  });

  it('leaves out what has no date', () => {
    expect(incidentStrip([incident('never')], 1136, 200)).toBeNull();
  });
});
