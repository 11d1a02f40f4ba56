import { join, relative } from 'node:path';
import type { Diagnostic, Severity } from '../../src/model/diagnostic.ts';
import { explainProblems, plural } from '../../src/write-up/problem-text.ts';

/** The forms in which problems can be reported. */
export const FORMATS = ['pretty', 'json', 'github'] as const;

/** One of the report formats. */
export type Format = (typeof FORMATS)[number];

/** What a report needs to know beside the problems. */
export interface ReportContext {
  /** The content folder. */
  root: string;
  /** How many files were looked at. */
  files: number;
  colours: boolean;
  /** Paths are shown relative to this folder. */
  directory: string;
}

/** Whether a word names a format. */
export function isFormat(word: string): word is Format {
  return (FORMATS as readonly string[]).includes(word);
}

/** The problems as text in one of the formats. */
export function report(format: Format, problems: readonly Diagnostic[], context: ReportContext): string {
  if (format === 'json') return JSON.stringify({ version: 1, files: context.files, problems }, null, 2);
  if (format === 'github') return problems.map((problem) => annotation(problem, context)).join('\n');
  return `${explainProblems(problems, context.root, context)} in ${plural(context.files, 'file')}.`;
}

const GITHUB_LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'notice' };

function annotation(problem: Diagnostic, { root, directory }: ReportContext): string {
  const file = relative(directory, join(root, problem.file));
  const text = `${problem.message} ${problem.why} ${problem.fix}`;
  const place = `file=${escapeProperty(file)},line=${problem.line},col=${problem.column},title=${escapeProperty(problem.code)}`;
  return `::${GITHUB_LEVEL[problem.severity]} ${place}::${escapeData(text)}`;
}

/** Escapes as the workflow commands of GitHub Actions ask. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
