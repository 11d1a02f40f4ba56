import type { Legend } from '../../charts/timeline/geometry.ts';

/** What a reader must be told of a drawing, in sentences; only of what occurs in it. */
export function legendNotes({ untimed, estimated, days, slopes, breaks, enlarged, drawn }: Legend): string[] {
  const notes = [
    untimed && 'Dashed marks: the order is known, the time is not.',
    estimated && 'Whiskers: time estimated; dotted where nobody said how closely.',
    days && 'Pale columns: only the day is known.',
    slopes && 'Sloping or dashed edges: when it began or ended is not sure.',
    breaks && !enlarged && 'Time is left out where the axis is broken; all else is to one scale.',
    enlarged && 'Time is left out where the axis is broken, and drawn larger where its line is strong.',
    drawn && `${count(drawn.count)} of ${count(drawn.total)} events are drawn; the list has them all.`,
  ];
  return notes.filter((note) => typeof note === 'string');
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
