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
  const [began, cpuBefore] = [performance.now(), childrenCpu()];
  const child = spawn(process.execPath, [...script], { cwd, env: { ...process.env, ...environment } });
  let output = '';
  let peak: number | undefined;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  const looks = setInterval(() => {
    const now = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, BETWEEN_LOOKS_MS);
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  clearInterval(looks);
  const cpuAfter = childrenCpu();
  return {
    wall: performance.now() - began,
    cpu: cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore,
    peak,
    exitCode,
    output: stripVTControlCharacters(output),
  };
}

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** The fields of /proc/<pid>/stat behind the name, which may itself hold spaces; see proc_pid_stat(5). */
function statOf(pid: number | 'self'): string[] | undefined {
  const text = readOrNothing(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Processor time of this process's ended children and of theirs, in milliseconds. */
function childrenCpu(): number | undefined {
  const stat = statOf('self');
  return stat && (Number(stat[13]) + Number(stat[14])) * TICK_MS;
}

/** Memory that a process and all below it hold, in bytes. Pages they share are counted for each. */
function treeMemory(root: number): number | undefined {
  const parents = new Map(processes().flatMap((pid) => [[pid, Number(statOf(pid)?.[1])]]));
  const isBelow = (pid: number | undefined): boolean =>
    pid === root || (pid !== undefined && pid > 1 && isBelow(parents.get(pid)));
  const sizes = [...parents.keys()].filter(isBelow).map(residentBytes);
  return sizes.length === 0 ? undefined : sizes.reduce((sum, size) => sum + size, 0);
}

function processes(): number[] {
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
