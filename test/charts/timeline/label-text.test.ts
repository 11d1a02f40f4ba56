import { describe, expect, it } from 'vitest';
import { fitLabel, wrapText, type LabelRoom } from '../../../src/charts/timeline/label-text.ts';
import { textWidth } from '../../../src/charts/text-width.ts';

const room = (maxWidth: number, maxLines = 2): LabelRoom => ({ maxWidth, maxLines, weight: 'regular' });
const SENTENCE = 'The rule goes to the whole network in simulate mode, through the key-value store';

describe('a label', () => {
  it.each<[string, string, LabelRoom, string[] | undefined]>([
    ['stays whole in one line when it fits', 'The bug is confirmed', room(200), ['The bug is confirmed']],
    [
      'is broken into even lines',
      'Consul streaming is enabled on the backend',
      room(200),
      ['Consul streaming is', 'enabled on the backend'],
    ],
    ['ends after a whole clause', SENTENCE, room(190), ['The rule goes to the whole', 'network in simulate mode…']],
    ['ends after a word when no clause fits', SENTENCE, room(110), ['The rule goes to the', 'whole network…']],
    [
      'does not end with a small word',
      'A change of the limit of the pool is made by hand at once',
      room(100, 1),
      ['A change…'],
    ],
    ['is dropped when three words do not fit', SENTENCE, room(40), undefined],
    ['is dropped when a word is too long', 'x'.repeat(300), room(200), undefined],
    ['keeps the full stop of right-to-left text on its side', 'שלום עולם.', room(200), ['\u2068שלום עולם.\u2069']],
  ])('%s', (_, text, space, lines) => {
    expect(fitLabel(text, space)?.lines).toEqual(lines);
  });

  it('is never wider than its room', () => {
    for (let width = 40; width < 300; width += 7) {
      const label = fitLabel(SENTENCE, room(width));
      for (const line of label?.lines ?? []) expect(textWidth(line, 12.5)).toBeLessThanOrEqual(width);
      expect(label?.width ?? 0).toBeLessThanOrEqual(width);
    }
  });

  it('is whole or nothing when it must not be shortened', () => {
    expect(wrapText('about 5 h 15 min to resolution', { ...room(56, 3), size: 11 })?.lines).toEqual([
      'about 5 h',
      '15 min to',
      'resolution',
    ]);
    expect(wrapText('about 5 h 15 min to resolution', { ...room(56, 2), size: 11 })).toBeUndefined();
  });
});
