import { piecesOf, toStretch, type CrowdedStop } from './stretches.ts';

/** Room that an event asks for along the axis, in pixels, so that its mark stands clear. */
const ROOM = 22;

/** How much crowding of marks in different lanes counts. */
const ANY_LANE = 0.4;

/**
 * How crowded an axis of `length` pixels would be, drawn in these parts: for neighbours in one lane, the share of the room they lack, squared; and, counting
 * less, the same for neighbours in any lane, whose labels want room too.
 */
export function crowdingOf(parts: readonly (readonly CrowdedStop[])[], length: number): number {
  const total = parts.reduce((sum, part) => sum + toStretch(part).weight, 0);
  const usable = Math.max(1, length - (parts.length - 1) * ROOM * 2);
  const lastInLane = new Map<string, number>();
  let start = 0;
  let crowding = 0;
  for (const part of parts) {
    const { from, to, weight } = toStretch(part);
    const width = (usable * weight) / total;
    const scale = to > from ? (width - ROOM) / (to - from) : 0;
    crowding += ANY_LANE * piecesOf(part).reduce((sum, piece) => sum + lack(piece.length * scale, piece.needs), 0);
    for (const stop of part) crowding += crowdingInLanes(stop, start + (stop.from - from) * scale, lastInLane);
    start += width + 2 * ROOM;
  }
  return crowding;
}

function crowdingInLanes({ lanes }: CrowdedStop, place: number, lastInLane: Map<string, number>): number {
  return lanes.reduce((sum, lane) => {
    const last = lastInLane.get(lane);
    lastInLane.set(lane, place);
    return last === undefined ? sum : sum + lack(place - last, 1);
  }, 0);
}

/** Zero for as much room as needed, up to the number of marks for none. */
function lack(pixels: number, needs: number): number {
  const share = Math.max(0, pixels / (ROOM * needs));
  return share >= 1 ? 0 : (1 - share) ** 2 * Math.min(needs, 4);
}
