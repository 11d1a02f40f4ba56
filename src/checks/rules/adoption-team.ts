import type { Rule } from '../rule.ts';
import { unknownName } from './references.ts';

/** An adoption file is named after the team whose standing it records. */
export const adoptionTeam: Rule = {
  code: 'adoption-team',
  severity: 'error',
  run(content, report) {
    for (const entry of content.entries.adoption) {
      if (!content.ids.teams.has(entry.id)) report(entry, [], unknownName(entry.id, 'team', content.ids.teams));
    }
  },
};
