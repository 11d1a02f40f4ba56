import type { Block } from '../../model/write-up.ts';
import { compileBody, type CompiledBody } from '../compile.ts';

/** Notes as a body that can be shown, and the lines in which a sign had to be set so that they stay text. */
export interface SafeBody {
  text: string;
  /** Lines of the body, counted from 1, in which something is shown as text that would have been markup. */
  escaped: Set<number>;
  /** Nothing else helped: lines that are shown as they are, in a block of code. */
  fenced: boolean;
}

/** Each round mends every problem that the parser tells; more than a few rounds mean that mending leads nowhere. */
const MAX_ROUNDS = 40;

/**
 * Notes come from anywhere: HTML, braces, pictures and links that lead nowhere here. They are kept to the letter, with a
 * backslash before what the body must not hold, so that readers see what was written and the author decides.
 */
export function safeBody(notes: string): SafeBody {
  const escaped = new Set<number>();
  let lines = notes.split('\n');
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const places = problemPlaces(compileBody(lines.join('\n')));
    if (places.length === 0) return { text: lines.join('\n'), escaped, fenced: false };
    const mended = mend(lines, places, escaped);
    if (mended === undefined) break;
    lines = mended;
  }
  return { text: fence(notes), escaped: new Set(), fenced: true };
}

interface Spot {
  line: number;
  column: number;
}

/** Everything that must not stay as it is: what is refused, calls, pictures, and links to pages that are not known here. */
function problemPlaces({ findings, images, writeUp }: CompiledBody): Spot[] {
  const calls = writeUp.sections.flatMap(({ blocks }) => callsIn(blocks));
  const all: Spot[] = [...findings, ...images, ...writeUp.links, ...calls];
  const once = new Map(all.map(({ line, column }) => [`${line}:${column}`, { line, column }]));
  return [...once.values()].sort((a, b) => b.line - a.line || b.column - a.column);
}

function callsIn(blocks: readonly Block[]): Spot[] {
  return blocks.flatMap((block) => (block.type === 'call' ? [block.place, ...callsIn(block.children)] : []));
}

/** The lines with a sign set at every spot, from the last to the first; undefined when a spot offers no place for one. */
function mend(lines: readonly string[], spots: readonly Spot[], escaped: Set<number>): string[] | undefined {
  const mended = [...lines];
  for (const { line, column } of spots) {
    const text = mended[line - 1];
    const changed = text === undefined ? undefined : withSign(text, column - 1);
    if (changed === undefined) return undefined;
    mended[line - 1] = changed;
    escaped.add(line);
  }
  return mended;
}

/** What opens something in Markdown. */
const OPENING = /[<{[#&]/;

function withSign(line: string, offset: number): string | undefined {
  if (/^(?:import|export)\b/.test(line)) return ` ${line}`;
  const address = /^(?:https?|ftp|mailto|xmpp)(?=:)|^www(?=\.)/i.exec(line.slice(offset));
  const from = address ? offset + address[0].length : offset + (line.charAt(offset) === '!' ? 1 : 0);
  const isOpening = address !== null || OPENING.test(line.charAt(from));
  const at = isOpening ? from : line.slice(from).search(OPENING) + from;
  if (at < from || line.charAt(at - 1) === '\\') return undefined;
  return `${line.slice(0, at)}\\${line.slice(at)}`;
}

function fence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${text}\n${marks}`;
}
