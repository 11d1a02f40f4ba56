import type { BlockContent, List, ListItem, RootContent, Table } from 'mdast';
import { isComponentName } from '../model/components.ts';
import { refuse, type Compilation } from './compilation.ts';
import { highlight } from './highlight.ts';
import { phrasing } from './phrasing.ts';
import { refuseElement, refuseExpression, refuseModuleCode } from './refusals.ts';

/** Block content that is no component call, as HTML. What is not allowed is reported and left out. */
export function flow(node: RootContent, compilation: Compilation): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${phrasing(node.children, compilation)}</p>`;
    case 'blockquote':
      return `<blockquote>${flows(node.children, compilation)}</blockquote>`;
    case 'list':
      return list(node, compilation);
    case 'code':
      return highlight(node.value, node.lang);
    case 'table':
      return table(node, compilation);
    case 'thematicBreak':
      return '<hr>';
    case 'definition':
    case 'footnoteDefinition':
      return '';
    case 'heading':
      refuse(compilation, node, NESTED_HEADING);
      return '';
    default:
      return otherFlow(node, compilation);
  }
}

/** Several blocks as HTML. */
export function flows(nodes: readonly RootContent[], compilation: Compilation): string {
  return nodes.map((node) => flow(node, compilation)).join('');
}

function list(node: List, compilation: Compilation): string {
  const tag = node.ordered ? 'ol' : 'ul';
  const start = node.ordered && node.start !== null && node.start !== 1 ? ` start="${node.start}"` : '';
  const items = node.children.map((item) => listItem(item, node.spread === true || item.spread === true, compilation));
  return `<${tag}${start}>${items.join('')}</${tag}>`;
}

function listItem(item: ListItem, spread: boolean, compilation: Compilation): string {
  const content = item.children.map((child) => tight(child, spread, compilation)).join('');
  if (typeof item.checked !== 'boolean') return `<li>${content}</li>`;
  const word = item.checked ? 'done' : 'open';
  return `<li class="task ${word}"><span class="tick" role="img" aria-label="${word}"></span> ${content}</li>`;
}

function tight(child: BlockContent | RootContent, spread: boolean, compilation: Compilation): string {
  const bare = child.type === 'paragraph' && !spread;
  return bare ? phrasing(child.children, compilation) : flow(child, compilation);
}

function table(node: Table, compilation: Compilation): string {
  const [head, ...body] = node.children.map((row, index) => {
    const cells = row.children.map((cell, column) => {
      const content = phrasing(cell.children, compilation);
      // A corner without words heads nothing, so it is no header.
      const tag = index === 0 && content.trim() !== '' ? 'th scope="col"' : 'td';
      const align = node.align?.[column];
      return `<${tag}${align ? ` class="align-${align}"` : ''}>${content}</${tag.slice(0, 2)}>`;
    });
    // Whoever reads the text without its boxes, as the search index does, must find the words of two cells apart.
    return `<tr>${cells.join(' ')}</tr>`;
  });
  const rows = body.length > 0 ? `<tbody>${body.join('')}</tbody>` : '';
  return `<div class="table" role="group" aria-label="Table" tabindex="0"><table><thead>${head ?? ''}</thead>${rows}</table></div>`;
}

const NESTED_HEADING = {
  code: 'nested-heading',
  severity: 'error' as const,
  message: 'A heading stands inside a component, list or quotation.',
  why: 'Sections are lifted onto slides and class pages, so headings must stand between blocks.',
  fix: 'Use bold text here, or close the component before the heading.',
};

interface MdxNode {
  value?: string;
  name?: string | null;
}

function otherFlow(node: RootContent, compilation: Compilation): string {
  const mdx = node as unknown as MdxNode;
  const type: string = node.type;
  if (type === 'mdxjsEsm') refuse(compilation, node, refuseModuleCode(mdx.value ?? ''));
  else if (type === 'mdxFlowExpression') refuse(compilation, node, refuseExpression(mdx.value ?? ''));
  else if (isComponentName(mdx.name ?? null)) refuse(compilation, node, nestedCall(String(mdx.name)));
  else refuse(compilation, node, refuseElement(mdx.name ?? type));
  return '';
}

function nestedCall(name: string) {
  return {
    code: 'nested-component',
    severity: 'error' as const,
    message: `<${name}> stands inside a list or quotation.`,
    why: 'Call-outs are set apart from the text.',
    fix: 'End the list or quotation before it, with an empty line between.',
  };
}
