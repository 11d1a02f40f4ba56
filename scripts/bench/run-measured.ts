import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What running a command took. */
export interface Measured {
  /** Milliseconds by the clock on the wall. */
  wall: number;
  /** Milliseconds of work by processors, all processes together; undefined where the system does not tell. */
  cpu: number | undefined;
  /** The most memory that all its processes held together, in bytes; undefined where the system does not tell. */
  peak: number | undefined;
  exitCode: number | null;
  /** What it printed, without colours. */
  output: string;
}

const BETWEEN_LOOKS_MS = 100;

/** Runs a Node script in a folder and measures it with all the processes it starts. */
export async function runMeasured(
  script: readonly string[],
  cwd: string,
  environment: Record<string, string>,
): Promise<Measured> {
  const [began, cpuBefore] = [performance.now(), endedCpu()];
  const child = spawn(process.execPath, [...script], { cwd, env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const seen: Seen = { peak: undefined, cpu: new Map() };
  const looks = setInterval(() => look(child.pid, seen), BETWEEN_LOOKS_MS);
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  clearInterval(looks);
  const wall = performance.now() - began;
  return { wall, cpu: cpuOf(seen, cpuBefore), peak: seen.peak, exitCode, output: stripVTControlCharacters(output) };
}

/** What was seen of a command's processes while they ran. */
interface Seen {
  peak: number | undefined;
  /** Processor time of each in milliseconds, as last seen. */
  cpu: Map<number, number>;
}

function look(root: number | undefined, seen: Seen): void {
  const tree = root === undefined ? [] : processTree(root);
  if (tree.length === 0) return;
  const memory = tree.reduce((sum, { pid }) => sum + residentBytes(pid), 0);
  seen.peak = Math.max(seen.peak ?? 0, memory);
  for (const { pid, cpu } of tree) seen.cpu.set(pid, cpu);
}

/**
 * Processor time of all processes. The system counts those that ended and were waited for, to the last moment;
 * looking counts also those that nobody waits for, as the search index is, up to the last look.
 */
function cpuOf({ cpu }: Seen, before: number | undefined): number | undefined {
  const after = endedCpu();
  if (before === undefined || after === undefined) return undefined;
  return Math.max(
    after - before,
    [...cpu.values()].reduce((sum, one) => sum + one, 0),
  );
}

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** The fields of /proc/<pid>/stat behind the name, which may itself hold spaces; see proc_pid_stat(5). */
function statOf(pid: number | 'self'): string[] | undefined {
  const text = readOrNothing(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Processor time of this process's ended children and of theirs, in milliseconds. */
function endedCpu(): number | undefined {
  const stat = statOf('self');
  return stat && (Number(stat[13]) + Number(stat[14])) * TICK_MS;
}

interface Process {
  pid: number;
  parent: number;
  /** Milliseconds of processor time so far. */
  cpu: number;
}

/** A process and all below it. */
function processTree(root: number): Process[] {
  const all = new Map(processes().map((one) => [one.pid, one]));
  const isBelow = (pid: number): boolean => pid === root || isBelowParent(all.get(pid)?.parent);
  const isBelowParent = (parent: number | undefined) => parent !== undefined && parent > 1 && isBelow(parent);
  return [...all.values()].filter(({ pid }) => isBelow(pid));
}

function processes(): Process[] {
  return processIds().flatMap((pid) => {
    const stat = statOf(pid);
    return stat ? [{ pid, parent: Number(stat[1]), cpu: (Number(stat[11]) + Number(stat[12])) * TICK_MS }] : [];
  });
}

function processIds(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

function residentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/status`) ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** Processes end while they are looked at, and other systems have no /proc. */
function readOrNothing(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
