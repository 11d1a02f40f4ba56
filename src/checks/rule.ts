import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Site } from '../model/site.ts';
import type { Content, Entry } from '../write-up/content.ts';
import type { DataPath } from '../write-up/yaml.ts';

/** What a rule sees: every entry whose data fit their schema, and the settings. */
export interface Checked extends Omit<Content, 'site'> {
  site: Site;
}

/** What a rule says of a problem. */
export interface Words {
  message: string;
  why: string;
  fix: string;
}

/** Reports a problem at a place in an entry's front matter; the engine adds code, severity and position. */
export type Report = (entry: Entry, path: DataPath, words: Words, options?: ReportOptions) => void;

/** How a report differs from the rule's usual one. */
export interface ReportOptions {
  /** The key is meant, not its value. */
  atKey?: boolean;
  /** A milder or stricter severity than the rule's own. */
  severity?: Severity;
  /** A place in the body, instead of one in the front matter. */
  place?: Pick<Diagnostic, 'line' | 'column'>;
}

/** One rule over the whole collection. It can only report, so it cannot lie about its own identity. */
export interface Rule {
  code: string;
  severity: Severity;
  /** A review may waive it with a reason although it is an error; warnings and information always may be. */
  isWaivable?: boolean;
  /**
   * It looks at each file by itself, beside the settings and the names of the teams. What it found in a file then
   * holds until the file changes, and need not be found again.
   */
  alone?: true;
  run(content: Checked, report: Report): void;
}
