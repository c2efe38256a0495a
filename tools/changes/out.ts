import { spawnSync } from 'node:child_process';

/** Whether a version is released: it has a tag. */
export const isOut = (version: string): boolean =>
  spawnSync('git', ['rev-parse', '--verify', '--quiet', `refs/tags/v${version}`]).status === 0;
