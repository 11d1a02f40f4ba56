import { setColumn } from './columns.ts';
import type { LaneShape, Mark, Stretch } from './geometry.ts';
import { groupMarks, RADIUS, type MarkGroup } from './marks.ts';
import type { PlacedEvent } from './places.ts';

/** A mark with the group of events it stands for and the lines that belong to it. */
export interface SetMark {
  mark: Mark;
  group: MarkGroup;
  stretches: Stretch[];
}

/** The middle of a column. */
export function middleOf({ x, width }: LaneShape): number {
  return x + width / 2;
}

/** Sets the marks of a column as near to their instants as they can stand without touching. */
export function setMarks(column: LaneShape, events: readonly PlacedEvent[], top: number, bottom: number): SetMark[] {
  const groups = groupMarks(
    events.filter(({ lane }) => lane === column.id),
    3,
  ).map(shortText);
  const middles = setColumn(
    groups.map(({ p }) => ({ at: p, size: 2 * RADIUS + 1.5 })),
    top,
    bottom,
  );
  return groups.map((group, index) => toSetMark(column, group, middles[index]!));
}

/** Columns are as narrow as a mark; a crowd shows its first number and a plus. */
function shortText(group: MarkGroup): MarkGroup {
  const first = Math.min(...group.events.map(({ number }) => number));
  return group.events.length > 1 ? { ...group, text: `${first}+`, half: RADIUS + 1 } : { ...group, half: RADIUS };
}

function toSetMark(column: LaneShape, group: MarkGroup, y: number): SetMark {
  const [first] = group.events;
  const x = middleOf(column);
  const outcome = first!.event.outcome;
  return {
    group,
    mark: {
      lane: column.id,
      numbers: group.events.map(({ number }) => number).sort((a, b) => a - b),
      text: group.text,
      x,
      y,
      half: group.half,
      key: group.key,
      untimed: !first!.timed || first!.day !== undefined,
      ...(outcome && { outcome }),
    },
    stretches: group.events.flatMap((event) => stretchesOf(column, event, x, y)),
  };
}

function stretchesOf({ id: lane, x: left, width }: LaneShape, event: PlacedEvent, x: number, y: number): Stretch[] {
  const { end, whisker, day } = event;
  const outcome = event.event.outcome;
  const line = (kind: Stretch['kind'], from: number, to: number): Stretch => ({
    kind,
    event: event.number,
    lane,
    x1: x,
    y1: from,
    x2: x,
    y2: to,
  });
  return [
    ...(day ? [{ kind: 'day' as const, lane, x1: left, y1: day.from, x2: left + width, y2: day.to }] : []),
    ...(end !== undefined && end > y + RADIUS ? [{ ...line('lasting', y, end), ...(outcome && { outcome }) }] : []),
    ...(whisker ? [line(whisker.stated ? 'whisker' : 'unstated', whisker.from, whisker.to)] : []),
  ];
}
