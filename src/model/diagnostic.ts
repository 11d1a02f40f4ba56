/** How much a problem matters: an error fails the build, a warning asks for a look, information only tells. */
export type Severity = 'error' | 'warning' | 'information';

/** A place in a source file. Lines and columns count from 1, as editors show them. */
export interface Place {
  line: number;
  column: number;
}

/**
 * One problem with content, as data. Printing is the reporters' business.
 *
 * `file` is relative to the content folder with forward slashes; `code` is permanent and searchable.
 */
export interface Diagnostic extends Place {
  code: string;
  severity: Severity;
  file: string;
  /** What is wrong, in one full sentence. */
  message: string;
  /** Why it matters, in one sentence. */
  why: string;
  /** What to write instead. */
  fix: string;
}

/** What a rule says of a problem, before the engine adds the file. */
export type Finding = Omit<Diagnostic, 'file'>;

/** Orders diagnostics by file, then by place, then by code, so that output never depends on timing. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

/** Whether any of the problems must fail a build. */
export function hasErrors(problems: readonly Diagnostic[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
