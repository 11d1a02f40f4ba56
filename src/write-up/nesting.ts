import type { Nodes, Root } from 'mdast';
import type { Finding } from '../model/diagnostic.ts';

/** How deep lists, quotations and emphasis may stand inside each other. */
const MAX_DEPTH = 40;

/** The problem with a tree that nests deeper than anybody can read. Walks without recursion, which such a tree would exhaust. */
export function tooDeep(tree: Root): Finding | undefined {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  const [deep] = level;
  return deep && { ...TOO_DEEP, line: deep.position?.start.line ?? 1, column: deep.position?.start.column ?? 1 };
}

const TOO_DEEP = {
  code: 'too-deep',
  severity: 'error' as const,
  message: `Lists, quotations or emphasis stand more than ${MAX_DEPTH} deep inside each other here.`,
  why: 'Nobody can read such text, and programs that try run out of memory.',
  fix: 'Write it flat.',
};
