/** Something to be set along a line: where it would like to be, and how much room it takes. */
export interface Wish {
  at: number;
  size: number;
}

/**
 * Sets things along a line in the order given, each as near to its wish as the others allow, none overlapping and
 * all between `from` and `to` while there is room. Returns the middles.
 */
export function setColumn(wishes: readonly Wish[], from: number, to: number): number[] {
  const blocks: { first: number; count: number; size: number; wish: number; start: number }[] = [];
  wishes.forEach(({ at, size }, index) => {
    blocks.push({ first: index, count: 1, size, wish: at - size / 2, start: at - size / 2 });
    settle(blocks, from, to);
  });
  return blocks.flatMap(({ first, count, start }) => {
    let cursor = start;
    return wishes.slice(first, first + count).map(({ size }) => {
      const middle = cursor + size / 2;
      cursor += size;
      return middle;
    });
  });
}

/** Joins blocks that would overlap; a joined block goes to the mean of what its members wish. */
function settle(
  blocks: { first: number; count: number; size: number; wish: number; start: number }[],
  from: number,
  to: number,
): void {
  for (;;) {
    const last = blocks.at(-1)!;
    last.start = Math.max(from, Math.min(last.wish, to - last.size));
    const previous = blocks.at(-2);
    if (!previous || previous.start + previous.size <= last.start + 1e-6) return;
    blocks.pop();
    // What the later block wishes, seen from where the earlier one begins.
    const wish =
      (previous.wish * previous.count + (last.wish - previous.size) * last.count) / (previous.count + last.count);
    Object.assign(previous, { count: previous.count + last.count, size: previous.size + last.size, wish });
  }
}
