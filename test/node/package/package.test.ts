import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { pack, root, type Packed } from './packed.js';

interface PackageJson {
  exports: Record<string, string | { types: string; default?: string }>;
  sideEffects: string[];
}

let packed: Packed;
let packageJson: PackageJson;

before(() => {
  packed = pack();
  packageJson = JSON.parse(packed.read('package.json'));
  // What the package depends on, for those tests that load it.
  symlinkSync(join(root, 'node_modules'), join(packed.folder, 'node_modules'));
});

after(() => packed.remove());

/** Runs a checker on the archive; it fails with what the checker said. */
const check = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', script), ...args],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, `${stdout}\n${stderr}`);
};

/** Tags that loading a module registers, in a process of its own. */
const registeredBy = (file: string): string[] => {
  const script = `import 'lit';
    const { define } = customElements;
    const tags = [];
    customElements.define = (tag, element) => (tags.push(tag), define.call(customElements, tag, element));
    await import(process.argv[1]);
    console.log(tags.join(' '));`;
  const url = pathToFileURL(join(packed.folder, file)).href;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script, url], {
    encoding: 'utf8',
    cwd: packed.folder,
  })
    .split(/\s+/)
    .filter(Boolean);
};

/** A pattern of package.json, where `*` stands for a name without a slash. */
const matches = (pattern: string) => {
  const source = posix.normalize(pattern).replaceAll('.', '\\.').replaceAll('*', '[^/]*');
  const expression = new RegExp(`^${source}$`);
  return (file: string) => expression.test(file);
};

describe('the npm package', () => {
  it('is clean to publint', () => check('publint/src/cli.js', 'run', packed.archive, '--strict'));

  it('has types that resolve, for TypeScript and bundlers', () =>
    check('@arethetypeswrong/cli/dist/index.js', packed.archive, '--profile', 'esm-only'));

  it('has a file for every export, with types for every module', () => {
    for (const [name, target] of Object.entries(packageJson.exports)) {
      const targets = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of targets) assert.ok(packed.files.some(matches(path)), `${name}: ${path}`);
      const modules = targets.filter((path) => path.startsWith('./lib/') && path.endsWith('.js'));
      if (modules.length > 0) assert.ok(typeof target === 'object' && target.types, name);
    }
  });

  it('names as having side effects the modules that register elements or deliver texts, no other', () => {
    const named = (file: string) => packageJson.sideEffects.some((it) => matches(it)(file));
    const modules = packed.files.filter((file) => /^lib\/.*\.js$/.test(file));
    for (const file of modules) {
      const hasEffect = registeredBy(file).length > 0 || file === 'lib/delivery.js';
      assert.equal(named(file), hasEffect, file);
    }
    const scripts = packed.files.filter((file) => /^dist\/.*\.js$/.test(file));
    for (const file of scripts) assert.equal(named(file), /iort-faq/.test(packed.read(file)), file);
    for (const it of packageJson.sideEffects) assert.ok(packed.files.some(matches(it)), it);
  });

  it('registers one element by each define entry', () => {
    assert.deepEqual(registeredBy('lib/define/iort-faq.js'), ['iort-faq']);
    assert.equal(registeredBy('lib/define.js').length, 4);
  });

  it('holds no source, no test and no pseudo-language', () => {
    const [source, test] = [/(?<!\.d)\.[cm]?tsx?$|\.map$/, /\.test\.|\b(test|stories|tools)\//];
    const strange = packed.files.filter(
      (file) => source.test(file) || test.test(file) || /en-XA|ar-XB|pseudo-catalogs/.test(file),
    );
    assert.deepEqual(strange, []);
  });

  it('names no folder of the machine that built it', () => {
    for (const file of packed.files) {
      const text = packed.read(file);
      const folders = [
        root,
        homedir() === '/' ? root : `${homedir()}/`,
        '/node_modules/',
        'file://',
      ];
      const found = folders.filter((folder) => file !== 'README.md' && text.includes(folder));
      assert.deepEqual(found, [], file);
    }
  });

  it('describes each element once for editors, and each custom property', () => {
    const { tags } = JSON.parse(packed.read('dist/vscode.html-custom-data.json'));
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    assert.deepEqual(names(tags), [
      'iort-candidacy-factors',
      'iort-faq',
      'iort-overview',
      'iort-side-effects',
    ]);
    const { properties } = JSON.parse(packed.read('dist/vscode.css-custom-data.json'));
    assert.equal(new Set(names(properties)).size, properties.length);
    assert.ok(names(properties).includes('--iort-color-text'));
  });
});
