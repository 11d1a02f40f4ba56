import { shortDayWords, instantWords } from '../../../src/learning/date-words.ts';
import { reachWords } from '../../../src/learning/item-words.ts';
import type { BacklogAbout, BacklogItem } from '../../../src/learning/backlog/item.ts';
import { ITEM_STATES } from '../../../src/model/vocabulary.ts';
import { plural } from '../../../src/write-up/problem-text.ts';

/** Columns of a terminal that says nothing of its width. */
const USUAL_WIDTH = 100;

/** Items for a terminal: two lines each, what is to be done and how it stands. */
export function itemTable(
  items: readonly BacklogItem[],
  { trackersReadAt }: Pick<BacklogAbout, 'trackersReadAt'>,
  width = USUAL_WIDTH,
): string {
  const rows = items.map((item) => `${cropped(item.title, width)}\n  ${cropped(standing(item), width - 2)}`);
  const asOf = trackersReadAt === undefined ? '' : ` Trackers as of ${instantWords(trackersReadAt)}.`;
  return [...rows, `${plural(items.length, 'item')}.${asOf}`].join('\n');
}

function standing(item: BacklogItem): string {
  const { state, due, isOpen, isOverdue, team, tracker, key } = item;
  const words = [
    key,
    ITEM_STATES[state as keyof typeof ITEM_STATES],
    ...(tracker?.state === undefined ? [] : [`tracker: ${tracker.state}`]),
    ...(isOpen && due ? [`${isOverdue ? 'overdue since' : 'due'} ${shortDayWords(Date.parse(due))}`] : []),
    ...(team ? [team.name] : []),
    ...reachWords(item.reach).slice(0, 2),
  ];
  return words.join(' · ');
}

function cropped(text: string, width: number): string {
  return text.length <= width
    ? text
    : `${text
        .slice(0, Math.max(1, width - 1))
        .toWellFormed()
        .trimEnd()}…`;
}
