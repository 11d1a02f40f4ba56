import type { Diagnostic, Severity } from '../../../src/model/diagnostic.ts';
import type { ReportContext } from '../report.ts';
import { shownPath } from './shown-path.ts';

const LEVEL: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'note' };

/** The problems as a log of SARIF 2.1.0, the form that code hosts and editors read. */
export function sarifReport(problems: readonly Diagnostic[], context: ReportContext) {
  const codes = [...new Set(problems.map(({ code }) => code))];
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Cairn', rules: codes.map((code) => ruleOf(code, problems)) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => resultOf(problem, codes, context)),
      },
    ],
  };
}

function ruleOf(code: string, problems: readonly Diagnostic[]) {
  const why = problems.find((problem) => problem.code === code)?.why ?? '';
  return { id: code, shortDescription: { text: code.replaceAll('-', ' ') }, fullDescription: { text: why } };
}

function resultOf(problem: Diagnostic, codes: readonly string[], context: ReportContext) {
  const { code, severity, line, column, message, why, fix } = problem;
  const uri = shownPath(problem.file, context).split('/').map(encodeURIComponent).join('/');
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVEL[severity],
    message: { text: `${message} ${why} ${fix}` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } } }],
  };
}
