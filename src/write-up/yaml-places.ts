import { EVENT_ID, getScalarValue, type Event } from 'js-yaml';
import type { DataPath } from './yaml.ts';

interface Located {
  offset: number;
  keyOffset: number;
  children?: Map<PropertyKey, Located>;
}

/**
 * Finds the offset in the source of the value at a path, or of its key.
 *
 * Where the path leads to something that is not there, the offset of the last part that is.
 */
export function locatorIn(events: readonly Event[], source: string): (path: DataPath, atKey?: boolean) => number {
  let root: Located | undefined;
  return (path, atKey = false) => {
    let found = (root ??= readNode(events, 1, source)[0]);
    for (const step of path) {
      const next = found.children?.get(step);
      if (!next) return found.keyOffset;
      found = next;
    }
    return atKey ? found.keyOffset : found.offset;
  };
}

/** Reads the node that begins at `index`; gives it back with the index behind it. */
function readNode(events: readonly Event[], index: number, source: string): [Located, number] {
  const event = events[index];
  switch (event?.type) {
    case EVENT_ID.MAPPING:
      return readMapping(events, index, source, event.start);
    case EVENT_ID.SEQUENCE:
      return readSequence(events, index, source, event.start);
    case EVENT_ID.SCALAR:
      return [leaf(event.valueStart), index + 1];
    case EVENT_ID.ALIAS:
      return [leaf(event.anchorStart), index + 1];
    default:
      return [leaf(0), index + 1];
  }
}

function readMapping(events: readonly Event[], start: number, source: string, offset: number): [Located, number] {
  const children = new Map<PropertyKey, Located>();
  let index = start + 1;
  while (index < events.length && events[index]?.type !== EVENT_ID.POP) {
    const key = events[index];
    const [keyNode, behindKey] = readNode(events, index, source);
    const [value, behindValue] = readNode(events, behindKey, source);
    if (key?.type === EVENT_ID.SCALAR) {
      children.set(getScalarValue(source, key), {
        ...value,
        keyOffset: keyNode.offset,
        offset: real(value.offset, keyNode.offset),
      });
    }
    index = behindValue;
  }
  return [{ offset, keyOffset: offset, children }, index + 1];
}

function readSequence(events: readonly Event[], start: number, source: string, offset: number): [Located, number] {
  const children = new Map<PropertyKey, Located>();
  let index = start + 1;
  while (index < events.length && events[index]?.type !== EVENT_ID.POP) {
    const [item, behind] = readNode(events, index, source);
    children.set(children.size, item);
    index = behind;
  }
  return [{ offset, keyOffset: offset, children }, index + 1];
}

function leaf(offset: number): Located {
  return { offset, keyOffset: offset };
}

/** Empty values have no place of their own; their key stands for them. */
function real(offset: number, fallback: number): number {
  return offset >= 0 ? offset : fallback;
}
