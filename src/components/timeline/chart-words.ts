import type { TimelineChart } from '../../charts/timeline/timeline-chart.ts';
import type { ChronologyEvent } from '../../learning/chronology.ts';
import { momentWords } from '../../learning/date-words.ts';
import { LANES } from '../../learning/lanes.ts';
import { phaseWords } from '../../learning/phase-words.ts';
import { phasesOf } from '../../learning/phases.ts';
import { DAY, HOUR } from '../../model/duration.ts';
import type { Review } from '../../model/review.ts';
import { OUTCOMES } from '../../model/vocabulary.ts';

/** An event in one line, as the title of its mark: "13:42, Hands: The rule goes live (helped)". */
export function eventTitle({ number, lane, event }: ChronologyEvent, text: string): string {
  const when = event.at ? momentWords(event.at) : 'time not known';
  const outcome = event.outcome ? ` (${OUTCOMES[event.outcome]})` : '';
  return `${number}. ${when}, ${LANES[lane]}: ${text}${outcome}`;
}

/** The chart in words, for those who do not see it: its phases. The events follow as a list. */
export function describeChart(review: Review): string {
  const { phases, foundBeforeImpact } = phasesOf(review);
  const lengths = phases.map(phaseWords).join(', ');
  const found = foundBeforeImpact ? 'Found before it hurt. ' : '';
  return `${found}${lengths === '' ? 'The lengths of the phases are not known.' : `Phases: ${lengths}.`}`;
}

/** A heading that says how closely the chart looks. */
export function headingFor(chart: TimelineChart | null): string {
  const [first, last] = [chart?.wide.ticks[0]?.at ?? 0, chart?.wide.ticks.at(-1)?.at ?? 0];
  if (!chart || chart.legend.breaks) return 'What happened, step by step';
  if (last - first < 6 * HOUR) return 'What happened, minute by minute';
  return last - first < 3 * DAY ? 'What happened, hour by hour' : 'What happened, day by day';
}
