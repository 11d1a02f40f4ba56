import type { Diagnostic, Severity } from '../../../src/model/diagnostic.ts';
import type { ReportContext } from '../report.ts';
import { shownPath } from './shown-path.ts';

const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'notice' };

/** Workflow commands of GitHub Actions: each problem beside its line in the pull request. */
export function githubReport(problems: readonly Diagnostic[], context: ReportContext): string {
  return problems.map((problem) => annotation(problem, context)).join('\n');
}

function annotation(problem: Diagnostic, context: ReportContext): string {
  const text = `${problem.message} ${problem.why} ${problem.fix}`;
  const file = escapeProperty(shownPath(problem.file, context));
  const place = `file=${file},line=${problem.line},col=${problem.column},title=${escapeProperty(problem.code)}`;
  return `::${LEVEL[problem.severity]} ${place}::${escapeData(text)}`;
}

/** Escapes as the workflow commands of GitHub Actions ask. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
