import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A copy of what the command reads and writes. */
const copy = mkdtempSync(join(tmpdir(), 'iort-locales-'));
const parts = [
  'content',
  'locales',
  'site/builder/texts',
  'tools',
  'package.json',
  'tsconfig.json',
];
for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
after(() => rmSync(copy, { recursive: true }));

const fileOf = (locale: string) => join(copy, `locales/${locale}.xlf`);
const read = (locale: string) => readFileSync(fileOf(locale));
const list = (widgets: readonly string[], builder: readonly string[]) =>
  writeFileSync(join(copy, 'locales/locales.json'), JSON.stringify({ widgets, builder }));

/** The name and text of each file with translations whose messages are gone. */
const obsolete = () => {
  const folder = join(copy, 'locales/obsolete');
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.xlf'))
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')])
    : [];
};

function locales(...args: string[]) {
  const command = ['--import', 'tsx', 'tools/locales/locales.ts', ...args];
  return spawnSync(process.execPath, command, { cwd: copy, encoding: 'utf8' });
}

// Each run takes seconds on a busy machine. Therefore other tests in this folder check the details, without the command.
describe('npm run locales', () => {
  it('does not change a file that it refuses, says why in one line, and goes on with the next', () => {
    const before = obsolete();
    const original = { es: read('es'), ar: read('ar') };
    writeFileSync(fileOf('es'), '<!doctype html><title>404</title>');
    writeFileSync(fileOf('ar'), Buffer.from(original.ar.toString(), 'utf16le'));
    const strays = ['locales/builder/ar.xlf', 'content/es.xlf', 'FR.xliff', 'site/notes (1).xlf'];
    for (const stray of strays) writeFileSync(join(copy, stray), original.ar);
    rmSync(join(copy, 'content/generated'), { recursive: true, force: true });
    const { status, stdout, stderr } = locales();
    assert.equal(status, 1);
    assert.equal(
      stderr,
      [
        'locales/es.xlf: a web page, not a translation; perhaps the download failed: export it again',
        'locales/ar.xlf: encoding UTF-16 or UTF-32; save it as UTF-8',
        'FR.xliff: nothing reads this file; it belongs in locales/fr.xlf, and "fr" in "widgets" in locales/locales.json',
        'content/es.xlf: nothing reads this file; it belongs in locales/es.xlf (texts for patients) or locales/builder/es.xlf (embed builder)',
        'locales/builder/ar.xlf: nothing reads this file; "ar" is not in "builder" in locales/locales.json: add it there, or move the file to locales/ar.xlf if it has the texts for that place',
        'site/notes (1).xlf: nothing reads this file; translations belong in locales/, such as locales/es.xlf',
        '',
      ].join('\n'),
    );
    assert.match(
      stdout,
      /^([\w-]+: \d+ messages, 0 problems\n)+(builder\/[\w-]+: \d+ messages, 0 problems\n)+$/,
    );
    assert.match(stdout, /^zh-Hans: /m);
    assert.doesNotMatch(stdout, /^(es|ar): /m);
    assert.equal(read('es').toString(), '<!doctype html><title>404</title>');
    assert.deepEqual(obsolete(), before);
    for (const stray of strays) rmSync(join(copy, stray));
    writeFileSync(fileOf('es'), original.es);
    writeFileSync(fileOf('ar'), original.ar);
  });

  it('names file, line and unit of a message to translate, and marks units as translated on request', () => {
    list(['eo'], []);
    const firstRun = locales();
    // Missing terms and words of certainty come first, because translators decide on terms before they translate.
    const [, count, all = '', line = ''] =
      /^eo: (\d+) messages, (\d+) problems\n {2}to do: locales\/terms\/eo\.md: no terms; .*\n {2}to do: tools\/locales\/certainty-words\.ts: no words for "eo", .*\n[^]*\n {2}locales\/eo\.xlf:(\d+): about\.main-sources: not translated\n/.exec(
        firstRun.stdout,
      ) ?? [];
    assert.ok(Number(line) > 0, firstRun.stdout);
    assert.equal(all, count);
    const worked = read('eo').toString().replace('"new">Main sources', '"new">Ĉefaj fontoj');
    writeFileSync(fileOf('eo'), worked);
    assert.match(
      locales().stdout,
      new RegExp(`eo\\.xlf:${line}: about\\.main-sources: unfinished: `),
    );
    const { stdout } = locales('--translated', 'eo');
    assert.match(
      stdout,
      new RegExp(
        `^eo: ${count} messages, ${Number(all) - 1} problems\n  marked as translated: 1\n`,
      ),
    );
    assert.equal(
      read('eo').toString(),
      worked.replace('"new">Ĉefaj fontoj', '"translated">Ĉefaj fontoj'),
    );
  });

  for (const file of ['locales.json', 'exceptions.json']) {
    it(`says in one line what is wrong in ${file}, and changes nothing`, () => {
      const path = join(copy, 'locales', file);
      const before = readFileSync(path);
      writeFileSync(path, '{ "es": ["es"] "builder": [] }');
      const { status, stdout, stderr } = locales();
      writeFileSync(path, before);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(
        stderr,
        new RegExp(`^locales/${file}(:1)?: broken JSON: .*; write it like .*\\n$`),
      );
    });
  }

  it('says which argument is wrong, and how to use the command', () => {
    list(['es'], []);
    const { status, stderr } = locales('--translated', 'xx');
    assert.equal(status, 1);
    assert.match(stderr, /^no locale "xx"; there are es\nnpm run locales \[-- options\]\n/);
  });
});
