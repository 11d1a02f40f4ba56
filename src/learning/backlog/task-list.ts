import { AIMS, SCOPES } from '../../model/vocabulary.ts';
import { escapeMarkdown, linkTarget } from '../markdown.ts';
import { reachWords } from '../item-words.ts';
import type { BacklogItem } from './item.ts';

/** Items as a Markdown task list, team by team, those of nobody last. What is over is ticked. */
export function taskList(title: string, items: readonly BacklogItem[]): string {
  const byTeam = Map.groupBy(items, ({ team }) => team?.name ?? '');
  const teams = [...byTeam].sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b, 'en'));
  const parts = teams.flatMap(([team, list]) => [
    `## ${escapeMarkdown(team || 'No team yet')}`,
    list.map(task).join('\n'),
  ]);
  return `${[`# ${escapeMarkdown(title)}`, ...(parts.length > 0 ? parts : ['There is none.'])].join('\n\n')}\n`;
}

const known = new WeakMap<BacklogItem, string>();

/** An item stands in the list of all and in that of its team. */
function task(item: BacklogItem): string {
  const line = known.get(item) ?? taskLine(item);
  known.set(item, line);
  return line;
}

function taskLine(item: BacklogItem): string {
  const { isOpen, isOverdue, text, aim, scope, due, askedBy, tracker, reach } = item;
  const words = [
    ...(scope ? [SCOPES[scope as keyof typeof SCOPES]] : []),
    ...(aim ? [`to ${AIMS[aim as keyof typeof AIMS]}`] : []),
    ...(isOpen && due ? [`${isOverdue ? 'overdue since' : 'due'} ${due}`] : []),
    `reaches ${reachWords(reach).join(', ')}`,
  ];
  const links = [
    ...(tracker ? [`[tracker](${linkTarget(tracker.address)})`] : []),
    ...askedBy.map(({ name, address }) => `[${escapeMarkdown(name)}](${linkTarget(address)})`),
  ];
  const line = text.replace(/\s+/g, ' ').trim();
  return `- [${isOpen ? ' ' : 'x'}] ${line} (${words.join('; ')}) ${links.join(', ')}`;
}
