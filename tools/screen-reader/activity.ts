import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process has ended
  }
};

/** Folders of a process's threads. */
function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
  } catch {
    return []; // it has ended
  }
}

const childrenOf = (pid: number): number[] =>
  threadsOf(pid).flatMap((thread) =>
    read(`${thread}/children`).split(' ').filter(Boolean).map(Number),
  );

/** The fields after the program's name: state, …, time in user mode, in the kernel. The name may contain spaces. */
const statOf = (folder: string): string[] =>
  (read(`${folder}/stat`).split(') ').at(-1) ?? '').split(' ');

const isHeldUpIn = (thread: string): boolean => /^[RD]/.test(statOf(thread)[0] ?? '');

const withDescendants = (pid: number): number[] => [
  pid,
  ...childrenOf(pid).flatMap(withDescendants),
];

/** How busy some processes and their descendants are. */
export interface Activity {
  /** Processor time so far, in hundredths of a second. */
  readonly time: number;
  /** Whether a thread waits for a processor or a disk: on a busy machine it only seems idle. */
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
  return { time, isHeldUp: all.flatMap(threadsOf).some(isHeldUpIn) };
}
