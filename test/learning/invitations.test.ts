import { describe, expect, it } from 'vitest';
import { namesOf, reasonWords, roleName } from '../../src/learning/agenda-words.ts';
import { inviter } from '../../src/learning/invitations.ts';
import { programme, type Parts } from './programmes.ts';
import { record } from './records.ts';

const TEAMS = Object.fromEntries(['owner', 'helper', 'shop', 'other', 'asking'].map((id) => [id, { name: id }]));

/** Every invitation in words. */
function invited(parts: Parts, ids = ['2026-01-01-a']): string[] {
  const all = programme({ teams: TEAMS, ...parts });
  const names = namesOf(all);
  const { teams, roles, furtherTeams } = inviter(all)(ids);
  return [
    ...teams.map(
      ({ team, reasons }) =>
        `${team}: ${reasons.map((reason) => `${reasonWords(reason, names)} ${reason.review.slice(11)}`).join('; ')}`,
    ),
    ...roles.map((role) => `${roleName(role)} ${role.reviews.map((id) => id.slice(11)).join()}`.trim()),
    ...(furtherTeams > 0 ? [`${furtherTeams} further`] : []),
  ];
}

const ALWAYS = ['Facilitator', 'Scribe'];

describe('the invitations to a session', () => {
  it('ask those who have something to tell or to learn, each with the strongest reason', () => {
    const found = invited({
      teams: { ...TEAMS, asking: { name: 'asking', asks: [{ review: '2026-01-01-a' }] } },
      services: { till: { name: 'Till', team: 'shop' }, web: { name: 'Web', team: 'shop' }, api: { team: 'owner' } },
      classes: { expiry: { name: 'Expiry' } },
      reviews: [
        record('2026-01-01-a', {
          owner: 'owner',
          classes: ['expiry'],
          services: ['till', 'web', 'api'],
          responders: [{ team: 'helper' }, { team: 'owner' }, { team: 'unknown' }],
          impact: { customers: 'x' },
        }),
        record('2025-01-01-b', { owner: 'other', classes: ['x', 'expiry'] }),
        record('2024-01-01-c', { owner: 'other', classes: ['expiry'] }),
        record('2023-01-01-d', { owner: 'owner', classes: ['expiry'] }),
        record('2023-01-01-e', { owner: 'unknown', classes: ['expiry'] }),
      ],
    });
    expect(found).toEqual([
      'owner: owns the follow-up of a; had an incident of expiry too: d',
      'helper: responded to a',
      'asking: asks for a',
      'shop: looks after Till and Web, affected in a',
      'other: had an incident of expiry too: b',
      ...ALWAYS,
      'Incident commander a',
      'Customer liaison a',
    ]);
  });

  it('ask of many teams with the same problem those that had it last, and count the others', () => {
    const teams = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`t${index}`, {}]));
    const others = Object.keys(teams).map((owner, index) => record(`202${index}-01-01-x`, { owner, classes: ['c'] }));
    const found = invited({ teams, reviews: [record('2026-01-01-a', { classes: ['c'] }), ...others] });
    expect(found.map((words) => words.split(':')[0])).toEqual([
      't8',
      't7',
      't6',
      't5',
      't4',
      't3',
      ...ALWAYS,
      'Incident commander a',
      '3 further',
    ]);
  });

  it('give one reason for a review, also when it shares several classes', () => {
    const found = invited({
      classes: { c: { name: 'C' }, d: { name: 'D' } },
      reviews: [
        record('2026-01-01-a', { classes: ['c', 'd'] }),
        record('2025-01-01-b', { owner: 'other', classes: ['c', 'd'] }),
        record('2024-01-01-c', { owner: 'other', classes: ['d'] }),
        record('2023-01-01-d', { owner: 'other', classes: ['c', 'd'] }),
      ],
    });
    expect(found[0]).toBe('other: had an incident of C too: b; had an incident of D too: c');
  });

  it.each<[string, Record<string, unknown>]>([
    ['customers told', { detection: 'customer-report' }],
    ['support was told', { detection: 'support' }],
    ['customers were told', { timeline: [{ at: '2026-01-01', kind: 'comms', to: 'customers', text: 'x' }] }],
  ])('ask the customer liaison when %s', (_name, front) => {
    expect(invited({ reviews: [record('2026-01-01-a', front)] })).toContain('Customer liaison a');
  });

  it('do not, when no customer felt it', () => {
    expect(invited({ reviews: [record('2026-01-01-a', { detection: 'alert' })] })).toEqual([
      ...ALWAYS,
      'Incident commander a',
    ]);
  });

  it('ask nobody but facilitator and scribe to a session without reviews', () => {
    expect(invited({}, [])).toEqual(ALWAYS);
  });
});
