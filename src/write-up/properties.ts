import type { MdxJsxAttributeUnion } from 'satteri';
import { COMPONENTS, type ComponentName } from '../model/components.ts';
import type { Place } from '../model/diagnostic.ts';
import { refuseAt, type Compilation } from './compilation.ts';
import type { JsxNode } from './calls.ts';
import { refuseCharacters, type Refusal } from './refusals.ts';
import { placeOf } from './source-text.ts';
import { explainIssue } from './zod-findings.ts';

/** The properties of a component call, or undefined when something is wrong with them. */
export function propertiesOf(
  node: JsxNode,
  name: ComponentName,
  compilation: Compilation,
): Record<string, string> | undefined {
  const written = new Map<string, string>();
  const before = compilation.findings.length;
  for (const attribute of node.attributes) {
    const refusal = refusalOf(attribute, name, written);
    if (refusal) refuseAt(compilation, placeOfProperty(node, nameOf(attribute), compilation), refusal);
    else if (attribute.type === 'mdxJsxAttribute') written.set(attribute.name, String(attribute.value ?? 'true'));
  }
  if (compilation.findings.length > before) return undefined;
  const properties = Object.fromEntries(written);
  return fitsSchema(node, name, properties, compilation) ? properties : undefined;
}

/** Properties are quoted strings, or a bare name which is true; braces are refused. */
function refusalOf(
  attribute: MdxJsxAttributeUnion,
  name: ComponentName,
  written: ReadonlyMap<string, string>,
): Refusal | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
    return attribute.type === 'mdxJsxAttribute' && attribute.value === null ? undefined : braced(name);
  }
  if (written.has(attribute.name)) return repeated(name, attribute.name);
  return refuseCharacters(attribute.value ?? '');
}

function nameOf(attribute: MdxJsxAttributeUnion): string {
  return attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
}

function braced(name: string): Refusal {
  return {
    code: 'unsafe-property',
    severity: 'error',
    message: `A property of <${name}> is written with braces.`,
    why: 'Write-ups are data and are never run.',
    fix: 'Write the value between double quotes: id="value".',
  };
}

function repeated(name: string, property: string): Refusal {
  return {
    code: 'component-repeated-property',
    severity: 'error',
    message: `<${name}> is given "${property}" twice.`,
    why: 'Only one of the values could be shown.',
    fix: 'Delete one of the two.',
  };
}

function fitsSchema(
  node: JsxNode,
  name: ComponentName,
  properties: Record<string, string>,
  compilation: Compilation,
): boolean {
  const checked = COMPONENTS[name].safeParse(properties);
  for (const issue of checked.error?.issues ?? []) {
    for (const { path, atKey: _atKey, message, ...words } of explainIssue(issue, COMPONENTS[name], properties)) {
      const place = placeOfProperty(node, String(path[0] ?? ''), compilation);
      refuseAt(compilation, place, { ...words, code: `component-${words.code}`, message: `<${name}>: ${message}` });
    }
  }
  return checked.success;
}

const WORDS_OF_TAG = /"[^"]*"|'[^']*'|[^\s"'=<>/]+/g;

/** Where a property stands; the parser tells only where its tag does. A property that is missing stands where the tag begins. */
function placeOfProperty(node: JsxNode, property: string, { source, lineOffset }: Compilation): Place {
  const start = node.position?.start.offset ?? 0;
  const tag = source.slice(start, node.position?.end.offset ?? start);
  const word = [...tag.matchAll(WORDS_OF_TAG)].slice(1).findLast(([text]) => text === property);
  const place = placeOf(source, start + (word?.index ?? 0));
  return { line: place.line + lineOffset, column: place.column };
}
