import { stringify } from 'csv-stringify/sync';
import { AIMS, SCOPES } from '../../model/vocabulary.ts';
import { reachWords } from '../item-words.ts';
import type { BacklogItem } from './item.ts';

/** Jira and Azure DevOps take no longer titles. */
const LONGEST_TITLE = 255;

/**
 * Items as CSV for the importer of Jira: a heading without punctuation, `Summary` first, and a column for each label,
 * all under one heading, as its documentation asks. Days are yyyy-mm-dd, which is what the importer is to be told.
 */
export function jiraCsv(items: readonly BacklogItem[]): string {
  const labels = items.map(labelsOf);
  const most = Math.max(1, ...labels.map(({ length }) => length));
  const heads = ['Summary', 'Issue Type', 'Description', 'Due Date', ...Array.from({ length: most }, () => 'Labels')];
  return csv([
    heads,
    ...items.map((item, index) => {
      const own = labels[index] ?? [];
      const rest = Array.from({ length: most - own.length }, () => '');
      return [titleOf(item), 'Task', linesOf(item).join('\n'), item.due ?? '', ...own, ...rest];
    }),
  ]);
}

/**
 * Items as CSV for the import of Azure Boards, which needs `Work Item Type` and `Title` and reads descriptions as HTML.
 * `Task` is a type in each of its processes. New work items cannot have another state than new, so there is none.
 */
export function azureCsv(items: readonly BacklogItem[]): string {
  return csv([
    ['Work Item Type', 'Title', 'Description', 'Tags'],
    ...items.map((item) => [
      'Task',
      titleOf(item),
      linesOf(item)
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join(''),
      labelsOf(item).join('; '),
    ]),
  ]);
}

/** Cells that a spreadsheet would take for a formula are written as text, because anyone may write a review. */
function csv(rows: readonly (readonly string[])[]): string {
  return stringify([...rows], { escape_formulas: true, record_delimiter: 'windows' });
}

function titleOf(item: BacklogItem): string {
  const line = wholeTitle(item);
  if (line.length <= LONGEST_TITLE) return line;
  return `${line
    .slice(0, LONGEST_TITLE - 1)
    .toWellFormed()
    .trimEnd()}…`;
}

function wholeTitle({ title }: BacklogItem): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** Labels have no blanks; they are ids, and say where the item comes from. */
function labelsOf({ aim, classes }: BacklogItem): string[] {
  return ['post-incident-review', ...(aim ? [`aim-${aim}`] : []), ...classes.map(({ id }) => id)];
}

function linesOf(item: BacklogItem): string[] {
  const { aim, scope, team, due, askedBy, reach, tracker } = item;
  const words = [
    ...(scope ? [`Solves ${SCOPES[scope as keyof typeof SCOPES]}`] : []),
    ...(aim ? [`aims to ${AIMS[aim as keyof typeof AIMS]}`] : []),
    ...(team ? [`team ${team.name}`] : []),
    ...(due ? [`due ${due}`] : []),
  ];
  return [
    ...(titleOf(item) === wholeTitle(item) ? [] : [wholeTitle(item)]),
    ...(words.length > 0 ? [`${words.join('; ').replace(/^./, (first) => first.toUpperCase())}.`] : []),
    `Reaches ${reachWords(reach).join('; ')}.`,
    ...(tracker ? [`Announced at ${tracker.address}`] : []),
    ...askedBy.map(({ name, address }) => `From the review “${name}”: ${address}`),
  ];
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] as string);
}
