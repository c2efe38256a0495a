import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process has ended
  }
};

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

const withDescendants = (pid: number): number[] => [
  pid,
  ...childrenOf(pid).flatMap(withDescendants),
];

/** What processes, and all that came of them, have done and would do. */
export interface Activity {
  /** Processor time so far, in hundredths of a second. */
  readonly time: number;
  /** Whether one of them waits for a processor or a disk: on a busy machine it only seems idle. */
  readonly isHeldUp: boolean;
}

/** Looks at processes and all that came of them. */
export function activityOf(pids: readonly number[]): Activity {
  let time = 0;
  let isHeldUp = false;
  for (const pid of pids.flatMap(withDescendants)) {
    // Behind the name, which may hold anything: state, …, time in user mode, in the kernel.
    const [state = '', ...words] = (read(`/proc/${pid}/stat`).split(') ').at(-1) ?? '').split(' ');
    time += Number(words[10] ?? 0) + Number(words[11] ?? 0);
    isHeldUp ||= state === 'R' || state === 'D';
  }
  return { time, isHeldUp };
}
