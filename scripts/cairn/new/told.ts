import type { ReadNotes } from '../../../src/write-up/notes/read-notes.ts';
import { fitted, plural } from '../../../src/write-up/problem-text.ts';

/** What was understood of notes, what was not, and what is to be looked at; in lines that fit 80 columns. */
export function toldOfNotes(notes: ReadNotes, name: string): string {
  const left = notes.linesLeft === 0 ? [] : [`${plural(notes.linesLeft, 'line')}, in the text`];
  const beside =
    notes.beside.length === 0 ? [] : [`${plural(notes.beside.length, 'line')}, as comments below the facts`];
  return [
    part(`Understood of ${name}`, understood(notes)),
    part('Left as it was', [...left, ...beside]),
    part('To look at', toLookAt(notes)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function part(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => fitted(`  - ${line}`, 80))].join('\n');
}

function understood({ title, summary, events, items, sources }: ReadNotes): string[] {
  const kinds = [...Map.groupBy(events, ({ kind }) => kind)].sort(([, a], [, b]) => b.length - a.length);
  const found: string[] = [];
  if (title) found.push(`the title: line ${title.line}`);
  if (summary) found.push(`the summary: line ${summary.line}`);
  if (events.length > 0) {
    const words = kinds.map(([kind, all]) => `${all.length} ${kind}`).join(', ');
    found.push(`${plural(events.length, 'event')}: ${linesOf(events)}; by their words ${words}`);
  }
  if (items.length > 0) found.push(`${plural(items.length, 'thing')} to do: ${linesOf(items)}`);
  if (sources.length > 0) found.push(`${plural(sources.length, 'source')}: ${linesOf(sources)}`);
  return found.length > 0 ? found : ['nothing: there is no line that begins with a time, and no list of things to do'];
}

function toLookAt({ events, guessedYears, people, escaped, fenced, timesLeft, services }: ReadNotes): string[] {
  const without = (what: 'zone' | 'day') => events.filter(({ lacks }) => lacks === what);
  const nextDays = events.filter(({ isNextDay }) => isNextDay);
  const twice = events.filter(({ staysInText }) => staysInText);
  return [
    ...when(
      without('zone'),
      (lines) => `No zone: ${lines}. These events keep their times in words. Say the zone with --zone.`,
    ),
    ...when(
      without('day'),
      (lines) => `No day: ${lines}. These events keep their times in words. Say the day with --day.`,
    ),
    ...guessedYears.map(({ line, day }) => `No year: line ${line}. Read as ${day}.`),
    ...when(nextDays, (lines) => `Past midnight: ${lines}. Read as the next day.`),
    ...when(
      twice,
      (lines) => `More than one line can say: ${lines}. The first sentence is an event, and all of it is in the text.`,
    ),
    ...when(toLines(timesLeft), (lines) => `Times that were left in the text: ${lines}.`),
    ...people.map(
      ({ written, stands, lines }) => `${written} → ${stands}: ${linesOf(toLines(lines))}. Write the role.`,
    ),
    ...(people.length > 0 ? ['Other names of persons cannot be told from words. Look for them.'] : []),
    ...when(
      toLines(escaped),
      (lines) => `HTML, braces, pictures or links that lead nowhere here: ${lines}. A backslash keeps them as text.`,
    ),
    ...(fenced ? ['The text could only be kept as a block of code. Take it out of its backticks piece by piece.'] : []),
    ...(services.length > 0
      ? [`The notes name ${services.join(', ')}. If affected: services: [${services.join(', ')}]`]
      : []),
  ];
}

function toLines(lines: readonly number[]): { line: number }[] {
  return lines.map((line) => ({ line }));
}

function when(found: readonly { line: number }[], words: (lines: string) => string): string[] {
  return found.length === 0 ? [] : [words(linesOf(found))];
}

const MOST = 12;

/** Line numbers in words: `line 4`, `lines 4, 7–9`. */
function linesOf(found: readonly { line: number }[]): string {
  const numbers = [...new Set(found.map(({ line }) => line))].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.slice(0, MOST).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const more = runs.length > MOST ? ' and more' : '';
  return `${numbers.length === 1 ? 'line' : 'lines'} ${words.join(', ')}${more}`;
}
