import { fileURLToPath } from 'node:url';

/** Debian's own Python, which has the modules that Orca needs. */
export const PYTHON = '/usr/bin/python3';

/** Path of one of our Python files. */
export const pythonFile = (name: string): string =>
  fileURLToPath(new URL(`python/${name}`, import.meta.url));

/** Runs a program so that all its descendants end with it. */
export const supervised: readonly string[] = [PYTHON, pythonFile('supervise.py')];
