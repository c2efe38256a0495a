import { spawn, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../browsers/free-port.js';
import { unpackedWordPress, wordPressBuilds } from './archive.js';
import { debianReleases, debianWordPress, hasDebian, type DebianRelease } from './debian.js';
import { findPhp } from './php.js';
import { unzip } from './unzip.js';

/** A running WordPress on this machine, with SQLite as its database and our plugin. */
export interface WordPress {
  /** Address without a slash at the end. */
  readonly url: string;
  /** The version of WordPress, such as `6.5.5`. */
  readonly version: string;
  /** Loads WordPress, runs PHP code and returns its output. */
  php(code: string): string;
  /** Everything that PHP has logged so far. */
  log(): string;
  stop(): Promise<void>;
}

/** The passwords of the users, by user name. */
export const users = { admin: 'admin-secret', author: 'author-secret' } as const;

const config = (folder: string, url: string): string => `<?php
define( 'DB_NAME', 'iort' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8' );
define( 'DB_COLLATE', '' );
define( 'DB_DIR', '${folder}/' );
define( 'DB_FILE', 'site.sqlite' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'CONCATENATE_SCRIPTS', false );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, 'only for tests' );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

const installation = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Lakeside Hospital', 'admin', 'admin@example.org', true, '', '${users.admin}' );
`;
const preparation = `
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => '${users.author}', 'user_email' => 'author@example.org', 'role' => 'author' ) );
$failed = activate_plugin( 'iort-widgets/iort-widgets.php' );
echo is_wp_error( $failed ) ? $failed->get_error_message() : '';
`;

/** The newest build of WordPress that this machine can fetch: Debian's, or else the nightly build in the package of archive.ts. */
export const newestBuild = (): string => (hasDebian() ? 'sid' : 'nightly');

/** The builds of WordPress in which the plugin is tested. The first is the oldest version that the plugin supports. */
export const allBuilds = (): readonly string[] => [
  '6.2',
  '6.5',
  ...(hasDebian() ? Object.keys(debianReleases) : ['nightly']),
];

/** The folder with the files of a WordPress build. */
const filesOf = (build: string): string =>
  build in debianReleases ? debianWordPress(build as DebianRelease) : unpackedWordPress(build);

/**
 * Sets up a new WordPress with the packed plugin, and serves it.
 * @param build a build in the package of archive.ts, such as `6.5` or `nightly`, or a Debian release, such as `sid`
 * @param plugin the path of the plugin's zip file
 */
export async function startWordPress(build: string, plugin: string): Promise<WordPress> {
  const php = findPhp();
  const builds = wordPressBuilds();
  const folder = mkdtempSync(join(tmpdir(), 'iort-wordpress-'));
  const site = join(folder, 'site');
  const content = join(site, 'wp-content');
  const url = `http://127.0.0.1:${await freePort()}`;

  cpSync(filesOf(build), site, { recursive: true });
  rmSync(join(content, 'database'), { recursive: true, force: true });
  const sqlite = join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip');
  unzip(sqlite, join(content, 'mu-plugins'));
  const integration = join(content, 'mu-plugins/sqlite-database-integration-main');
  const dropIn = readFileSync(join(integration, 'db.copy'), 'utf8')
    .replace('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', integration)
    .replace('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(content, 'db.php'), dropIn);
  writeFileSync(join(site, 'wp-config.php'), config(folder, url));
  unzip(plugin, join(content, 'plugins'));

  const run = (code: string): string =>
    execFileSync(php, ['-r', code], {
      cwd: site,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  run(installation);
  const failed = run(preparation);
  if (failed) throw new Error(`the plugin could not be activated: ${failed}`);

  const { host } = new URL(url);
  // `detached` makes a process group, so that `stop` can end the server's workers too. Otherwise the workers would keep
  // the port. With `revalidate_freq=0` PHP reads changed files at once.
  const server = spawn(php, ['-d', 'opcache.revalidate_freq=0', '-S', host, '-t', site], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const closed = once(server, 'close');
  while (!(await fetch(url, { method: 'HEAD' }).catch(() => undefined))) {
    if (server.exitCode !== null) throw new Error(`PHP does not serve ${url}`);
    await setTimeout(50);
  }
  return {
    url,
    version: run("require 'wp-includes/version.php'; echo $wp_version;"),
    php: (code) => run(`require 'wp-load.php'; ${code}`),
    log: () => {
      try {
        return readFileSync(join(folder, 'debug.log'), 'utf8');
      } catch {
        return '';
      }
    },
    async stop() {
      process.kill(-(server.pid as number), 'SIGKILL');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
