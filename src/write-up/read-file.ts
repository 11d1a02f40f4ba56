import { createHash } from 'node:crypto';
import { COLLECTIONS, type CollectionData, type CollectionName } from '../model/collections.ts';
import { hasErrors, type Diagnostic, type Finding, type Place } from '../model/diagnostic.ts';
import { compileBody } from './compile.ts';
import type { Entry } from './content.ts';
import { inlineFindings } from './inline-fields.ts';
import { parseFrontMatter } from './front-matter.ts';
import { decode } from './source-text.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';
import { explainIssue } from './zod-findings.ts';

/** A file as it lies on disk. */
export interface SourceFile<N extends CollectionName = CollectionName> {
  collection: N;
  id: string;
  file: string;
  bytes: Uint8Array;
}

/** What one file says, and every problem in it. */
export interface ReadFile<N extends CollectionName = CollectionName> {
  /** The entry, when the file is free of errors. */
  entry?: Entry<N>;
  /** The entry of a file that has errors, though its data fit the schema; only the checks look at it. */
  faulty?: Entry<N>;
  problems: Diagnostic[];
  /** The images its body shows, with the place of each. */
  images: (Place & { src: string })[];
}

/** A digest of a file's bytes and of the code that reads them. */
export function digestOf(bytes: Uint8Array, compiler: string): string {
  return createHash('sha1').update(compiler).update(bytes).digest('base64url');
}

/** Parses, checks and compiles one file. Problems are data; nothing is thrown for an author's mistake. */
export function readFile<N extends CollectionName>(source: SourceFile<N>, digest: string): ReadFile<N> {
  const { text, findings } = decode(source.bytes);
  const asDiagnostic = (finding: Finding): Diagnostic => ({ ...finding, file: source.file });
  if (findings.length > 0) return { problems: findings.map(asDiagnostic), images: [] };
  const isMdx = COLLECTIONS[source.collection].extension === 'mdx';
  const front = isMdx ? parseFrontMatter(text) : { ...parseYaml(text), body: '', bodyLine: 1 };
  const checked = checkData(source.collection, front);
  const body = isMdx ? compileBody(front.body, front.bodyLine) : undefined;
  const problems = onceEach([...front.findings, ...checked.findings, ...(body?.findings ?? [])]).map(asDiagnostic);
  const images = body?.images ?? [];
  if (!checked.data) return { problems, images };
  const { collection, id, file } = source;
  const entry: Entry<N> = {
    collection,
    id,
    file,
    data: checked.data,
    digest,
    locate: locator(text, isMdx),
    text: () => text,
  };
  if (body) entry.writeUp = body.writeUp;
  return hasErrors(problems) ? { faulty: entry, problems, images } : { entry, problems, images };
}

/** The same thing can be noticed twice: as YAML and as Markdown. */
function onceEach(findings: readonly Finding[]): Finding[] {
  return [
    ...new Map(
      findings.map((finding) => [`${finding.line}:${finding.column} ${finding.code} ${finding.message}`, finding]),
    ).values(),
  ];
}

/** Finds places in a text's front matter, parsing it only when first asked. */
export function locator(text: string, isMdx: boolean): Entry['locate'] {
  let parsed: ParsedYaml | undefined;
  return (path, atKey) => {
    parsed ??= isMdx ? parseFrontMatter(text) : parseYaml(text);
    return parsed.locate(path, atKey);
  };
}

function checkData<N extends CollectionName>(
  collection: N,
  front: ParsedYaml,
): { data?: CollectionData[N]; findings: Finding[] } {
  if (front.data === undefined) return { findings: [] };
  const { schema } = COLLECTIONS[collection];
  const result = schema.safeParse(front.data);
  if (result.success) {
    const data = result.data as CollectionData[N];
    return { data, findings: inlineFindings(schema, front) };
  }
  const findings = result.error.issues
    .flatMap((issue) => explainIssue(issue, schema, front.data))
    .map(({ path, atKey, ...finding }) => ({ ...finding, ...front.locate(path, atKey) }));
  return { findings: [...findings, ...inlineFindings(schema, front)] };
}
