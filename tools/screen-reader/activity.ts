import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process or the thread has ended
  }
};

/** The folders of the threads of a process in `/proc`. */
function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
  } catch {
    return []; // the process has ended
  }
}

const childrenOf = (pid: number): number[] =>
  threadsOf(pid).flatMap((thread) =>
    read(`${thread}/children`).split(' ').filter(Boolean).map(Number),
  );

/**
 * The fields of a `stat` file after the program's name. The name itself may contain spaces. Field 0 is the state,
 * field 11 the time in user mode and field 12 the time in kernel mode.
 */
const statOf = (folder: string): string[] =>
  (read(`${folder}/stat`).split(') ').at(-1) ?? '').split(' ');

const isThreadBusy = (thread: string): boolean => /^[RD]/.test(statOf(thread)[0] ?? '');

const withDescendants = (pid: number): number[] => [
  pid,
  ...childrenOf(pid).flatMap(withDescendants),
];

/** The activity of some processes and their descendants. */
export interface Activity {
  /** Processor time so far, in hundredths of a second. */
  readonly time: number;
  /** Whether a thread runs, is ready to run, or waits for a disk. On a busy machine, a thread that waits uses no processor time. */
  readonly isHeldUp: boolean;
}

/** Measures some processes and all their descendants. */
export function activityOf(pids: readonly number[]): Activity {
  let time = 0;
  const all = pids.flatMap(withDescendants);
  for (const pid of all) {
    const stat = statOf(`/proc/${pid}`);
    time += Number(stat[11] ?? 0) + Number(stat[12] ?? 0);
  }
  return { time, isHeldUp: all.flatMap(threadsOf).some(isThreadBusy) };
}
