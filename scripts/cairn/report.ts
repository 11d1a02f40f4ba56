import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { CheckReport } from '../../src/checks/report-schema.ts';
import type { Entry } from '../../src/write-up/content.ts';
import { explainProblems, fitted, plural } from '../../src/write-up/problem-text.ts';
import { githubReport } from './report/github.ts';
import { markdownReport } from './report/markdown.ts';
import { sarifReport } from './report/sarif.ts';

/** The forms in which problems can be reported. */
export const FORMATS = ['pretty', 'json', 'github', 'sarif', 'markdown'] as const;

/** One of the report formats. */
export type Format = (typeof FORMATS)[number];

/** What a report needs to know beside the problems. */
export interface ReportContext {
  /** The content folder. */
  root: string;
  /** How many files were looked at. */
  files: number;
  /** How many of them no rule could look at, because their form is wrong. */
  unread: number;
  /** The reviews that were looked at. */
  reviews: readonly Entry<'reviews'>[];
  colours: boolean;
  /** Width of the terminal in columns; undefined where there is none. */
  width?: number;
  /** Paths are shown relative to this folder. */
  directory: string;
}

/** Whether a word names a format. */
export function isFormat(word: string): word is Format {
  return (FORMATS as readonly string[]).includes(word);
}

/** The problems as text in one of the formats. */
export function report(format: Format, problems: readonly Diagnostic[], context: ReportContext): string {
  switch (format) {
    case 'json':
      return JSON.stringify(
        { version: 1, files: context.files, problems: [...problems] } satisfies CheckReport,
        null,
        2,
      );
    case 'github':
      return githubReport(problems, context);
    case 'sarif':
      return JSON.stringify(sarifReport(problems, context), null, 2);
    case 'markdown':
      return markdownReport(problems, context);
    case 'pretty':
      return `${explainProblems(problems, context.root, context)} in ${plural(context.files, 'file')}.${secondRun(context)}`;
  }
}

/** Whoever has mended all that was told would be surprised by more. */
function secondRun({ unread, width }: ReportContext): string {
  const words = `${plural(unread, 'file')} could be read for the form only; references and wording are looked at once that is mended.`;
  return unread === 0 ? '' : `\n${fitted(words, width)}`;
}
