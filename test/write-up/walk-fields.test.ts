import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/model/collections.ts';
import { walkFields } from '../../src/write-up/walk-fields.ts';

const DATA = {
  title: 'T',
  summary: 'S',
  owner: 'o',
  services: ['a', 'b'],
  impact: { business: 'B' },
  timeline: [{ kind: 'note', text: 'E', team: 't' }, { kind: 'note' }],
  improvements: [{ id: 'i', text: 'I', into: 'r#i' }],
};

function walk(data: unknown): string[] {
  const seen: string[] = [];
  walkFields(COLLECTIONS.reviews.schema, data, (value, path, meta) =>
    seen.push(`${path.join('.')}=${String(value)} ${meta.inline ? 'inline' : (meta.refers ?? '')}`),
  );
  return seen;
}

describe('walking data along its schema', () => {
  it('shows every reference and every inline text with its path', () => {
    expect(walk(DATA)).toEqual([
      'summary=S inline',
      'owner=o teams',
      'services.0=a services',
      'services.1=b services',
      'impact.business=B inline',
      'timeline.0.text=E inline',
      'timeline.0.team=t teams',
      'improvements.0.text=I inline',
      'improvements.0.into=r#i item',
    ]);
  });

  it('sees the same in data as written and as parsed', () => {
    const whole = { ...DATA, timeline: DATA.timeline.slice(0, 1) };
    expect(walk(COLLECTIONS.reviews.schema.parse(whole))).toEqual(walk(whole));
  });

  it.each([
    null,
    undefined,
    'text',
    1,
    [],
    { timeline: 'x' },
    { timeline: [null, 'x', [], 3] },
    { impact: [] },
    { services: {} },
  ])('is not stopped by data of another shape: %j', (data) => {
    expect(walk(data)).toEqual([]);
  });
});
