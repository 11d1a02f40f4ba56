import type { Marks } from './lighthouse.ts';

/** The least mark that a page may have in any category. */
export const LEAST = 99;

type Marked = Pick<Marks, 'path' | 'performance' | 'accessibility' | 'best-practices' | 'seo'>;

const COLUMNS = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Whether a page has at least {@link LEAST} in every category. */
export function passes(marks: Marked): boolean {
  return COLUMNS.every((column) => marks[column] >= LEAST);
}

/** The marks as a table, pages below in the first column. */
export function auditTable(pages: readonly Marked[]): string {
  const width = Math.max('page'.length, ...pages.map(({ path }) => path.length));
  const line = (first: string, rest: readonly string[]) =>
    [first.padEnd(width), ...rest.map((cell, index) => cell.padStart(COLUMNS[index]?.length ?? 0))]
      .join('  ')
      .trimEnd();
  return [
    line('page', COLUMNS),
    ...pages.map((page) =>
      line(
        page.path,
        COLUMNS.map((column) => String(page[column])),
      ),
    ),
  ].join('\n');
}
