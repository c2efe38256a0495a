import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { classNameOf, elements } from '../../../contract/elements.js';
import { pack, root, type Packed } from './packed.js';

interface PackageJson {
  exports: Record<string, string | { types: string; default?: string }>;
  sideEffects: string[];
  files: string[];
  dependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, object>;
}

let packed: Packed;
let packageJson: PackageJson;

before(() => {
  packed = pack();
  packageJson = JSON.parse(packed.read('package.json'));
  // The dependencies of the package, for the tests that import it.
  symlinkSync(join(root, 'node_modules'), join(packed.folder, 'node_modules'));
});

after(() => packed.remove());

/** Runs a checker. If the checker finds a problem, the test fails with the checker's output. */
const check = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', script), ...args],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, `${stdout}\n${stderr}`);
};

/** The output of a module that runs in the package's folder, where it can import the package by name. */
const inPackage = (code: string, ...args: string[]): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code, ...args], {
    encoding: 'utf8',
    cwd: packed.folder,
  });

/** The tags that a module registers when it is loaded, in a separate process. */
const registeredBy = (file: string): string[] => {
  const script = `import 'lit';
    const { define } = customElements;
    const tags = [];
    customElements.define = (tag, element) => (tags.push(tag), define.call(customElements, tag, element));
    await import(process.argv[1]);
    console.log(tags.join(' '));`;
  const url = pathToFileURL(join(packed.folder, file)).href;
  return inPackage(script, url).split(/\s+/).filter(Boolean);
};

/**
 * Returns a function that tests whether a file matches a pattern of package.json.
 * @param star what `*` matches. In `exports` that is any path, in `sideEffects` a name without a slash.
 */
const matches = (pattern: string, star = '[^/]*') => {
  const source = posix.normalize(pattern).replaceAll('.', '\\.').replaceAll('*', star);
  const expression = new RegExp(`^${source}$`);
  return (file: string) => expression.test(file);
};

