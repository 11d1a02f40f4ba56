import { describe, expect, it } from 'vitest';
import { AROUND, places, words } from '../content-of.ts';

describe('an adoption file', () => {
  it('is named after a team', () => {
    expect(places({ ...AROUND, 'adoption/edge.yaml': 'practices: []' })).toEqual([]);
    expect(words({ ...AROUND, 'adoption/egde.yaml': 'practices: []' })).toMatchInlineSnapshot(`
      "adoption/egde.yaml:1:1 error adoption-team
      There is no team "egde".
      A reference that leads nowhere would break pages, figures and links.
      → Did you mean "edge"?"
    `);
  });

  const waf = { ...AROUND, 'teams/edge.yaml': 'name: Edge\naliases: [WAF, Edge proxy]' };

  it('has the id of the team and not one of its other names', () => {
    expect(words({ ...waf, 'adoption/edge-proxy.yaml': 'practices: []' })).toMatchInlineSnapshot(`
      "adoption/edge-proxy.yaml:1:1 error adoption-team
      "edge-proxy" is another name of the team "edge".
      The file is named after the id of the team, so that a team has one place where it stands.
      → Rename the file to edge.yaml."
    `);
  });

  it('is the only one of its team', () => {
    const two = { 'adoption/edge.yaml': 'practices: []', 'adoption/waf.yaml': 'practices: []' };
    expect(words({ ...waf, ...two })).toMatchInlineSnapshot(`
      "adoption/waf.yaml:1:1 error adoption-team
      "waf" is another name of the team "edge".
      The file is named after the id of the team, so that a team has one place where it stands.
      → Move what it says into adoption/edge.yaml, which is there already, and delete this file."
    `);
  });
});
