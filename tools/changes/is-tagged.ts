import { spawnSync } from 'node:child_process';

/** Whether a version is released. Only released versions have a git tag. */
export const isTagged = (version: string): boolean =>
  spawnSync('git', ['rev-parse', '--verify', '--quiet', `refs/tags/v${version}`]).status === 0;
