import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A hash of every file in the folders that a build writes, by path. */
const built = (): Record<string, string> =>
  Object.fromEntries(
    ['dist', 'lib'].flatMap((folder) =>
      (readdirSync(join(root, folder), { recursive: true }) as string[])
        .map((name) => join(root, folder, name))
        .filter((path) => statSync(path).isFile())
        .sort()
        .map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]),
    ),
  );

it('the build writes the same bytes when it runs again', () => {
  const before = built();
  execFileSync(process.execPath, ['--import', 'tsx', 'tools/build/build.ts'], { cwd: root });
  assert.deepEqual(built(), before);
});
