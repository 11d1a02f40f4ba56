import { azureCsv, jiraCsv } from './csv.ts';
import { itemsJson } from './items-json.ts';
import { toImport, type BacklogAbout, type BacklogItem } from './item.ts';
import { taskList } from './task-list.ts';

/** A form in which items leave the site. */
export interface BacklogForm {
  name: string;
  file: string;
  type: string;
  write(items: readonly BacklogItem[], about: BacklogAbout): string;
}

/**
 * The forms, by the word that chooses them. The CSV files are for importing, so they hold what is open and in no
 * tracker yet; the list of tasks holds what is open, the JSON everything.
 */
export const BACKLOG_FORMS = {
  jira: {
    name: 'CSV for Jira',
    file: 'jira.csv',
    type: 'text/csv; charset=utf-8',
    write: (items) => jiraCsv(toImport(items)),
  },
  azure: {
    name: 'CSV for Azure DevOps',
    file: 'azure-devops.csv',
    type: 'text/csv; charset=utf-8',
    write: (items) => azureCsv(toImport(items)),
  },
  markdown: {
    name: 'Markdown task list',
    file: 'tasks.md',
    type: 'text/markdown; charset=utf-8',
    write: (items, { title }) =>
      taskList(
        title,
        items.filter(({ isOpen }) => isOpen),
      ),
  },
  json: {
    name: 'JSON',
    file: 'items.json',
    type: 'application/json; charset=utf-8',
    write: (items, about) => `${JSON.stringify(itemsJson(items, about))}\n`,
  },
} as const satisfies Record<string, BacklogForm>;
