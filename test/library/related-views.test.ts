import { describe, expect, it } from 'vitest';
import { inBothWords } from '../../src/library/names.ts';
import { relatedViews } from '../../src/library/related-views.ts';
import { libraryOf } from './libraries.ts';

describe('related reviews of a library', () => {
  const library = libraryOf({
    teams: { t: { name: 'Edge', group: 'Acme' } },
    services: { s: { name: 'Proxy', team: 't', aliases: ['core proxy', 'acme edge', 'the proxy in front'] } },
    classes: { c: { aliases: ['certificate'] }, d: {} },
    reviews: {
      '2024-01-01-a': { title: 'A proxy and its certificate in front of Acme', classes: ['c'], owner: 't' },
      '2024-01-02-b': { title: 'The certificate of Acme in front of a proxy', classes: ['c'] },
      '2024-01-03-c': { title: 'Another story', classes: ['d'] },
      '2024-01-04-d': { title: 'Yet one', classes: ['d'], audience: 'restricted' },
    },
  });
  const related = relatedViews(library);

  it('are views, with words that the organisation has for mechanisms and services, but not its own name', () => {
    const [first] = related.get('2024-01-01-a') ?? [];
    expect(first?.to).toBe(library.reviews.find(({ id }) => id === '2024-01-02-b'));
    expect(first?.common.words.toSorted()).toEqual(['certificate', 'proxy']);
  });

  it('hold none that the build leaves out', () => {
    expect(related.get('2024-01-03-c')).toEqual([]);
    expect(related.has('2024-01-04-d')).toBe(false);
  });

  it('are worked out once for each library', () => {
    expect(relatedViews(library)).toBe(related);
  });
});

describe('what two incidents of a class have in common', () => {
  const { classes } = libraryOf({
    classes: { own: { inBoth: 'names could not be resolved' }, none: { definition: 'A *device* fails.' } },
  });

  it.each([
    ['own', 'names could not be resolved'],
    ['none', 'A device fails.'],
    ['unknown', 'unknown'],
  ])('of %s: %s', (id, expected) => {
    expect(inBothWords(classes)(id)).toBe(expected);
  });
});
