/** A piece of a bar that counts: one incident, or all together; places in percent of the longest bar. */
export interface BarUnit {
  x: number;
  width: number;
}

/** More incidents than this on the longest bar are not told apart any more. */
export const MOST_UNITS = 60;

/** A bar of `count` pieces, one for each incident, on a scale on which `most` fills the width; one piece when there are too many. */
export function unitBar(count: number, most: number): BarUnit[] {
  if (count <= 0 || most <= 0) return [];
  if (most > MOST_UNITS) return [{ x: 0, width: (count / most) * 100 }];
  // Few incidents make small bars, not thick ones.
  const width = 100 / Math.max(most, 12);
  return Array.from({ length: count }, (_, index) => ({ x: index * width, width }));
}
