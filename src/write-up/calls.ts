import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxAttributeUnion } from 'satteri';
import { EMPTY_COMPONENTS, isComponentName, type ComponentName } from '../model/components.ts';
import { isQuestionId, type QuestionId } from '../model/questions.ts';
import type { Block } from '../model/write-up.ts';
import { refusalOfImage } from './address.ts';
import { placeOfNode, refuse, type Compilation } from './compilation.ts';
import { flow } from './flow.ts';
import { phrasing } from './phrasing.ts';
import { propertiesOf } from './properties.ts';
import { refuseCharacters, refuseElement } from './refusals.ts';

/** A component call in the syntax tree. */
export interface JsxNode {
  type: 'mdxJsxFlowElement';
  name: string | null;
  attributes: MdxJsxAttributeUnion[];
  children: RootContent[];
  position?: RootContent['position'];
}

/**
 * Compiles blocks: runs of plain content become one piece of HTML, calls become data.
 *
 * What stands inside something refused is compiled as well, so that its problems are told too.
 */
export function blocks(nodes: readonly RootContent[], compilation: Compilation): Block[] {
  const made: Block[] = [];
  let line: PhrasingContent[] = [];
  const endLine = () => {
    append(made, looseLine(line, compilation));
    line = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      line.push(node);
      continue;
    }
    endLine();
    const call = callOf(node, compilation);
    if (call === 'refused') continue;
    if (call) made.push(call);
    else append(made, flow(node, compilation));
  }
  endLine();
  return made;
}

function append(made: Block[], html: string): void {
  const last = made.at(-1);
  if (html === '') return;
  if (last?.type === 'html') last.html += html;
  else made.push({ type: 'html', html });
}

const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'link',
  'delete',
  'linkReference',
  'footnoteReference',
  'break',
  'image',
  'imageReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

function isPhrasing(node: RootContent): node is PhrasingContent {
  return PHRASING.has(node.type);
}

/** Text directly inside a component (`<Lesson>text</Lesson>` on one line) is a paragraph. */
function looseLine(line: readonly PhrasingContent[], compilation: Compilation): string {
  const html = phrasing(line, compilation).trim();
  return html === '' ? '' : `<p>${html}</p>`;
}

function callOf(node: RootContent, compilation: Compilation): Block | 'refused' | undefined {
  if (isImageParagraph(node)) return figureOf(node, compilation) ?? 'refused';
  const jsx = node as unknown as JsxNode;
  if (jsx.type !== 'mdxJsxFlowElement') return undefined;
  if (isComponentName(jsx.name)) return call(jsx, jsx.name, compilation);
  refuse(compilation, jsx, refuseElement(jsx.name));
  blocks(jsx.children, compilation);
  return 'refused';
}

function call(node: JsxNode, name: ComponentName, compilation: Compilation): Block | 'refused' {
  const props = propertiesOf(node, name, compilation);
  const isShown = props && (name !== 'Figure' || imageAllowed(node, props['src'] ?? '', compilation));
  if (props && name === 'Question' && isQuestionId(props['id'] ?? ''))
    compilation.questions.add(props['id'] as QuestionId);
  checkChildren(node, name, compilation);
  const children = blocks(node.children, compilation);
  return isShown ? { type: 'call', name, props, children, place: placeOfNode(compilation, node) } : 'refused';
}

function checkChildren(node: JsxNode, name: ComponentName, compilation: Compilation): void {
  const empty = node.children.length === 0;
  if (EMPTY_COMPONENTS.has(name) && !empty) {
    refuse(
      compilation,
      node,
      contentFinding(
        name,
        'holds text',
        'It stands alone, and its text would not be shown.',
        `End it with />: <${name} … />.`,
      ),
    );
  }
  if (!EMPTY_COMPONENTS.has(name) && name !== 'Lesson' && empty) {
    refuse(
      compilation,
      node,
      contentFinding(
        name,
        'is empty',
        'An empty call-out tells nothing.',
        `Write text between <${name}> and </${name}>.`,
      ),
    );
  }
}

function contentFinding(name: string, what: string, why: string, fix: string) {
  return { code: 'component-content', severity: 'error' as const, message: `<${name}> ${what}.`, why, fix };
}

function isImageParagraph(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'image';
}

function figureOf(node: Paragraph, compilation: Compilation): Block | undefined {
  const [image] = node.children;
  if (image?.type !== 'image' || !imageAllowed(node, image.url, compilation)) return undefined;
  const refusal = image.alt ? refuseCharacters(`${image.alt}${image.title ?? ''}`) : NO_ALT;
  if (refusal || !image.alt) {
    if (refusal) refuse(compilation, node, refusal);
    return undefined;
  }
  const caption = image.title ? { caption: image.title } : {};
  const props = { src: image.url, alt: image.alt, ...caption };
  return { type: 'call', name: 'Figure', props, children: [], place: placeOfNode(compilation, node) };
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
