import { join, posix } from 'node:path';
import { COLLECTION_NAMES } from '../model/collections.ts';
import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import type { RuleSetting } from '../model/site.ts';
import { listed, nearest } from '../model/suggestion.ts';
import type { Content, Entry } from '../write-up/content.ts';
import { locateInSite } from '../write-up/read-content.ts';
import { readFindings, surroundingsOf, writeFindings, type KeptFindings } from './kept-findings.ts';
import type { Checked, Report, Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { withoutWaived, type RuleFinding } from './waivers.ts';

/**
 * Every problem of a content folder, sorted by place: those found while reading, and those the rules find.
 *
 * Rules that look at each file by itself run over those files of which `kept` does not hold what they found; then it
 * does. Without readable settings the rules cannot run; then the problems of reading are all there is to say.
 */
export function checkContent(content: Content, kept: KeptFindings = new Map()): Diagnostic[] {
  const { site } = content;
  if (!site) return [...content.problems].sort(byPlace);
  const checked = { ...content, entries: withFaulty(content), site };
  const found = [...findAlone(checked, kept), ...TOGETHER.flatMap((rule) => runRule(rule, checked))];
  const left = withoutWaived(found, checked.entries.reviews);
  return [...content.problems, ...unknownRuleCodes(content.root, site.checks), ...left].sort(byPlace);
}

/**
 * {@link checkContent} for whole content folders: what rules that look at each file by itself find is kept below the
 * folder `cache`, for the next time.
 */
export function checkAgain(content: Content, cache: string): Diagnostic[] {
  const folder = join(cache, 'findings');
  const before = readFindings(folder);
  const kept = new Map(before);
  const problems = checkContent(content, kept);
  writeFindings(folder, kept, before);
  return problems;
}

/** The entries and those of files with errors: an author wants to hear everything about a file at once. */
function withFaulty({ entries, faulty }: Content): Content['entries'] {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, [...entries[name], ...faulty[name]]]),
  ) as unknown as Content['entries'];
}

const [ALONE, TOGETHER] = [true, undefined].map((alone) => RULES.filter((rule) => rule.alone === alone)) as [
  Rule[],
  Rule[],
];

/** What the rules find that look at each file by itself. */
function findAlone(content: Checked, kept: KeptFindings): RuleFinding[] {
  const around = surroundingsOf(content);
  const keyOf = ({ digest }: Entry): string => `${digest} ${around}`;
  const changed = entriesWhere(content.entries, (entry) => kept.get(entry.file)?.key !== keyOf(entry));
  const found = Map.groupBy(
    ALONE.flatMap((rule) => runRule(rule, { ...content, entries: changed })),
    ({ problem }) => problem.file,
  );
  for (const entry of allOf(changed))
    kept.set(entry.file, { key: keyOf(entry), findings: found.get(entry.file) ?? [] });
  const files = new Set(allOf(content.entries).map(({ file }) => file));
  for (const file of kept.keys()) if (!files.has(file)) kept.delete(file);
  return [...files].flatMap((file) => kept.get(file)?.findings ?? []);
}

function allOf(entries: Content['entries']): Entry[] {
  return COLLECTION_NAMES.flatMap((name): Entry[] => entries[name]);
}

function entriesWhere(entries: Content['entries'], isMeant: (entry: Entry) => boolean): Content['entries'] {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, (entries[name] as Entry[]).filter(isMeant)]),
  ) as unknown as Content['entries'];
}

function runRule(rule: Rule, content: Checked): RuleFinding[] {
  const setting = content.site.checks[rule.code];
  const { severity: configured, isMeant } = readSetting(setting);
  if (configured === 'off') return [];
  const found: RuleFinding[] = [];
  const report: Report = (entry, path, words, { atKey, severity = rule.severity, place } = {}) => {
    if (!isMeant(entry.file)) return;
    const problem = {
      code: rule.code,
      severity: configured ?? severity,
      file: entry.file,
      ...(place ?? entry.locate(path, atKey)),
      ...words,
    };
    found.push({ problem, isWaivable: severity !== 'error' || rule.isWaivable === true });
  };
  rule.run(content, report);
  return found;
}

/** The severity that the settings give a rule, and the files for which it holds. */
function readSetting(setting: RuleSetting | undefined) {
  if (typeof setting !== 'object') return { severity: setting, isMeant: () => true };
  const { severity, only, except } = setting;
  const fits = (file: string) => (pattern: string) => posix.matchesGlob(file, pattern);
  const isMeant = (file: string) => (only?.some(fits(file)) ?? true) && !except.some(fits(file));
  return { severity, isMeant };
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
