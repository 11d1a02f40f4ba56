import { describe, expect, it } from 'vitest';
import { slideInHash, viewAddress } from '../../../src/browser/deck/slides.ts';

describe('the address', () => {
  it.each([
    ['#/story-2', 'story-2'],
    ['#story-2', 'story-2'],
    ['#/%', '%'],
    ['', ''],
  ])('names a slide: %s', (hash, expected) => {
    expect(slideInHash(hash)).toBe(expected);
  });

  it.each<[string, 'present' | 'speaker' | undefined, string, string]>([
    [
      '/kb/teams/a/global-review/?present#/story-2',
      'speaker',
      'story-2',
      '/kb/teams/a/global-review/?speaker#/story-2',
    ],
    ['/reviews/a/?team=edge&speaker', 'present', '', '/reviews/a/?present&team=edge'],
    ['/reviews/a/?print-pdf&notes#/x', undefined, '', '/reviews/a/'],
    ['/reviews/a/?team=edge&present', undefined, '', '/reviews/a/?team=edge'],
  ])('of another view of %s', (path, view, slide, expected) => {
    expect(viewAddress(`https://cairn.example${path}`, view, slide)).toBe(expected);
  });
});
