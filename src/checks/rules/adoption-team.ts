import type { Rule } from '../rule.ts';
import { plainForm } from '../fix/canonical-word.ts';
import { unknownName } from '../unknown-name.ts';

/** An adoption file is named after the team whose standing it records; a team has one. */
export const adoptionTeam: Rule = {
  code: 'adoption-team',
  severity: 'error',
  run(content, report) {
    const byOtherName = new Map(
      content.entries.teams.flatMap(({ id, data }) =>
        [data.name, ...data.aliases].map((name) => [plainForm(name), id] as const),
      ),
    );
    for (const entry of content.entries.adoption) {
      if (content.ids.teams.has(entry.id)) continue;
      const team = byOtherName.get(entry.id);
      const words = team === undefined ? undefined : otherName(entry.id, team, content.ids.adoption.has(team));
      report(entry, [], words ?? unknownName(entry.id, 'team', content.ids.teams));
    }
  },
};

function otherName(name: string, team: string, isThere: boolean) {
  return {
    message: `"${name}" is another name of the team "${team}".`,
    why: 'The file is named after the id of the team, so that a team has one place where it stands.',
    fix: isThere
      ? `Move what it says into adoption/${team}.yaml, which is there already, and delete this file.`
      : `Rename the file to ${team}.yaml.`,
  };
}
