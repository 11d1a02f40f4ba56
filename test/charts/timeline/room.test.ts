import { describe, expect, it } from 'vitest';
import { ROOM, roomChart } from '../../../src/charts/timeline/room.ts';
import { ROOM_TYPE } from '../../../src/charts/timeline/room-words.ts';
import { textWidth } from '../../../src/charts/text-width.ts';
import { record } from '../../learning/records.ts';

const at = (clock: string): string => `2024-05-01T${clock}Z`;
const chart = (
  timeline: object[],
  steps = timeline.map((_, index) => index + 1),
  ends: object = { resolved: at('12:00') },
) => roomChart(record('r', { times: { started: at('10:00'), ...ends }, timeline }).review, steps);
const note = (clock?: string) => ({ kind: 'note', text: 'x', ...(clock && { at: at(clock) }) });

describe('the chart for the room', () => {
  it('is none when nothing has a time', () => {
    expect(roomChart(record('r', { timeline: [note()] }).review, [1])).toBeNull();
  });

  it('counts the steps of the story, and draws the other events as dots', () => {
    const drawing = chart([note('10:00'), note('10:30'), note('11:00')], [1, 3]);
    expect(drawing?.marks.map(({ step }) => step)).toEqual([1, 2]);
    expect(drawing?.others).toHaveLength(1);
  });

  it('keeps the marks apart and inside, however many fall on one minute', () => {
    const drawing = chart(Array.from({ length: 20 }, () => note('10:00')));
    const places = drawing?.marks.map(({ x }) => x) ?? [];
    const gaps = places.slice(1).map((x, index) => x - (places[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * ROOM.radius);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(ROOM.radius);
    expect(Math.max(...places)).toBeLessThanOrEqual(1136 - ROOM.radius);
  });

  it('leaves numbers out when they would not be read', () => {
    expect(chart(Array.from({ length: 30 }, () => note('10:00')))?.marks.some(({ numbered }) => numbered)).toBe(false);
  });

  it('names only as many ticks as stand clear of each other', () => {
    const drawing = chart([note('10:00'), note('12:00')]);
    const spans = drawing?.ticks.map(({ x, label }) => [x, textWidth(label, ROOM_TYPE) / 2] as const) ?? [];
    expect(spans.length).toBeGreaterThan(2);
    const overlaps = spans.slice(1).filter(([x, half], index) => {
      const [before = 0, halfBefore = 0] = spans[index] ?? [];
      return x - half < before + halfBefore;
    });
    expect(overlaps).toEqual([]);
  });

  it('writes the length of a phase only where it fits', () => {
    const review = record('r', {
      times: { started: at('10:00'), detected: at('10:02'), resolved: at('12:00') },
      timeline: [note('10:00')],
    }).review;
    expect(roomChart(review, [1])?.phases.map(({ text }) => text)).toEqual(['', '1 h 58 min']);
  });

  describe('where the axis leaves time out', () => {
    const day = (date: string, clock: string) => ({ kind: 'note', text: 'x', at: `2024-05-${date}T${clock}Z` });
    const drawing = chart(
      [
        ...['10:00', '10:10', '10:20', '11:20'].map((clock) => day('01', clock)),
        ...['15:05', '15:20', '16:00'].map((clock) => day('04', clock)),
      ],
      [1, 5],
      { mitigated: at('11:20'), resolved: '2024-05-04T16:00Z' },
    );

    it('says how much, and names the day that follows', () => {
      expect(drawing?.leftOut.map(({ label }) => label)).toEqual(['3 days left out']);
      expect(drawing?.ticks.map(({ label }) => label)).toContain('4 May');
    });

    it('keeps these words clear of the ticks', () => {
      const spans = [...(drawing?.ticks ?? []), ...(drawing?.leftOut ?? [])]
        .map(({ x, label }) => [x, textWidth(label, ROOM_TYPE) / 2] as const)
        .sort(([a], [b]) => a - b);
      const overlaps = spans.slice(1).filter(([x, half], index) => x - half < spans[index]![0] + spans[index]![1]);
      expect(overlaps).toEqual([]);
    });
  });
});