describe('the npm package', () => {
  it('has no problem that publint finds', () =>
    check('publint/src/cli.js', 'run', packed.archive, '--strict'));

  it('has types that resolve from ES modules, in Node and in bundlers', () =>
    check('@arethetypeswrong/cli/dist/index.js', packed.archive, '--profile', 'esm-only'));

  it('has a file for every export, and types for every exported module of lib', () => {
    for (const [name, target] of Object.entries(packageJson.exports)) {
      const targets = typeof target === 'string' ? [target] : Object.values(target);
      for (const path of targets)
        assert.ok(packed.files.some(matches(path, '.+')), `${name}: ${path}`);
      const modules = targets.filter((path) => path.startsWith('./lib/') && path.endsWith('.js'));
      if (modules.length > 0) assert.ok(typeof target === 'object' && target.types, name);
    }
  });

  it('contains every file and folder that package.json lists in "files"', () => {
    for (const path of packageJson.files) {
      const isIn = (file: string) => file === path || file.startsWith(`${path}/`);
      assert.ok(packed.files.some(isIn), path);
    }
  });

  it('lists in sideEffects all scripts of dist; from lib, it lists exactly the modules that register elements or deliver texts', () => {
    const named = (file: string) => packageJson.sideEffects.some((it) => matches(it)(file));
    const modules = packed.files.filter((file) => /^lib\/.*\.js$/.test(file));
    for (const file of modules) {
      const hasEffect = registeredBy(file).length > 0 || file === 'lib/delivery.js';
      assert.equal(named(file), hasEffect, file);
    }
    const scripts = packed.files.filter((file) => /^dist\/.*\.js$/.test(file));
    for (const file of scripts) assert.ok(named(file), file);
    for (const it of packageJson.sideEffects) assert.ok(packed.files.some(matches(it)), it);
  });

  it('registers only <iort-faq> with `define/iort-faq`, and four elements with `define`', () => {
    assert.deepEqual(registeredBy('lib/define/iort-faq.js'), ['iort-faq']);
    assert.equal(registeredBy('lib/define.js').length, 4);
  });

  it('exports exactly the public names from each entry, in Node without a DOM', () => {
    const names = elements.map(({ name }) => name);
    const classes = names.map(classNameOf);
    const expected: Record<string, string[]> = {
      '.': [
        ...classes,
        'IortErrorEvent',
        'IortReadyEvent',
        'IortReviewDueEvent',
        'IortToggleEvent',
      ],
      './define': [],
      './placeholders': ['fillPlaceholders'],
      './server': ['renderHtml', 'renderShadow', 'renderStructuredData'],
      './react': classes,
      ...Object.fromEntries(names.map((name) => [`./define/iort-${name}`, []])),
      ...Object.fromEntries(names.map((name) => [`./elements/iort-${name}`, [classNameOf(name)]])),
    };
    const modules = Object.entries(packageJson.exports).flatMap(([name, target]) =>
      typeof target === 'object' && target.default
        ? name.includes('*')
          ? names.map((each) => name.replace('*', each))
          : [name]
        : [],
    );
    assert.deepEqual(modules.sort(), Object.keys(expected).sort());
    for (const name of modules) {
      const found = inPackage(
        `console.log(JSON.stringify(Object.keys(await import('${name.replace('.', 'iort-widgets')}'))))`,
      );
      assert.deepEqual(JSON.parse(found).sort(), [...expected[name]!].sort(), name);
    }
  });

  it('gives servers the same HTML of the Spanish FAQ as the build', () => {
    for (const [name, folder] of [
      ['renderHtml', 'html'],
      ['renderShadow', 'ssr'],
    ]) {
      const written = inPackage(`import { ${name} } from 'iort-widgets/server';
        process.stdout.write(await ${name}('iort-faq', { locale: 'es-MX' }));`);
      assert.equal(written, readFileSync(join(root, `dist/${folder}/es/iort-faq.html`), 'utf8'));
    }
  });

  it('has React components, marked “use client”, that register the elements and pass on attributes and children', () => {
    // Frameworks such as Next look for 'use client' in the first statement.
    assert.match(packed.read('lib/react.js'), /^'use client';/);
    assert.equal(registeredBy('lib/react.js').length, 4);
    const html = inPackage(`import { createElement } from 'react';
      import { renderToStaticMarkup } from 'react-dom/server';
      import { IortFaq } from 'iort-widgets/react';
      const number = createElement('p', { slot: 'contact' }, 'Call us.');
      console.log(renderToStaticMarkup(createElement(IortFaq, { lang: 'es', 'heading-level': 3 }, number)));`);
    assert.equal(
      html.trim(),
      '<iort-faq lang="es" heading-level="3"><p slot="contact">Call us.</p></iort-faq>',
    );
  });

  it('needs React only for its React components', () => {
    const { dependencies, peerDependenciesMeta } = packageJson;
    assert.deepEqual(Object.keys(dependencies), ['lit']);
    assert.deepEqual(peerDependenciesMeta, { react: { optional: true } });
    const files = packed.files.filter((file) => /^lib\/.*\.js$/.test(file));
    const users = files.filter((file) => /from ['"]react/.test(packed.read(file)));
    assert.deepEqual(users, ['lib/react.js']);
  });

  it('contains no source, no test and no pseudo-locale', () => {
    const [source, test] = [/(?<!\.d)\.[cm]?tsx?$|\.map$/, /\.test\.|\b(test|stories|tools)\//];
    const unwanted = packed.files.filter(
      (file) => source.test(file) || test.test(file) || /en-XA|ar-XB|pseudo-catalogs/.test(file),
    );
    assert.deepEqual(unwanted, []);
  });

  it('names no folder of the machine that built it, in any file but the README', () => {
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

  it('describes each element for code editors, and no custom property twice', () => {
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
