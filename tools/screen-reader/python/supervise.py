"""Runs a program. When the program ends or this process gets a signal, ends all descendants of this process.

    supervise.py PROGRAM [ARGUMENT …]

Browsers, D-Bus and AT-SPI start programs that outlive their parent process. This process is a "subreaper": it
becomes the parent of such programs. So it can end them, and no program stays on the machine.
"""
import ctypes
import os
import signal
import subprocess
import sys
import time

PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36
# Seconds after which programs that were asked to end are killed.
END_TIMEOUT = 2.0

libc = ctypes.CDLL(None)


def children(pid):
    """Returns the ids of the child processes of a process."""
    found = []
    try:
        for task in os.listdir(f'/proc/{pid}/task'):
            with open(f'/proc/{pid}/task/{task}/children') as file:
                found += map(int, file.read().split())
    except OSError:
        pass  # the process has ended
    return found


def descendants(pid):
    """Returns the ids of the child processes of a process, their child processes, and so on."""
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
    """Asks all descendants to end. Kills those that don't end in time."""
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
    """Makes the kernel kill the calling process when its parent ends for any reason."""
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def main():
    """Runs the program and returns its exit code."""
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(each, lambda *_: sys.exit(0))
    try:
        # close_fds=False: the program inherits file descriptors from the caller. Xvfb needs one.
        return subprocess.Popen(sys.argv[1:], close_fds=False, preexec_fn=end_with_parent).wait()
    finally:
        for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(each, signal.SIG_IGN)
        end_all()


if __name__ == '__main__':
    sys.exit(main())
