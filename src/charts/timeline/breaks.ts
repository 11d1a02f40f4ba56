import type { CrowdedStop } from './crowded-stops.ts';
import { crowdingOf } from './crowding.ts';
import { layToOneScale, layToTwoScales, layWhole, type LaidRun, type RunRoom } from './lay-runs.ts';
import { isPair, lengthOf, runMaker, type Run } from './runs.ts';

/** What a break must repay, in marks that cannot be told from their neighbours; and what a second scale must. */
const PRICE_OF_BREAK = 0.6;
const PRICE_OF_SCALE = 1.6;

/** What it costs beside that to break what customers felt, or the incident, whose lengths people read. */
const PRICE_OF_PLACE = { felt: 1, open: 0.2, quiet: 0 };
/** And to leave two marks by themselves. */
const PRICE_OF_PAIR = 1.2;

/** A break leaves out at least this share of what is drawn beside it, and more to cut off a single instant. */
const LEAST_SHARE = 0.5;
const FAR_AWAY = 1;

const MOST_BREAKS = 5;

/** The longest gaps can become breaks, and those at which a dense beginning or end is over. */
const LONGEST = 8;
const EDGES = 4;

/** Runs with a place, and what they cost. */
interface Layout {
  runs: LaidRun[];
  cost: number;
}

/** One way to lay runs out. */
type Lay = (runs: readonly Run[], room: RunRoom) => LaidRun[] | undefined;

/**
 * Divides time into as few runs as keep the room legible. One scale without a break is best and is kept unless what
 * happened would be pressed together; then long gaps are left out and the rest is still drawn to one scale. A second,
 * larger scale is the last resort, for minutes that are followed by hours in which as much happened.
 */
export function divide(stops: readonly CrowdedStop[], room: RunRoom): LaidRun[] {
  const runsOf = runMaker(stops);
  const whole = [layWhole(runsOf([])[0]!, room)];
  const unbroken = { runs: whole, cost: crowdingOf(whole, stops, room) };
  if (unbroken.cost <= PRICE_OF_BREAK) return whole;
  const places = placesToCut(stops);
  const layoutOf = (lay: Lay, price: number) => (cuts: readonly number[], most: number) => {
    const laid = lay(runsOf(cuts), room);
    if (!laid || !areWorthwhile(laid)) return undefined;
    const paid = price + priceOfBreaks(laid);
    return { runs: laid, cost: paid + crowdingOf(laid, stops, room, most - paid) };
  };
  const broken = bestOfCuts(unbroken, places, layoutOf(layToOneScale, 0));
  return bestOfCuts(broken, places, layoutOf(layToTwoScales, PRICE_OF_SCALE), PRICE_OF_SCALE).runs;
}

/**
 * The best layout found by cutting at one place after another, each time where it does best with the cuts before:
 * a later cut may make up for an earlier one. `price` is what any of them costs beside its breaks.
 */
function bestOfCuts(
  known: Layout,
  places: readonly number[],
  layoutOf: (cuts: readonly number[], most: number) => Layout | undefined,
  price = 0,
): Layout {
  let best = known;
  let cuts: readonly number[] = [];
  for (let count = 1; count <= MOST_BREAKS && price + count * PRICE_OF_BREAK < best.cost; count += 1) {
    let step: (Layout & { cuts: readonly number[] }) | undefined;
    for (const place of places) {
      if (cuts.includes(place)) continue;
      const tried = [...cuts, place].sort((a, b) => a - b);
      const layout = layoutOf(tried, step?.cost ?? Infinity);
      if (layout && (!step || layout.cost < step.cost - 1e-9)) step = { ...layout, cuts: tried };
    }
    if (!step) return best;
    if (step.cost < best.cost - 1e-9) best = step;
    cuts = step.cuts;
  }
  return best;
}

/** The stops after which a break may come, in order. */
function placesToCut(stops: readonly CrowdedStop[]): number[] {
  const gaps = stops.slice(1).map((stop, index) => stop.from - stops[index]!.to);
  const longest = gaps.map((gap, index) => ({ gap, index })).sort((a, b) => b.gap - a.gap || a.index - b.index);
  const chosen = new Set(longest.slice(0, LONGEST).map(({ index }) => index));
  for (const index of [...edges(gaps), ...edges(gaps.toReversed()).map((each) => gaps.length - 1 - each)])
    chosen.add(index);
  return [...chosen].sort((a, b) => a - b);
}

/** The gaps that are longer by far than all before them, the last of them first. */
function edges(gaps: readonly number[]): number[] {
  let longest = 0;
  const found: number[] = [];
  gaps.forEach((gap, index) => {
    if (index > 0 && gap > 2 * longest) found.unshift(index);
    longest = Math.max(longest, gap);
  });
  return found.slice(0, EDGES);
}

/**
 * Whether every gap is worth leaving out: it is long beside what is drawn around it, or lies between runs that could
 * not be read on one scale; and whether more than a single length is left to be read.
 */
function areWorthwhile(runs: readonly LaidRun[]): boolean {
  if (runs.every((run) => run.lone || isPair(run))) return false;
  const longest = Math.max(...runs.map(scaledLength));
  return runs.slice(1).every((right, index) => {
    const left = runs[index]!;
    const gap = right.from - left.to;
    if (left.lone && right.lone) return gap >= longest * LEAST_SHARE;
    if (left.lone || right.lone) return gap >= (scaledLength(left) + scaledLength(right)) * FAR_AWAY;
    if (left.fine !== right.fine) return gap >= Math.min(lengthOf(left), lengthOf(right));
    return gap >= Math.max(lengthOf(left), lengthOf(right)) * LEAST_SHARE;
  });
}

function scaledLength(run: LaidRun): number {
  return run.lone ? 0 : lengthOf(run);
}

/** The less a break leaves out, and the more it takes apart, the more it must repay. */
function priceOfBreaks(runs: readonly LaidRun[]): number {
  return runs
    .slice(1)
    .reduce(
      (price, right, index) => price + PRICE_OF_BREAK + priceOfGap(runs[index]!, right),
      PRICE_OF_PAIR * runs.filter(isPair).length,
    );
}

function priceOfGap(left: LaidRun, right: LaidRun): number {
  const drawn = Math.max(1, lengthOf(left), lengthOf(right)) / (right.from - left.to);
  const shortness = drawn > 1 ? 0.9 * (1 - 1 / drawn) : 0;
  return shortness + PRICE_OF_PLACE[left.after] * (left.after === 'felt' ? 1 + Math.min(1.2, 2 * drawn) : 1);
}
