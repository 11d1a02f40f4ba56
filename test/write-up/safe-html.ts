import { htmlToHast } from 'satteri';
import type { Element, Nodes } from 'hast';
import { COMPONENTS } from '../../src/model/components.ts';
import type { Block, WriteUp } from '../../src/model/write-up.ts';

const HREF = /^(?:https?:\/\/[^/]|mailto:|\/(?!\/)|#)/i;
const PLACE_IN_CLASS = /^(?:hljs-[\w-]+|language-[\w-]+|[a-z]+_)$/;

/** What a write-up's HTML may consist of: the elements, the attributes of each, and what their values may be. */
const ALLOWED: Record<string, Record<string, RegExp>> = {
  p: {},
  em: {},
  strong: {},
  del: {},
  code: {},
  br: {},
  hr: {},
  sup: {},
  blockquote: {},
  ul: {},
  ol: { start: /^\d{1,9}$/ },
  li: { className: /^(?:task|done|open)$/, id: /^fn-\d+$/ },
  a: { href: HREF, id: /^fnref-\d+$/, className: /^footnote$/, ariaLabel: /^(?:Footnote \d+|Back to the text)$/ },
  pre: { tabIndex: /^0$/, dataLanguage: /^[\w+#.-]+$/ },
  span: { className: new RegExp(`${PLACE_IN_CLASS.source}|^tick$`), role: /^img$/, ariaLabel: /^(?:done|open)$/ },
  div: { className: /^table$/, role: /^group$/, ariaLabel: /^Table$/, tabIndex: /^0$/ },
  table: {},
  thead: {},
  tbody: {},
  tr: {},
  th: { scope: /^col$/, className: /^align-(?:left|center|right)$/ },
  td: { className: /^align-(?:left|center|right)$/ },
};

/** Everything in a piece of HTML that a browser would read as something else than text and the few elements allowed. */
export function forbiddenIn(html: string): string[] {
  return forbiddenNode(htmlToHast(html, { fragment: true }) as Nodes);
}

function forbiddenNode(node: Nodes): string[] {
  if (node.type === 'text') return [];
  if (node.type === 'root') return node.children.flatMap(forbiddenNode);
  if (node.type !== 'element') return [node.type];
  const attributes = ALLOWED[node.tagName];
  return [
    ...(attributes ? forbiddenAttributes(node, attributes) : [`<${node.tagName}>`]),
    ...node.children.flatMap(forbiddenNode),
  ];
}

function forbiddenAttributes({ tagName, properties }: Element, allowed: Record<string, RegExp>): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const values = (Array.isArray(value) ? value : [value]).map(String);
    return values.every((one) => allowed[name]?.test(one)) ? [] : [`<${tagName} ${name}="${values.join(' ')}">`];
  });
}

/** Everything in a compiled body that is not allowed: in its HTML, and in the properties of its calls. */
export function forbiddenInWriteUp({ sections, footnotes }: WriteUp): string[] {
  const headings = sections.flatMap(({ heading, id }) => [
    ...forbiddenIn(heading),
    ...(/^(?:s-[^\s"'<>&]*)?$/.test(id) ? [] : [`id ${id}`]),
  ]);
  return [...headings, ...forbiddenIn(footnotes), ...sections.flatMap(({ blocks }) => blocks.flatMap(forbiddenBlock))];
}

function forbiddenBlock(block: Block): string[] {
  if (block.type === 'html') return forbiddenIn(block.html);
  const wrong = COMPONENTS[block.name].safeParse(block.props).success
    ? []
    : [`<${block.name}> ${JSON.stringify(block.props)}`];
  const image =
    block.name === 'Figure' && !/^[\w.-]+\.\w+$/.test(block.props['src'] ?? '')
      ? [`src ${block.props['src'] ?? ''}`]
      : [];
  return [...wrong, ...image, ...block.children.flatMap(forbiddenBlock)];
}
