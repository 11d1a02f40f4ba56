import type { Paragraph, RootContent } from 'mdast';
import type { MdxJsxAttributeUnion } from 'satteri';
import { COMPONENTS, EMPTY_COMPONENTS, isComponentName, type ComponentName } from '../model/components.ts';
import { isQuestionId } from '../model/questions.ts';
import type { Block } from '../model/write-up.ts';
import { refusalOfImage } from './address.ts';
import { placeOfNode, refuse, type Compilation } from './compilation.ts';
import { flow } from './flow.ts';
import { phrasing } from './phrasing.ts';
import { refuseComponent, refuseTag } from './refusals.ts';
import { explainIssue } from './zod-findings.ts';

/** A component call in the syntax tree. */
export interface JsxNode {
  type: 'mdxJsxFlowElement';
  name: string | null;
  attributes: MdxJsxAttributeUnion[];
  children: RootContent[];
  position?: RootContent['position'];
}

/** Compiles blocks: runs of plain content become one piece of HTML, calls become data. */
export function blocks(nodes: readonly RootContent[], compilation: Compilation): Block[] {
  const made: Block[] = [];
  for (const node of nodes) {
    const call = callOf(node, compilation);
    if (call === 'refused') continue;
    if (call) made.push(call);
    else append(made, plainFlow(node, compilation));
  }
  return made;
}

function append(made: Block[], html: string): void {
  const last = made.at(-1);
  if (html === '') return;
  if (last?.type === 'html') last.html += html;
  else made.push({ type: 'html', html });
}

const PHRASING: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'link', 'delete', 'linkReference', 'footnoteReference', 'break']);

function plainFlow(node: RootContent, compilation: Compilation): string {
  return PHRASING.has(node.type) ? phrasing([node as Paragraph['children'][number]], compilation) : flow(node, compilation);
}

function callOf(node: RootContent, compilation: Compilation): Block | 'refused' | undefined {
  if (isImageParagraph(node)) return figureOf(node, compilation) ?? 'refused';
  const jsx = node as unknown as JsxNode;
  if (jsx.type !== 'mdxJsxFlowElement') return undefined;
  if (isComponentName(jsx.name)) return call(jsx, jsx.name, compilation);
  refuse(compilation, jsx, /^[A-Z]/.test(jsx.name ?? '') ? refuseComponent(jsx.name as string) : refuseTag(jsx.name ?? ''));
  return 'refused';
}

function call(node: JsxNode, name: ComponentName, compilation: Compilation): Block | 'refused' {
  const props = literalProps(node, name, compilation);
  if (!props || !propsAllowed(node, name, props, compilation)) return 'refused';
  if (name === 'Question' && isQuestionId(props['id'] ?? '')) compilation.questions.add(props['id'] as never);
  if (name === 'Figure' && !imageAllowed(node, props['src'] ?? '', compilation)) return 'refused';
  checkChildren(node, name, compilation);
  return { type: 'call', name, props, children: content(node, compilation) };
}

/** Text directly inside a component (`<Lesson>text</Lesson>` on one line) is a paragraph. */
function content(node: JsxNode, compilation: Compilation): Block[] {
  const bare = node.children.length > 0 && node.children.every((child) => PHRASING.has(child.type));
  if (!bare) return blocks(node.children, compilation);
  return [{ type: 'html', html: `<p>${phrasing(node.children as Paragraph['children'], compilation).trim()}</p>` }];
}

/** Properties are quoted strings, or a bare name which is true; braces are refused. */
function literalProps(node: JsxNode, name: string, compilation: Compilation): Record<string, string> | undefined {
  const props: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      refuse(compilation, node, bracedProperty(name));
      return undefined;
    }
    props[attribute.name] = attribute.value ?? 'true';
  }
  return props;
}

function bracedProperty(name: string) {
  return {
    code: 'unsafe-property',
    severity: 'error' as const,
    message: `A property of <${name}> is written with braces.`,
    why: 'Write-ups are data and are never run.',
    fix: 'Write the value between double quotes: id="value".',
  };
}

function propsAllowed(node: JsxNode, name: ComponentName, props: Record<string, string>, compilation: Compilation): boolean {
  const checked = COMPONENTS[name].safeParse(props);
  if (checked.success) return true;
  for (const issue of checked.error.issues) {
    for (const found of explainIssue(issue, COMPONENTS[name], props)) {
      const { path: _path, atKey: _atKey, message, ...words } = found;
      refuse(compilation, node, { ...words, code: `component-${words.code}`, severity: 'error', message: `<${name}>: ${message}` });
    }
  }
  return false;
}

function checkChildren(node: JsxNode, name: ComponentName, compilation: Compilation): void {
  const empty = node.children.length === 0;
  if (EMPTY_COMPONENTS.has(name) && !empty) {
    refuse(compilation, node, contentFinding(name, 'holds text', 'it stands alone', `End it with />: <${name} … />.`));
  }
  if (!EMPTY_COMPONENTS.has(name) && name !== 'Lesson' && empty) {
    refuse(compilation, node, contentFinding(name, 'is empty', 'an empty call-out tells nothing', `Write text between <${name}> and </${name}>.`));
  }
}

function contentFinding(name: string, what: string, why: string, fix: string) {
  return { code: 'component-content', severity: 'error' as const, message: `<${name}> ${what}.`, why: `As a component ${why}.`, fix };
}

function isImageParagraph(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'image';
}

function figureOf(node: Paragraph, compilation: Compilation): Block | undefined {
  const [image] = node.children;
  if (image?.type !== 'image' || !imageAllowed(node, image.url, compilation)) return undefined;
  if (!image.alt) {
    refuse(compilation, node, NO_ALT);
    return undefined;
  }
  const caption = image.title ? { caption: image.title } : {};
  return { type: 'call', name: 'Figure', props: { src: image.url, alt: image.alt, ...caption }, children: [] };
}

const NO_ALT = {
  code: 'image-without-text',
  severity: 'error' as const,
  message: 'This image has no text for those who do not see it.',
  why: 'Readers with a screen reader, and search, would miss what it shows.',
  fix: 'Say what it shows: ![CPU climbs to 100 % at 13:42](cpu.png).',
};

function imageAllowed(node: { position?: RootContent['position'] }, src: string, compilation: Compilation): boolean {
  const refusal = refusalOfImage(src);
  if (refusal) refuse(compilation, node, refusal);
  else compilation.images.push({ src: src.replace(/^\.\//, ''), ...placeOfNode(compilation, node) });
  return !refusal;
}
