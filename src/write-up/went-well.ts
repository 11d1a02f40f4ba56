import type { Block, Section, WriteUp } from '../model/write-up.ts';

type Call = Extract<Block, { type: 'call' }>;

/** The call-outs about what went well, in order, also those within others. */
export function wellCalls(blocks: readonly Block[]): Call[] {
  return blocks.flatMap((block) => {
    if (block.type === 'html') return [];
    return block.name === 'WentWell' ? [block] : wellCalls(block.children);
  });
}

/** Where a write-up first tells of what went well: a section that answers that question, or a call-out; undefined if nowhere. */
export function firstWell({ sections }: Pick<WriteUp, 'sections'>): Section | Call | undefined {
  for (const section of sections) {
    if (section.question === 'well') return section;
    const [call] = wellCalls(section.blocks);
    if (call) return call;
  }
  return undefined;
}
