import type { Block } from '../../model/write-up.ts';
import type { Entry } from '../../write-up/content.ts';
import type { Rule } from '../rule.ts';
import { unknownName } from '../unknown-name.ts';

/** `<Lesson id>` and `<Lucky secured>` must name a lesson and an item of their own review. */
export const bodyReferences: Rule = {
  code: 'unknown-body-reference',
  severity: 'error',
  alone: true,
  run(content, report) {
    for (const entry of content.entries.reviews) {
      const lessons = new Set(entry.data.lessons.map(({ id }) => id));
      const items = new Set(entry.data.improvements.map(({ id }) => id));
      for (const call of callsOf(entry)) {
        const { id, secured } = call.props;
        if (call.name === 'Lesson' && id !== undefined && !lessons.has(id)) {
          report(entry, [], unknownName(id, 'lesson', lessons, HERE), { place: call.place });
        }
        if (call.name === 'Lucky' && secured !== undefined && !items.has(secured)) {
          report(entry, [], unknownName(secured, 'improvement item', items, HERE), { place: call.place });
        }
      }
    }
  },
};

const HERE = { where: 'in the front matter' };

function callsOf(entry: Entry<'reviews'>): Extract<Block, { type: 'call' }>[] {
  return (entry.writeUp?.sections ?? []).flatMap(({ blocks }) => calls(blocks));
}

function calls(blocks: readonly Block[]): Extract<Block, { type: 'call' }>[] {
  return blocks.flatMap((block) => (block.type === 'call' ? [block, ...calls(block.children)] : []));
}
