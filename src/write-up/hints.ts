import type { RootContent } from 'mdast';
import { topicOfHint } from '../model/hints.ts';
import { textOf } from './text-of.ts';

/**
 * The hint that a paragraph is, or undefined when an author wrote it.
 *
 * A hint is a paragraph in italics that says word for word what a new draft says; one letter more, and it is an
 * author's own text.
 */
export function openHint(node: RootContent): string | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  if (only?.type !== 'emphasis') return undefined;
  const text = textOf(only).replace(/\s+/g, ' ').trim();
  return topicOfHint(text) && text;
}
