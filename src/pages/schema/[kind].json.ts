import type { APIRoute } from 'astro';
import { knownIds } from '../../library/known-ids.ts';
import { library } from '../../library/library.ts';
import { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from '../../model/json-schema.ts';

export function getStaticPaths() {
  return SCHEMA_NAMES.map((kind) => ({ params: { kind }, props: { kind } }));
}

/** The JSON Schema of one kind of file, with the ids of this library. */
export const GET: APIRoute<{ kind: SchemaName }> = async ({ props }) =>
  Response.json(jsonSchemaOf(props.kind, knownIds(await library())));
