import type { z } from 'zod';
import type { Finding } from '../model/diagnostic.ts';
import { renderInline } from './inline.ts';
import { walkFields } from './walk-fields.ts';
import type { ParsedYaml } from './yaml.ts';

/** Everything that is wrong with the inline Markdown of a file's fields. */
export function inlineFindings(schema: z.ZodType, front: ParsedYaml): Finding[] {
  const findings: Finding[] = [];
  walkFields(schema, front.data, (value, path, meta) => {
    if (!meta.inline || typeof value !== 'string') return;
    for (const finding of renderInline(value).findings) findings.push({ ...finding, ...front.locate(path) });
  });
  return findings;
}
