import { z } from 'zod';

/** One problem, as `cairn check --format json` writes it. */
const problemSchema = z
  .strictObject({
    code: z.string().meta({ description: 'What sort of problem it is; permanent and searchable.' }),
    severity: z.enum(['error', 'warning', 'information']).meta({ description: 'An error fails the check.' }),
    file: z.string().meta({ description: 'Path in the content folder, with forward slashes.' }),
    line: z.int().min(1).meta({ description: 'Line, counted from 1.' }),
    column: z.int().min(1).meta({ description: 'Column in UTF-16 units, counted from 1.' }),
    message: z.string().meta({ description: 'What is wrong, in one sentence.' }),
    why: z.string().meta({ description: 'Why it matters, in one sentence.' }),
    fix: z.string().meta({ description: 'What to write instead.' }),
  })
  .meta({ description: 'One problem.' });

/** What `cairn check --format json` writes. The version changes only when a reader of it would have to. */
export const checkReportSchema = z
  .strictObject({
    version: z.literal(1).meta({ description: 'Version of this form.' }),
    files: z.int().min(0).meta({ description: 'How many files were looked at.' }),
    problems: z.array(problemSchema).meta({ description: 'All problems, sorted by file and place.' }),
  })
  .meta({ title: 'Report of cairn check', description: 'What cairn check --format json writes.' });

/** A report as data. */
export type CheckReport = z.output<typeof checkReportSchema>;
