import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../build/files.js';
import { Refused } from '../locales/refused.js';
import type { TextVersion } from './text.js';

const project = fileURLToPath(root);

/** The files and folders from which a text is read. */
const PARTS = ['content', 'contract', 'locales', 'package.json'];

/** The commit that a revision or tag stands for, if there is one. */
export function commitOf(revision: string): string | undefined {
  const { status, stdout } = spawnSync(
    'git',
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    { cwd: project, encoding: 'utf8' },
  );
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The text of a commit: its content is put into a separate folder and read there by a separate process.
 * @throws {Refused} if today's code can't read its content
 */
export function textInCommit(commit: string, name: string): TextVersion {
  const folder = mkdtempSync(join(tmpdir(), 'iort-text-'));
  try {
    const archive = execFileSync('git', ['archive', commit, ...PARTS.filter(isIn(commit))], {
      cwd: project,
      maxBuffer: 256 * 1024 * 1024,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    // The list of opened passages is generated, so a commit doesn't have it: all count as held.
    mkdirSync(join(folder, 'content/generated'), { recursive: true });
    writeFileSync(
      join(folder, 'content/generated/gates.ts'),
      'export const signedOff: readonly string[] = [];\n',
    );
    const reader = fileURLToPath(new URL('./read-tree.ts', import.meta.url));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', reader, folder],
      { cwd: project, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    );
    if (status === 0) return JSON.parse(stdout) as TextVersion;
    const why = /(?:Error|Refused): .*/.exec(stderr)?.[0] ?? stderr;
    throw new Refused(`${name}: today’s code can’t read its text: ${why.trim()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a commit has a file or folder. */
const isIn = (commit: string) => (path: string) =>
  spawnSync('git', ['cat-file', '-e', `${commit}:${path}`], { cwd: project }).status === 0;
