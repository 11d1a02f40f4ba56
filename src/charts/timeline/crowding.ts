import type { CrowdedStop, Stretch } from './stretches.ts';

/** Room that an event asks for along the axis, in pixels, so that its mark stands clear. */
const ROOM = 22;

/** How much crowding of marks in different lanes counts. */
const ANY_LANE = 0.4;

/**
 * How crowded an axis of `length` pixels would be, drawn in these stretches: for neighbours in one lane, the share of
 * the room they lack, squared; and, counting less, the same for neighbours in any lane, whose labels want room too.
 */
export function crowdingOf(stretches: readonly Stretch[], length: number): number {
  const total = stretches.reduce((sum, { weight }) => sum + weight, 0);
  const usable = Math.max(1, length - (stretches.length - 1) * ROOM * 2);
  const lastInLane = new Map<string, number>();
  let start = 0;
  let crowding = 0;
  for (const { from, to, weight, stops, pieces } of stretches) {
    const width = (usable * weight) / total;
    const scale = to > from ? (width - ROOM) / (to - from) : 0;
    for (const piece of pieces) crowding += ANY_LANE * lack(piece.length * scale, piece.needs);
    for (const stop of stops) crowding += crowdingInLanes(stop, start + (stop.from - from) * scale, lastInLane);
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
