import { COLLECTION_NAMES } from '../model/collections.ts';
import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import { listed, nearest } from '../model/suggestion.ts';
import type { Content } from '../write-up/content.ts';
import { locateInSite } from '../write-up/read-content.ts';
import type { Checked, Report, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/**
 * Every problem of a content folder, sorted by place: those found while reading, and those the rules find.
 *
 * Without readable settings the rules cannot run; then the problems of reading are all there is to say.
 */
export function checkContent(content: Content): Diagnostic[] {
  const { site } = content;
  if (!site) return [...content.problems].sort(byPlace);
  const checked = { ...content, entries: withFaulty(content), site };
  const found = RULES.flatMap((rule) => runRule(rule, checked));
  return [...content.problems, ...unknownRuleCodes(content.root, site.checks), ...found].sort(byPlace);
}

/** The entries and those of files with errors: an author wants to hear everything about a file at once. */
function withFaulty({ entries, faulty }: Content): Content['entries'] {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, [...entries[name], ...faulty[name]]]),
  ) as unknown as Content['entries'];
}

function runRule(rule: Rule, content: Checked): Diagnostic[] {
  const configured = content.site.checks[rule.code];
  if (configured === 'off') return [];
  const found: Diagnostic[] = [];
  const report: Report = (entry, path, words, { atKey, severity, place } = {}) => {
    found.push({
      code: rule.code,
      severity: configured ?? severity ?? rule.severity,
      file: entry.file,
      ...(place ?? entry.locate(path, atKey)),
      ...words,
    });
  };
  rule.run(content, report);
  return found;
}

function unknownRuleCodes(root: string, checks: Record<string, unknown>): Diagnostic[] {
  const codes = RULES.map(({ code }) => code);
  return Object.keys(checks)
    .filter((code) => !codes.includes(code))
    .map((code) => {
      const near = nearest(code, codes);
      return {
        code: 'unknown-rule',
        severity: 'error',
        file: 'site.yaml',
        ...locateInSite(root, ['checks', code], true),
        message: `"checks" names a rule that does not exist: ${code}.`,
        why: 'The setting would have no effect.',
        fix: near ? `Did you mean ${near}?` : `The rules are ${listed(codes)}.`,
      };
    });
}
