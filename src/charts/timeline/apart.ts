/**
 * Places moved as little as needed so that neighbours stand `least` apart and all lie between `from` and `to`. Places
 * must be sorted; they keep their order. Where there is not enough room, they share it evenly.
 */
export function standApart(places: readonly number[], least: number, from: number, to: number): number[] {
  if ((places.length - 1) * least >= to - from) {
    return places.map((_, index) => from + ((to - from) * (index + 0.5)) / places.length);
  }
  const clusters: Cluster[] = [];
  for (const place of places) {
    clusters.push(clusterOf([place], least, from, to));
    mergeBack(clusters, least, from, to);
  }
  return clusters.flatMap(({ start, wanted }) => wanted.map((_, index) => start + index * least));
}

/** Neighbours that touch: they stand around the middle of where they want to be. */
interface Cluster {
  wanted: readonly number[];
  start: number;
  end: number;
}

function clusterOf(wanted: readonly number[], least: number, from: number, to: number): Cluster {
  const length = (wanted.length - 1) * least;
  const middle = wanted.reduce((sum, place, index) => sum + place - index * least, 0) / wanted.length;
  const start = Math.max(from, Math.min(middle, to - length));
  return { wanted, start, end: start + length };
}

function mergeBack(clusters: Cluster[], least: number, from: number, to: number): void {
  for (let last = clusters.at(-1), before = clusters.at(-2); last && before;) {
    if (last.start - before.end >= least) return;
    clusters.splice(-2, 2, clusterOf([...before.wanted, ...last.wanted], least, from, to));
    [last, before] = [clusters.at(-1), clusters.at(-2)];
  }
}
