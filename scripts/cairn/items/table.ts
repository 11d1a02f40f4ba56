import { shortDayWords, instantWords } from '../../../src/learning/date-words.ts';
import { reachWords } from '../../../src/learning/item-words.ts';
import type { BacklogAbout, BacklogItem } from '../../../src/learning/backlog/item.ts';
import { ITEM_STATES } from '../../../src/model/vocabulary.ts';
import { fitted, plural } from '../../../src/write-up/problem-text.ts';

/** Items for a terminal: what is to be done and, below it, how it stands. Nothing is cut; lines are broken in a terminal only. */
export function itemTable(
  items: readonly BacklogItem[],
  { trackersReadAt }: Pick<BacklogAbout, 'trackersReadAt'>,
  width = Number.POSITIVE_INFINITY,
): string {
  const rows = items.map((item) => [fitted(item.title, width), ...standing(item, width)].join('\n'));
  const asOf = trackersReadAt === undefined ? '' : ` Trackers as of ${instantWords(trackersReadAt)}.`;
  return [...rows, `${plural(items.length, 'item')}.${asOf}`].join('\n');
}

/** How an item stands, in lines that are broken between its facts. */
function standing(item: BacklogItem, width: number): string[] {
  const lines: string[] = [];
  for (const fact of factsOf(item)) {
    const longer = `${lines.at(-1) ?? ''} · ${fact}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(`  ${fact}`);
  }
  return lines;
}

function factsOf(item: BacklogItem): string[] {
  const { state, due, isOpen, isOverdue, team, tracker, key } = item;
  return [
    key,
    ITEM_STATES[state as keyof typeof ITEM_STATES],
    ...(tracker?.state === undefined ? [] : [`tracker: ${tracker.state}`]),
    ...(isOpen && due ? [`${isOverdue ? 'overdue since' : 'due'} ${shortDayWords(Date.parse(due))}`] : []),
    ...(team ? [team.name] : []),
    ...reachWords(item.reach).slice(0, 2),
  ];
}
