import type { Nodes, PhrasingContent, Resource, Text } from 'mdast';
import { isComponentName } from '../model/components.ts';
import { refusalOfLink } from './address.ts';
import { placeOfNode, refuse, type Compilation } from './compilation.ts';
import { escapeHtml } from './escape.ts';
import { refuseCharacters, refuseElement, refuseExpression } from './refusals.ts';

/** Inline content as HTML. What is not allowed is reported and left out. */
export function phrasing(nodes: readonly PhrasingContent[], compilation: Compilation): string {
  return nodes.map((node) => phrase(node, compilation)).join('');
}

function phrase(node: PhrasingContent, compilation: Compilation): string {
  switch (node.type) {
    case 'text':
      return text(node, compilation);
    case 'emphasis':
      return `<em>${phrasing(node.children, compilation)}</em>`;
    case 'strong':
      return `<strong>${phrasing(node.children, compilation)}</strong>`;
    case 'delete':
      return `<del>${phrasing(node.children, compilation)}</del>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return link(node, node, phrasing(node.children, compilation), compilation);
    case 'linkReference':
      return linkReference(node, compilation);
    case 'footnoteReference':
      return footnoteReference(node.identifier, compilation);
    case 'image':
      refuse(compilation, node, INLINE_IMAGE);
      return '';
    case 'imageReference':
      compilation.usedDefinitions.add(node.identifier);
      refuse(compilation, node, REFERENCED_IMAGE);
      return '';
    default:
      return unknownPhrase(node, compilation);
  }
}

/** Character references such as `&#x202E;` can bring in what the file itself may not hold. */
function text(node: Text, compilation: Compilation): string {
  const refusal = refuseCharacters(node.value);
  if (refusal) refuse(compilation, node, refusal);
  return escapeHtml(node.value);
}

function link(node: Nodes, { url, title }: Resource, content: string, compilation: Compilation): string {
  const refusal = refusalOfLink(url) ?? (title ? HIDDEN_TITLE : undefined);
  if (refusal) {
    refuse(compilation, node, refusal);
    return content;
  }
  if (url.startsWith('/') || url.startsWith('#'))
    compilation.links.push({ href: url, ...placeOfNode(compilation, node) });
  return `<a href="${escapeHtml(url)}">${content}</a>`;
}

function linkReference(node: Extract<PhrasingContent, { type: 'linkReference' }>, compilation: Compilation): string {
  const definition = compilation.definitions.get(node.identifier);
  const content = phrasing(node.children, compilation);
  if (!definition) return content;
  compilation.usedDefinitions.add(node.identifier);
  return link(node, definition, content, compilation);
}

function footnoteReference(name: string, compilation: Compilation): string {
  const known = compilation.noteOrder.indexOf(name);
  const number = known === -1 ? compilation.noteOrder.push(name) : known + 1;
  const anchor = known === -1 ? ` id="fnref-${number}"` : '';
  return `<sup><a href="#fn-${number}"${anchor} class="footnote" aria-label="Footnote ${number}">${number}</a></sup>`;
}

const INLINE_IMAGE = {
  code: 'inline-image',
  severity: 'error' as const,
  message: 'An image stands in the middle of a paragraph.',
  why: 'Images are shown as figures, with a caption and room of their own.',
  fix: 'Give it a paragraph of its own, or use <Figure src="…" alt="…" />.',
};

const REFERENCED_IMAGE = {
  code: 'inline-image',
  severity: 'error' as const,
  message: 'This image names its file in another place.',
  why: 'Images are shown as figures, with a caption and room of their own.',
  fix: 'Name the file here, in a paragraph of its own: ![what it shows](file.png).',
};

const HIDDEN_TITLE = {
  code: 'hidden-text',
  severity: 'error' as const,
  message: 'This link has a title, which is not shown.',
  why: 'What readers cannot see, nobody can learn from or review.',
  fix: 'Say it in the text, and remove the quoted part behind the address.',
};

interface MdxNode {
  type: string;
  name?: string | null;
  value?: string;
}

function unknownPhrase(node: Nodes, compilation: Compilation): string {
  const mdx = node as unknown as MdxNode;
  if (mdx.type === 'html') return escapeHtml(mdx.value ?? '');
  if (mdx.type === 'mdxTextExpression') refuse(compilation, node, refuseExpression(mdx.value ?? ''));
  else if (isComponentName(mdx.name ?? null)) refuse(compilation, node, inlineComponent(String(mdx.name)));
  else refuse(compilation, node, refuseElement(mdx.name));
  if ('children' in node) phrasing(node.children as PhrasingContent[], compilation);
  return '';
}

function inlineComponent(name: string) {
  return {
    code: 'inline-component',
    severity: 'error' as const,
    message: `<${name}> stands inside a line of text.`,
    why: 'Call-outs are set apart from the text, so they cannot stand in a sentence.',
    fix: `Put <${name}> and </${name}> on lines of their own, with an empty line before and after.`,
  };
}
