"""Runs a program. When the program ends, or this process gets a signal, ends all its descendants.

    supervise.py PROGRAM [ARGUMENT …]

Browsers, D-Bus and AT-SPI start programs that leave their parent. As a "subreaper" this process
becomes the parent of what they leave behind, so that nothing started here stays on the machine.
"""
import ctypes
import os
import signal
import subprocess
import sys
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
# Seconds that programs have to end, before they are killed.
END_TIMEOUT = 2.0

libc = ctypes.CDLL(None)


def children(pid):
    """Ids of the processes that a process is the parent of."""
    found = []
    try:
        for task in os.listdir(f'/proc/{pid}/task'):
            with open(f'/proc/{pid}/task/{task}/children') as file:
                found += map(int, file.read().split())
    except OSError:
        pass  # it has ended
    return found


def descendants(pid):
    """Ids of all processes that a process, or one of its descendants, has started."""
    found = children(pid)
    for child in found:
        found += children(child)
    return found


def reap():
    """Removes ended child processes from the process table."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        pass


def end_all():
    """Asks all descendants to end; kills those that don't."""
    deadline = time.monotonic() + END_TIMEOUT
    asked = set()
    while True:
        reap()
        left = descendants(os.getpid())
        if not left:
            return
        is_late = time.monotonic() > deadline
        for pid in left:
            if is_late or pid not in asked:
                asked.add(pid)
                try:
                    os.kill(pid, signal.SIGKILL if is_late else signal.SIGTERM)
                except ProcessLookupError:
                    pass
        time.sleep(0.02)


def end_with_parent():
    """Makes the kernel end this process when its parent ends for any reason."""
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def main():
    """Runs the program. @returns its exit code"""
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(each, lambda *_: sys.exit(0))
    try:
        # File descriptors that the caller has opened for the program stay open.
        return subprocess.Popen(sys.argv[1:], close_fds=False, preexec_fn=end_with_parent).wait()
    finally:
        for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(each, signal.SIG_IGN)
        end_all()


if __name__ == '__main__':
    sys.exit(main())
