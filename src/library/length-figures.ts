import { LENGTH_BINS, lengthBin, MOST_DOTS } from '../learning/length-bins.ts';
import { MEASURES, measuresOf, type Measured, type MeasureName, type Measures } from '../learning/measures.ts';
import { spreadOf, type Spread } from '../learning/spread.ts';
import { trendOf, type Trend } from '../learning/trend.ts';
import { selection, type Selection } from './selection.ts';
import type { ReviewView } from './views.ts';

/** One length of one incident. */
export interface ViewLength extends Measured {
  view: ReviewView;
}

/** One length across incidents. */
export interface LengthFigure {
  name: MeasureName;
  label: string;
  /** Those known, newest first. */
  lengths: ViewLength[];
  /** How many incidents there are in all. */
  total: number;
  /** Of the lengths that cover nothing else; undefined when they are too few. */
  spread: Spread | undefined;
  trend: Trend | undefined;
}

/** A whole incident and its phases one after the other. */
export const PHASE_LENGTHS = ['whole', 'undetected', 'engaging', 'diagnosing', 'mitigating', 'resolving'] as const;

/** What customers heard. */
export const CUSTOMER_LENGTHS = ['first-word', 'silence'] as const;

/** How soon the local review was held. */
export const REVIEW_LENGTHS = ['review'] as const;

const known = new WeakMap<ReviewView, Measures>();

/** The lengths of an incident. Worked out once for each. */
export function measuresOfView(view: ReviewView): Measures {
  const measures = known.get(view) ?? measuresOf(view.review);
  known.set(view, measures);
  return measures;
}

/** The named lengths of incidents. Median and trend come from lengths that stand for one phase alone. */
export function lengthFigures(incidents: readonly ReviewView[], names: readonly MeasureName[]): LengthFigure[] {
  return names.map((name) => {
    const lengths = incidents.flatMap((view) => {
      const measured = measuresOfView(view)[name];
      return measured ? [{ view, ...measured }] : [];
    });
    const alone = lengths.filter(({ covers }) => !covers);
    return {
      name,
      label: MEASURES[name],
      lengths,
      total: incidents.length,
      spread: spreadOf(alone.map(({ ms }) => ms)),
      trend: trendOf(alone.map(({ ms, view }) => ({ ms, at: view.at }))),
    };
  });
}

/** Whether figures shown together count their lengths in ranges, because one of them has too many for dots. */
export function areCounted(figures: readonly LengthFigure[]): boolean {
  return figures.some(({ lengths }) => lengths.length > MOST_DOTS);
}

/** The incidents behind each range of figures that are counted; none where every incident has its own dot. */
export function lengthSelections(figures: readonly LengthFigure[]): Selection[] {
  return areCounted(figures) ? figures.flatMap(rangesOf) : [];
}

function rangesOf({ name, label, lengths }: LengthFigure): Selection[] {
  const byBin = Map.groupBy(lengths, ({ ms }) => lengthBin(ms));
  return LENGTH_BINS.flatMap((bin) => {
    const views = byBin.get(bin)?.map(({ view }) => view);
    return views ? [selection(lengthSelectionId(name, bin.id), `${label}: ${bin.words}`, views)] : [];
  });
}

/** Id of the incidents whose length of this name lies in this range. */
export function lengthSelectionId(name: MeasureName, bin: string): string {
  return `${name}-${bin}`;
}
