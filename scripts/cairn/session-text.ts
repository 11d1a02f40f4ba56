import type { AgendaEntry, ComingSession } from '../../src/learning/agenda.ts';
import { namesOf, queuedWords, reasonWords, roleName } from '../../src/learning/agenda-words.ts';
import { inviter, ROLE_TASKS } from '../../src/learning/invitations.ts';
import { oldStones } from '../../src/learning/old-stone.ts';
import type { Programme } from '../../src/learning/programme.ts';
import { reviewQueue } from '../../src/learning/queue.ts';

/**
 * The file of a session to come: what it reads, why each review is there and who should come as comments, and the
 * fields that are filled in when it is over.
 */
export function sessionText({ id, at, minutes, entries }: ComingSession, programme: Programme): string {
  const stone = oldStones(programme.reviews).drawnFor(id);
  const lines = [
    '---',
    '# title: What the session is about, in a few words',
    `held: ${new Date(at).toISOString().replace(/:00\.000Z$/, 'Z')}`,
    `minutes: ${minutes}`,
    ...(entries.length === 0 ? ['reviews: []'] : ['reviews:', ...reviewLines(entries, programme)]),
    ...invitationLines(entries, programme),
    '# When it is over: who came, what was decided, which practices changed, what was not read to its end.',
    'teams: []',
    'decisions: []',
    'practices: []',
    'carriedOver: []',
    ...(stone === undefined ? [] : stoneLines(stone)),
    '---',
  ];
  return `${lines.join('\n')}\n`;
}

function reviewLines(entries: readonly AgendaEntry[], programme: Programme): string[] {
  const names = namesOf(programme);
  const queue = new Map(reviewQueue(programme).map((queued) => [queued.id, queued]));
  return entries.flatMap(({ id, minutes }) => {
    const queued = queue.get(id);
    return [`  # About ${minutes} min. ${comment(queued ? queuedWords(queued, programme, names) : '')}.`, `  - ${id}`];
  });
}

function invitationLines(entries: readonly AgendaEntry[], programme: Programme): string[] {
  const names = namesOf(programme);
  const { teams, roles } = inviter(programme)(entries.map(({ id }) => id));
  return [
    '# Who should come:',
    ...teams.map(({ team, reasons }) => {
      const why = reasons.map((reason) => `${reasonWords(reason, names)} "${names.review(reason.review)}"`).join('; ');
      return `# - ${comment(`${names.team(team)} (${team}): ${why}`)}`;
    }),
    ...roles.map((role) => `# - ${roleName(role)}: ${ROLE_TASKS[role.role]}`),
  ];
}

function stoneLines(stone: string): string[] {
  return [
    'oldStone:',
    `  class: ${stone}`,
    '  # Does what was done about it still hold?',
    '  # holds: true',
    '  # found: What you found',
  ];
}

/** Text from a file as a part of a comment: a character that ends a line would begin something else. */
function comment(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
