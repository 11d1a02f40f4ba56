import { describe, expect, it } from 'vitest';
import { FLOOR, similarityOf, type Similarity } from '../../src/learning/similarity.ts';

const of = (texts: string[], vocabulary: string[] = []) =>
  similarityOf(
    texts.map((text) => [{ text, weight: 1 }]),
    vocabulary,
  );

/** The documents that are like one, the most alike first. */
function like(similarity: Similarity, place: number): number[] {
  const found: [number, number][] = [];
  similarity.eachLike(place, (other, cosine) => found.push([other, cosine]));
  return found.sort((a, b) => b[1] - a[1]).map(([other]) => other);
}

describe('how alike texts are', () => {
  it.each<[string, string[], number[]]>([
    ['nothing without texts', [''], []],
    ['nothing of the document itself', ['certificate'], []],
    ['those with a word in common', ['certificate lapsed', 'disk full', 'the certificate'], [2]],
    ['other forms of a word', ['retries multiplied', 'a retried request', 'disk'], [1]],
    ['capitals or not', ['DNS', 'dns'], [1]],
    ['more words before fewer', ['router policy prefix', 'router', 'router prefix', 'router policy prefix'], [3, 2, 1]],
    ['no numbers, and no words of two letters', ['42 at us 2019', '42 at us 2019'], []],
  ])('%s', (_name, texts, expected) => {
    expect(like(of(texts), 0)).toEqual(expected);
  });

  it('is the same in both directions, at most 1, and found from the index as between two', () => {
    const similarity = of([
      'router policy prefix',
      'policy prefix of a name',
      'router of a name',
      'router policy prefix',
    ]);
    for (const own of [0, 1, 2, 3])
      similarity.eachLike(own, (other, cosine) => {
        expect(cosine).toBeCloseTo(similarity.between(own, other));
        expect(cosine).toBeCloseTo(similarity.between(other, own));
        expect(cosine).toBeGreaterThan(FLOOR);
        expect(cosine).toBeLessThanOrEqual(1 + 1e-9);
      });
    expect(similarity.between(0, 3)).toBeCloseTo(1);
  });

  it('takes a rare word before a common one', () => {
    const common = Array.from({ length: 6 }, (_, index) => `server alone${'abcdef'[index]}`);
    expect(like(of(['server quorum', 'quorum elsewhere', 'server nowhere', ...common]), 0)[0]).toBe(1);
  });

  it('takes no notice of a word that most of a larger library has', () => {
    const texts = Array.from({ length: 30 }, () => 'server');
    expect(like(of(texts), 0)).toEqual([]);
  });

  it('counts the words of a weightier text for more', () => {
    const similarity = similarityOf([
      [
        { text: 'quorum', weight: 3 },
        { text: 'prefix', weight: 1 },
      ],
      [{ text: 'prefix', weight: 1 }],
      [{ text: 'quorum', weight: 1 }],
    ]);
    expect(like(similarity, 0)).toEqual([2, 1]);
  });

  it('takes a word of the vocabulary before another, and names only those, in their shortest form', () => {
    const texts = ['the routers of tuesday', 'a router', 'by tuesday'];
    expect(like(of(texts, ['router']), 0)).toEqual([1, 2]);
    expect(of(texts, ['router']).shared(0, 1)).toEqual(['router']);
    expect(of(texts, ['router']).shared(0, 2)).toEqual([]);
    expect(of(texts).shared(0, 1)).toEqual([]);
  });
});
