import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../../src/model/duration.ts';
import { siteSchema } from '../../src/model/site.ts';

const LEAST = { name: 'N', organisation: 'O', severities: [{ id: 'sev1', name: 'Critical' }] };
const TRACKER = { id: 'edge', kind: 'jira', pattern: 'EDGE-[0-9]+', url: 'https://acme.example/browse/{key}' };

function problems(fields: object): string[] {
  const { error } = siteSchema.safeParse({ ...LEAST, ...fields });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the settings', () => {
  it('need a name, an organisation and a severity', () => {
    expect(siteSchema.parse(LEAST)).toEqual({
      name: 'N',
      organisation: 'O',
      severities: [{ id: 'sev1', name: 'Critical', major: false }],
      trackers: [],
      budget: {
        opening: 3,
        impact: 2,
        story: 4,
        diagnosis: 2,
        repair: 2,
        communication: 1,
        improvements: 2,
        lessons: 4,
        questions: 2,
      },
      communication: [],
      items: { due: { tactical: 28 * DAY, 'longer-term': 56 * DAY, sooner: [] } },
      localReview: 'recommended',
      privacy: { roleMailboxes: [], names: [] },
      checks: {},
    });
  });

  it('take what the example in the guide shows', () => {
    const site = siteSchema.parse({
      ...LEAST,
      trackers: [TRACKER],
      cadence: { days: ['tuesday', 'thursday'], at: '15:00', zone: 'Europe/London', minutes: 60 },
      communication: [{ severity: 'sev1', to: 'customers', first: 'PT15M', every: 'PT30M' }],
      items: { due: { tactical: 'P14D', sooner: [{ severity: 'sev1', tactical: 'P7D' }] } },
      localReview: 'required',
      privacy: { roleMailboxes: ['support'], names: [] },
      checks: { 'local-review': 'off' },
    });
    expect(site.items.due).toEqual({
      tactical: 14 * DAY,
      'longer-term': 56 * DAY,
      sooner: [{ severity: 'sev1', tactical: 7 * DAY }],
    });
    expect(site.communication).toEqual([{ severity: 'sev1', to: 'customers', first: 15 * MINUTE, every: 30 * MINUTE }]);
  });

  it.each<[string, object, string]>([
    ['no severity', { severities: [] }, 'severities: At least one severity is needed.'],
    [
      'a severity twice',
      { severities: [LEAST.severities[0], LEAST.severities[0]] },
      'severities.1.id: The id "sev1" is given twice.',
    ],
    [
      'a severity called unknown',
      { severities: [{ id: 'unknown', name: 'U' }] },
      'severities.0.id: "unknown" is kept for reviews whose severity nobody knows.',
    ],
    ['a tracker twice', { trackers: [TRACKER, TRACKER] }, 'trackers.1.id: The id "edge" is given twice.'],
    [
      'a pattern that is none',
      { trackers: [{ ...TRACKER, pattern: '[' }] },
      'trackers.0.pattern: This is not a regular expression.',
    ],
    [
      'a tracker’s address without its key',
      { trackers: [{ ...TRACKER, url: 'https://acme.example' }] },
      'trackers.0.url: This needs to be a web address that contains {key}.',
    ],
    [
      'a tracker’s address that runs',
      { trackers: [{ ...TRACKER, url: 'javascript:{key}' }] },
      'trackers.0.url: This needs to be a web address that contains {key}.',
    ],
    [
      'a cadence on no day',
      { cadence: { days: [], at: '15:00', zone: 'UTC' } },
      'cadence.days: A cadence on no day never meets.',
    ],
    [
      'a day without a session that is none',
      { cadence: { days: ['monday'], at: '15:00', zone: 'UTC', except: ['2026-02-30'] } },
      'cadence.except.0: This is not a day of the calendar.',
    ],
    [
      'a time of day past midnight',
      { cadence: { days: ['monday'], at: '24:00', zone: 'UTC' } },
      'cadence.at: This is not a time of day.',
    ],
    [
      'a time zone that is none',
      { cadence: { days: ['monday'], at: '15:00', zone: 'Europe/Londn' } },
      'cadence.zone: This is not a time zone name.',
    ],
    [
      'items due sooner for a severity that is none',
      { items: { due: { sooner: [{ severity: 'sev9', tactical: 'P7D' }] } } },
      'items.due.sooner.0.severity: There is no severity "sev9".',
    ],
    [
      'items due later for a severity',
      { items: { due: { sooner: [{ severity: 'sev1', tactical: 'P29D' }] } } },
      'items.due.sooner.0.tactical: A severity can only make items due sooner than usual.',
    ],
    [
      'communication for a severity that is none',
      { communication: [{ severity: 'sev9', to: 'customers' }] },
      'communication.0.severity: There is no severity "sev9".',
    ],
    ['a setting of a check that is none', { checks: { references: 'fatal' } }, 'checks.references: Invalid input'],
    ['an unknown key', { severties: [] }, ': Unrecognized key: "severties"'],
  ])('are refused with %s', (_name, fields, problem) => {
    expect(problems(fields).join('\n')).toContain(problem);
  });
});
