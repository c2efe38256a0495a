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

/** The hash of the commit that a git revision or tag names; undefined if there is no such commit. */
export function commitOf(revision: string): string | undefined {
  const { status, stdout } = spawnSync(
    'git',
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    { cwd: project, encoding: 'utf8' },
  );
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Reads the text of a commit. The content is unpacked into a temporary folder, and a separate process reads it.
 * @param name the name of the commit for error messages
 * @throws {Refused} if the current code can't read the content of that commit
 */
export function textInCommit(commit: string, name: string): TextVersion {
  const folder = mkdtempSync(join(tmpdir(), 'iort-text-'));
  try {
    const archive = execFileSync('git', ['archive', commit, ...PARTS.filter(isIn(commit))], {
      cwd: project,
      maxBuffer: 256 * 1024 * 1024,
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    // The list of signed-off passages is a generated file, so a commit doesn't contain it. With an empty list,
    // all held passages stay held.
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
    throw new Refused(`${name}: the current code can’t read its text: ${why.trim()}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a commit has a file or folder. */
const isIn = (commit: string) => (path: string) =>
  spawnSync('git', ['cat-file', '-e', `${commit}:${path}`], { cwd: project }).status === 0;
