import { coOccurrence, pairKey, type CoOccurrence } from '../learning/co-occurrence.ts';
import { noticedFirst, type Noticed } from '../learning/noticed.ts';
import { occasionsOf, type Occasions } from '../learning/occasions.ts';
import { phaseName } from '../learning/phase-words.ts';
import {
  itemsByAim,
  longestPhases,
  type AimedItems,
  type LongestPhases,
  type LosingPhase,
} from '../learning/time-lost.ts';
import { AIMS, DETECTIONS } from '../model/vocabulary.ts';
import {
  CUSTOMER_LENGTHS,
  lengthFigures,
  lengthSelections,
  PHASE_LENGTHS,
  REVIEW_LENGTHS,
  type LengthFigure,
} from './length-figures.ts';
import type { Library } from './library.ts';
import { namesIn } from './names.ts';
import { selection, type Selection } from './selection.ts';
import type { ReviewView } from './views.ts';

/** Everything that the figures across incidents show. */
export interface Insights {
  occasions: Occasions<ReviewView>;
  phases: LengthFigure[];
  customers: LengthFigure[];
  reviews: LengthFigure[];
  noticed: Noticed<ReviewView>;
  together: CoOccurrence<ReviewView>;
  longest: LongestPhases<ReviewView>;
  items: AimedItems<ReviewView>[];
  /** The incidents behind the marks, by id. */
  selections: ReadonlyMap<string, Selection>;
}

/** How many classes are set against each other. */
export const MOST_CLASSES = 12;

const known = new WeakMap<Library, Insights>();

/** The figures across all incidents of a library. Worked out once for each. */
export function insightsOf(library: Library): Insights {
  const before = known.get(library);
  if (before) return before;
  const occasions = occasionsOf(library.reviews);
  const { incidents } = occasions;
  const figures = {
    occasions,
    phases: lengthFigures(incidents, PHASE_LENGTHS),
    customers: lengthFigures(incidents, CUSTOMER_LENGTHS),
    reviews: lengthFigures(incidents, REVIEW_LENGTHS),
    noticed: noticedFirst(incidents),
    together: coOccurrence(incidents, MOST_CLASSES),
    longest: longestPhases(incidents),
    items: itemsByAim(incidents),
  };
  const selections = selectionsOf(figures, namesIn(library.classes));
  const insights = { ...figures, selections: new Map(selections.map((one) => [one.id, one])) };
  known.set(library, insights);
  return insights;
}

function selectionsOf(figures: Omit<Insights, 'selections'>, nameOfClass: (id: string) => string): Selection[] {
  const { occasions, phases, customers, reviews, noticed, together, longest, items } = figures;
  return [
    selection('near-misses', 'Near misses', occasions.nearMisses),
    selection('drills', 'Drills', occasions.drills),
    ...[phases, customers, reviews].flatMap(lengthSelections),
    ...noticed.ways.map(({ way, records }) =>
      selection(`noticed-${way}`, `First noticed by ${DETECTIONS[way]}`, records),
    ),
    selection('noticed-unsaid', 'Without a word on how they were noticed', noticed.unsaid),
    ...[...together.pairs.values()].map(({ a, b, records }) =>
      selection(pairKey(a, b), `${nameOfClass(a)} together with ${nameOfClass(b)}`, records),
    ),
    ...Object.entries(longest.longest).map(([phase, records]) =>
      selection(
        `longest-${phase}`,
        `Longest phase: ${phaseName({ name: phase as LosingPhase, includes: [] })}`,
        records,
      ),
    ),
    selection('longest-mixed', 'Longest stretch covers several phases', longest.mixed),
    ...items.map(({ aim, records }) =>
      selection(`aim-${aim}`, `With improvement items that aim to ${AIMS[aim]}`, records),
    ),
  ];
}
