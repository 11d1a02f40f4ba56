import { ticksIn } from '../../components/timeline/axis-markup.ts';

/** Sets the ticks of all timelines within `root` at instants that are round in a zone. */
export function showAxesIn(zone: string, root: ParentNode): void {
  for (const drawing of root.querySelectorAll<SVGElement>('.timeline-drawing[data-axis]')) {
    const direction = drawing.classList.contains('wide') ? 'wide' : 'tall';
    const ticks = drawing.querySelector('.ticks');
    // The markup holds nothing but numbers and names of months.
    if (ticks) ticks.innerHTML = ticksIn(zone, drawing.dataset['axis'] ?? '', direction);
  }
}
