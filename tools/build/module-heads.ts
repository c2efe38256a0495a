import { readFileSync } from 'node:fs';
import { root } from './files.js';

/** The license that a module names in its own comments. */
export interface ModuleHead {
  /** Such as `Copyright 2014 Travis Webb`. */
  readonly copyright: string;
  /** SPDX id of the license, such as `MIT`. */
  readonly licence: string;
  /** Address of the file that the module is derived from, if a comment names the address. */
  readonly origin?: string;
}

const HEAD = /@license\s+\*\s+(Copyright .+)\s+\*\s+SPDX-License-Identifier: (\S+)/;

const ORIGIN = /derived from the file:\s+\/\/ (https:\/\/\S+)/;

/** Reads the license of a module. Returns undefined if no comment with `@license` has a copyright and an SPDX id. */
export function headOf(module: string): ModuleHead | undefined {
  const source = readFileSync(new URL(module, root), 'utf8');
  const [, copyright, licence] = HEAD.exec(source) ?? [];
  if (!copyright || !licence) return undefined;
  const [, origin] = ORIGIN.exec(source) ?? [];
  return { copyright, licence, ...(origin ? { origin } : {}) };
}
