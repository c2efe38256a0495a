/** Runs Debian's HTML Purifier in PHP 7.4. Debian has only version 4.11, which does not run in PHP 8. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensure } from '../../tools/browsers/ensure.js';
import { settingOf } from './settings.js';
import type { System } from './systems.js';

const folder = '/usr/share/php';
const main = join(folder, 'HTMLPurifier.auto.php');

const need = {
  name: 'HTML Purifier',
  debian: 'php-htmlpurifier',
  find: () => (existsSync(main) ? main : undefined),
};

/**
 * The parts of PHP in WebAssembly that we use. They are declared here, because the `@php-wasm` packages and their types
 * exist only after `npm run test:editors` has installed them.
 */
interface Php {
  mkdir(path: string): void;
  writeFile(path: string, content: Buffer): void;
  run(request: { code: string }): Promise<{ text: string; errors: string; exitCode: number }>;
}
interface PhpPackages {
  getPHPLoaderModule(): Promise<unknown>;
  loadPHPRuntime(module: unknown): Promise<number>;
  PHP: new (runtime: number) => Php;
}

const load = async (name: string): Promise<PhpPackages> => (await import(name)) as PhpPackages;

async function startPhp() {
  ensure([need]);
  const { getPHPLoaderModule } = await load('@php-wasm/node-7-4');
  const { loadPHPRuntime, PHP } = await load('@php-wasm/universal');
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.startsWith('HTMLPurifier'),
  );
  for (const name of names.filter((each) => statSync(join(folder, each)).isFile())) {
    php.mkdir(dirname(join('/library', name)));
    php.writeFile(join('/library', name), readFileSync(join(folder, name)));
  }
  php.mkdir('/var/lib/php-htmlpurifier/Serializer'); // the cache folder of Debian's package
  return async (code: string): Promise<string> => {
    const { text, errors, exitCode } = await php.run({
      code: `<?php error_reporting( E_ALL & ~E_DEPRECATED ); require '/library/HTMLPurifier.auto.php'; ${code}`,
    });
    if (exitCode !== 0 || /(Warning|Fatal error|Notice)/.test(errors))
      throw new Error(errors || text);
    return text;
  };
}

/** @param settings code that filters `$html` */
const purifier =
  (settings: string): System['start'] =>
  async () => {
    const run = await startPhp();
    return {
      filter: (html) => {
        const encoded = Buffer.from(html).toString('base64');
        return run(`$html = base64_decode( '${encoded}' ); ${settings} echo $html;`);
      },
    };
  };

const version: System['version'] = async () => [
  'HTML Purifier',
  await (await startPhp())('echo HTMLPurifier::VERSION;'),
];

export const htmlPurifier: readonly System[] = [
  {
    name: 'HTML Purifier',
    version,
    start: purifier(
      '$html = ( new HTMLPurifier( HTMLPurifier_Config::createDefault() ) )->purify( $html );',
    ),
  },
  {
    name: 'HTML Purifier, with our setting',
    version,
    start: purifier(settingOf('HTML Purifier')),
  },
];
