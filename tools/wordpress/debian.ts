import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findExecutable } from '../browsers/find.js';
import { cachedFolder } from './cached-folder.js';

/** Debian releases and their versions of WordPress. These versions are newer than those that archive.ts downloads. */
export const debianReleases = { trixie: '6.8', sid: '7.1' } as const;

export type DebianRelease = keyof typeof debianReleases;

/** The Debian packages of WordPress, its theme and the libraries to which Debian's WordPress has symbolic links. */
const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyfive',
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
];

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Whether this machine can download and unpack Debian packages. */
export const hasDebian = (): boolean =>
  existsSync(KEYRING) && Boolean(findExecutable(['apt-get']) && findExecutable(['dpkg-deb']));

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Downloads the packages of a release into a folder. Uses separate package lists, so that those of the machine don't change. */
function download(release: DebianRelease, folder: string): void {
  mkdirSync(join(folder, 'lists/partial'), { recursive: true });
  const list = join(folder, 'sources.list');
  writeFileSync(list, `deb [signed-by=${KEYRING}] http://deb.debian.org/debian ${release} main\n`);
  const own = [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=/dev/null',
    `Dir::State::lists=${join(folder, 'lists')}`,
    'Dir::Cache::pkgcache=',
    'Dir::Cache::srcpkgcache=',
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  run('apt-get', [...own, '-qq', 'update'], folder);
  run('apt-get', [...own, '-qq', 'download', ...PACKAGES], folder);
}

/** Whether a symbolic link leads to Debian's settings folder for WordPress. Our test sites don't have that folder. */
const leadsToSettings = (link: string): boolean => link.startsWith('/etc/wordpress');

/**
 * The path of a folder with the complete WordPress of a Debian release. WordPress is fetched once on each machine.
 * @throws an error that says what could not be fetched
 */
export function debianWordPress(release: DebianRelease): string {
  const version = debianReleases[release];
  const what = `WordPress ${version} of Debian ${release}`;
  return cachedFolder(`wordpress-debian-${release}-${version}`, what, (fresh) => {
    download(release, fresh);
    const files = join(fresh, 'files');
    for (const name of readdirSync(fresh).filter((each) => each.endsWith('.deb')))
      run('dpkg-deb', ['-x', name, files], fresh);
    const whole = join(fresh, 'whole');
    cpSync(join(files, 'usr/share/wordpress'), whole, {
      recursive: true,
      dereference: true,
      filter: (path) => !leadsToSettings(targetOf(path)),
    });
    return whole;
  });
}

/** The target of a symbolic link; empty if the path is not a symbolic link. */
function targetOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
