import { fileURLToPath } from 'node:url';

/** The Python of Debian. It has the modules that Orca needs; other Python installations may lack them. */
export const PYTHON = '/usr/bin/python3';

/** The path of a Python file in the folder `python/`. */
export const pythonFile = (name: string): string =>
  fileURLToPath(new URL(`python/${name}`, import.meta.url));

/** The beginning of a command line that runs a program and ends all its descendants when the program ends. */
export const supervised: readonly string[] = [PYTHON, pythonFile('supervise.py')];
