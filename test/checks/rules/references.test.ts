import { describe, expect, it } from 'vitest';
import { AROUND, oneReview, places, placesInReview, review, words } from '../content-of.ts';

describe('references', () => {
  it('that all lead somewhere are fine', () => {
    const lines = [
      'status: preliminary',
      'summary: S',
      'ongoing: true',
      'severity: sev1',
      'owner: edge',
      'services: [cdn]',
      'classes: [expiry]',
      'responders: [{team: core}]',
      'timeline: [{kind: engage, text: x, team: core}]',
      'improvements: [{id: i, text: x, team: edge}, {id: j, text: x, state: merged, into: 2024-01-01-a#i}]',
      'luck: [{text: x, secured: i}]',
      'lessons: [{id: l, text: x, practice: kill-switch}]',
    ];
    const others = {
      'sessions/2024-02-01.mdx':
        '---\nheld: 2024-02-01\nreviews: [2024-01-01-a]\nteams: [edge]\npractices: [kill-switch]\n---\n',
      'adoption/core.yaml':
        'lessons: [{lesson: 2024-01-01-a#l, state: fixed, date: 2024-02-01}]\npractices: [{practice: kill-switch, state: exposed, date: 2024-02-01}]',
      'paths/p.yaml': 'title: P\nreviews: [{review: 2024-01-01-a, why: W}]',
    };
    expect(places({ ...oneReview(lines.join('\n')), ...others })).toEqual([]);
  });

  it('may be unknown where nobody knows', () => {
    expect(placesInReview('severity: unknown\nowner: unknown\nresponders: [{team: unknown}]')).toEqual([]);
    expect(places({ ...AROUND, 'services/old.yaml': 'name: Old\nteam: unknown' })).toEqual([]);
  });

  it.each([
    ['a team', 'owner: egde', '4:8'],
    ['a service', 'services: [cdn, waf]', '4:17'],
    ['a class', 'classes: [expirey]', '4:11'],
    ['a severity', 'severity: sev3', '4:11'],
    ['the team of an event', 'timeline:\n  - {kind: engage, text: x, team: nobody}', '5:35'],
    ['the team of a responder', 'responders: [{team: nobody}]', '4:21'],
    ['the practice of a lesson', 'lessons: [{id: l, text: x, practice: kill-swich}]', '4:38'],
    ['an item of this review', 'luck: [{text: x, secured: nothing}]', '4:27'],
    ['an item of another', 'improvements: [{id: i, text: x, state: merged, into: 2024-01-01-b#i}]', '4:54'],
    ['an item without its review', 'improvements: [{id: i, text: x, state: merged, into: i}]', '4:54'],
    ['unknown, where that says nothing', 'services: [unknown]', '4:12'],
    ['a name of the machinery of objects', 'services: [constructor]', '4:12'],
  ])('that lead nowhere are errors at their place: %s', (_name, lines, place) => {
    expect(placesInReview(lines)).toEqual([`${place} error unknown-reference`]);
  });

  it.each([
    ['a session', 'sessions/2024-02-01.mdx', '---\nheld: 2024-02-01\nreviews: [2024-01-01-b]\n---\n', '3:11'],
    [
      'a practice',
      'practices/x.mdx',
      '---\nname: X\nphase: review\nsummary: S\nlearnedFrom: [2024-01-01-b]\nchanges: [{date: 2024-01-01, session: 2024-02-02, what: W}]\n---\n',
      '5:15',
    ],
    ['a service', 'services/x.yaml', 'name: X\nteam: nobody', '2:7'],
    ['a class', 'classes/x.mdx', '---\nname: X\ndefinition: D\nreplacedBy: expired\n---\n', '4:13'],
    ['a path', 'paths/x.yaml', 'title: X\nreviews:\n  - {review: 2024-01-01-b, why: W}', '3:14'],
    [
      'an adoption file',
      'adoption/edge.yaml',
      'lessons: [{lesson: 2024-01-01-a#l, state: fixed, date: 2024-01-01}]',
      '1:20',
    ],
  ])('are looked up in every collection: %s', (_name, file, text, place) => {
    expect(places({ ...oneReview(), [file]: text })).toContain(`${file}:${place} error unknown-reference`);
  });

  it('to a file with errors are not broken by it', () => {
    const files = {
      ...AROUND,
      'teams/edge.yaml': 'nme: Edge',
      'reviews/2024-01-01-a.mdx': review('foo: bar\nimprovements: [{id: i, text: x}]'),
      'reviews/2024-01-01-b.mdx': review(
        'owner: edge\nimprovements: [{id: i, text: x, state: merged, into: 2024-01-01-a#i}]',
      ),
      'sessions/2024-02-01.mdx': '---\nheld: 2024-02-01\nreviews: [2024-01-01-a]\n---\n',
      'adoption/core.yaml': 'lessons: [{lesson: 2024-01-01-a#l, state: fixed, date: 2024-02-01}]',
    };
    expect(places(files)).toEqual([
      'reviews/2024-01-01-a.mdx:4:1 error unknown-key',
      'teams/edge.yaml:1:1 error missing-key',
      'teams/edge.yaml:1:1 error unknown-key',
    ]);
  });

  it('that lead nowhere suggest the nearest name, or all names', () => {
    expect(words(oneReview('owner: egde\nservices: [video]\nluck: [{text: x, secured: y}]'))).toMatchInlineSnapshot(`
      "reviews/2024-01-01-a.mdx:4:8 error unknown-reference
      There is no team "egde".
      A reference that leads nowhere would break pages, figures and links.
      → Did you mean "edge"?

      reviews/2024-01-01-a.mdx:5:12 error unknown-reference
      There is no service "video".
      A reference that leads nowhere would break pages, figures and links.
      → Known: cdn. A new one is a file of its own: content/services/video.yaml.

      reviews/2024-01-01-a.mdx:6:27 error unknown-reference
      There is no improvement item of this review "y".
      A reference that leads nowhere would break pages, figures and links.
      → No improvement item of this review exists yet; add it first."
    `);
  });
});
