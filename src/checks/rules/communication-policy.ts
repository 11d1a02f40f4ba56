import { MINUTE } from '../../model/duration.ts';
import { milestonesOf } from '../../model/milestones.ts';
import type { Moment } from '../../model/moment.ts';
import type { Review } from '../../model/review.ts';
import type { Site } from '../../model/site.ts';
import type { DataPath } from '../../write-up/yaml.ts';
import type { Rule, Words } from '../rule.ts';

/** What the settings ask of communication, against what the timeline tells. */
export const communicationPolicy: Rule = {
  code: 'communication-policy',
  severity: 'information',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const { status, kind, severity } = entry.data;
      if (status === 'draft' || kind === 'drill') continue;
      for (const policy of content.site.communication) {
        if (policy.severity !== severity) continue;
        for (const { path, message } of unmet(policy, entry.data)) report(entry, path, told(message));
      }
    }
  },
};

type Policy = Site['communication'][number];

interface Unmet {
  path: DataPath;
  message: string;
}

function unmet({ to, first, every }: Policy, review: Review): Unmet[] {
  const { started, resolved } = milestonesOf(review);
  const words = review.timeline
    .flatMap(({ kind, to: audience, at }, index) =>
      kind === 'comms' && audience === to ? [{ at: timeOf(at), path: ['timeline', index, 'at'] }] : [],
    )
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  if (words.length === 0) return [{ path: ['severity'], message: `The timeline tells of no word to ${to}.` }];
  const [begin, end] = [timeOf(started), timeOf(resolved)];
  const times = words.map(({ at }) => at);
  // A word whose time nobody wrote down may have been the first, or have broken any silence.
  if (times.includes(undefined)) return [];
  const found: Unmet[] = [];
  const [opening] = words;
  if (first !== undefined && begin !== undefined && opening?.at !== undefined && opening.at - begin > first)
    found.push({
      path: opening.path,
      message: `The first word to ${to} came after ${minutes(opening.at - begin)}; ${minutes(first)} are agreed.`,
    });
  const stops = [
    ...(times as number[]).filter((at) => end === undefined || at < end),
    ...(end === undefined ? [] : [end]),
  ];
  stops.slice(1).forEach((at, index) => {
    const silence = at - (stops[index] as number);
    if (every === undefined || silence <= every) return;
    found.push({
      path: words[index]?.path ?? ['timeline'],
      message: `After this word to ${to} there was silence for ${minutes(silence)}; an update every ${minutes(every)} is agreed.`,
    });
  });
  return found;
}

function told(message: string): Words {
  return {
    message,
    why: 'Those who wait ask, and the answers are given by the people who are needed for the repair.',
    fix: 'Add what the timeline leaves out; if it was so, talk about what would make it easier to speak in time.',
  };
}

/** A plain date says no time of day, so nothing can be measured from it. */
function timeOf(moment: Moment | undefined): number | undefined {
  return moment?.precision === 'day' ? undefined : moment?.at;
}

function minutes(length: number): string {
  return `${Math.round(length / MINUTE)} min`;
}
