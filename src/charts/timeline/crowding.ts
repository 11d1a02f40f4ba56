import type { CrowdedStop } from './crowded-stops.ts';
import type { LaidRun, RunRoom } from './lay-runs.ts';
import { lengthOf } from './runs.ts';

/** Room that an event asks for along the axis, in pixels, so that its mark stands clear. */
const ROOM = 22;

/** How much it counts that marks in different lanes stand close, and that words have no room. */
const ANY_LANE = 0.4;
const WORDS = 0.5;

/** How much it counts that an axis is empty beyond the room that two neighbours want, as a share of its length. */
const EMPTY = { felt: 0, open: 2, quiet: 3 };
/** That room, in words beside marks. */
const ROOM_AT_MOST = 1.5;

/**
 * How crowded an axis would be, drawn in these runs: for neighbours in one lane, the share of the room they lack,
 * squared; and, counting less, the same for neighbours in any lane, which want room for their words too. Emptiness counts
 * as well: its room is missing elsewhere. Counting ends once it is more than `most`.
 */
export function crowdingOf(
  runs: readonly LaidRun[],
  stops: readonly CrowdedStop[],
  room: RunRoom,
  most = Infinity,
): number {
  const { length, words } = room;
  const lastInLane = new Map<string, number>();
  let crowding = 0;
  for (const run of runs) {
    if (crowding > most) return crowding;
    const zero = zeroOf(run, room);
    for (let index = run.first; index <= run.last; index += 1) {
      const stop = stops[index]!;
      crowding += crowdingInLanes(stop, zero + (stop.from - run.from) * run.scale, lastInLane);
      if (run.lone) continue;
      if (stop.to > stop.from)
        crowding += lackOfAny((stop.to - stop.from) * run.scale, Math.max(1, stop.inside), words);
      const next = index < run.last && stops[index + 1]!;
      if (!next) continue;
      const gap = (next.from - stop.to) * run.scale;
      const needs = 1 + stop.untimedAfter;
      crowding += lackOfAny(gap, needs, words) + emptiness(gap - needs * words * ROOM_AT_MOST, stop) / length;
    }
  }
  return crowding;
}

/** Where the first instant of a run stands: what is shorter than its room stands in the middle of it. */
export function zeroOf(run: LaidRun, { padding }: Pick<RunRoom, 'padding'>): number {
  return run.lone ? run.start + padding : (run.start + run.end - lengthOf(run) * run.scale) / 2;
}

function crowdingInLanes({ lanes }: CrowdedStop, place: number, lastInLane: Map<string, number>): number {
  let crowding = 0;
  for (const lane of lanes) {
    const last = lastInLane.get(lane);
    lastInLane.set(lane, place);
    if (last !== undefined) crowding += lack(place - last, 1, ROOM);
  }
  return crowding;
}

function emptiness(pixels: number, { after }: CrowdedStop): number {
  return EMPTY[after] * Math.max(0, pixels);
}

function lackOfAny(pixels: number, needs: number, words: number): number {
  return ANY_LANE * lack(pixels, needs, ROOM) + WORDS * lack(pixels, needs, words);
}

/** Zero for as much room as needed, up to the number of marks for none. */
function lack(pixels: number, needs: number, room: number): number {
  const share = Math.max(0, pixels / (room * needs));
  return share >= 1 ? 0 : (1 - share) ** 2 * Math.min(needs, 4);
}
