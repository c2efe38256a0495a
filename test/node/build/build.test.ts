import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { editions } from '../../../src/generated/editions.js';
import { targetLocales } from '../../../tools/locales/shipped.js';
import { topics } from '../../../content/topics.js';
import { heldPassages, leftHeld } from '../../../tools/content/held.js';
import { plain } from '../../../tools/content/marks.js';
import { passagesOfTopic } from '../../../tools/content/walk.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));

const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    (readdirSync(join(root, folder), { recursive: true }) as string[])
      .map((name) => join(folder, name))
      .filter((path) => statSync(join(root, path)).isFile())
      .sort()
      .map((path) => [path, createHash('sha256').update(read(path)).digest('hex')]),
  );

describe('the build', () => {
  it('writes no lookbehind into scripts for readers and editors: Safari before 16.4 refuses the whole script', () => {
    const scripts = ['cdn', 'embed', 'builder'].flatMap((folder) =>
      Object.keys(hashes(`dist/${folder}`)).filter((path) => path.endsWith('.js')),
    );
    for (const name of ['cdn/iort', 'cdn/standalone/iort.es', 'embed/frame'])
      assert.ok(scripts.includes(`dist/${name}.js`), name);
    assert.deepEqual(
      scripts.filter((path) => /\(\?<[!=]/.test(read(path))),
      [],
    );
  });

  it('ships every shown text in the script; no held text is in the script, in dist/html, in dist/ssr or in lib outside lib/held/', () => {
    const script = read('dist/cdn/iort.js');
    const shown = topics.flatMap(passagesOfTopic).map(({ text }) => text);
    assert.deepEqual(
      shown.filter((text) => !script.includes(text)),
      [],
    );
    const hidden = heldPassages.map(({ text }) => text).filter((text) => !shown.includes(text)); // without held passages that the project has signed off: these are shown
    const files = [
      'dist/cdn/iort.js',
      ...Object.keys({ ...hashes('lib'), ...hashes('dist/html'), ...hashes('dist/ssr') }),
    ].filter((file) => !file.startsWith('lib/held/')); // the files in lib/held/ are loaded only if a hospital signs off held passages
    for (const file of files) {
      const content = read(file);
      assert.deepEqual(
        hidden.filter((text) => content.includes(text)),
        [],
        file,
      );
    }
  });

  it('ships no notes for translators and no facts in the script', () => {
    const script = read('dist/cdn/iort.js');
    assert.doesNotMatch(script, /desc:|note:|facts:|"F\d\d"/);
  });

  it('has no local path, no local host and no source map in the script', () => {
    assert.doesNotMatch(
      read('dist/cdn/iort.js'),
      /\/work\/|node_modules|localhost|sourceMappingURL/,
    );
  });

  it('lists in the manifest the true size and integrity of the script, the version, and the revision of the FAQ', () => {
    const manifest = json('dist/cdn/manifest.json');
    const file = readFileSync(join(root, 'dist/cdn/iort.js'));
    const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
    assert.equal(manifest.files['iort.js'].integrity, integrity);
    assert.equal(manifest.files['iort.js'].bytes, file.length);
    assert.equal(manifest.version, json('package.json').version);
    assert.equal(manifest.locales.en.revisions['iort-faq'], editions.faq?.revision);
  });

  it('ships one file for each language except English; the script has the name and hash of each file, and the manifest has its name, size and revisions', () => {
    const { locales, files } = json('dist/cdn/manifest.json');
    const script = read('dist/cdn/iort.js');
    assert.deepEqual(Object.keys(locales), ['en', ...targetLocales]);
    for (const locale of targetLocales) {
      const { file, review, revisions } = locales[locale];
      const content = readFileSync(join(root, 'dist/cdn', file));
      assert.equal(files[file].bytes, content.length);
      const hash = createHash('sha256').update(content).digest('base64');
      assert.ok(script.includes(hash) && script.includes(basename(file)), file);
      assert.match(review, /^(un)?reviewed$/);
      assert.deepEqual(
        Object.values(revisions),
        topics.map(({ name }) => JSON.parse(content.toString()).editions[name].revision),
      );
    }
  });

  it('writes the English content as JSON, with held passages marked, and facts and sources of every medical statement', () => {
    const data = json('dist/json/en.json');
    const passages = data.topics.flatMap((topic: { sections: { passages: object[] }[] }) =>
      topic.sections.flatMap((section) => section.passages),
    );
    const shown = topics.flatMap((topic) =>
      passagesOfTopic(topic)
        .slice(1, -1)
        .map(({ text }) => plain(text)),
    );
    assert.deepEqual(
      passages.map(({ text }: { text: string }) => text),
      shown,
    );
    const held = data.topics.flatMap((topic: { held: { passages: object[] }[] }) =>
      topic.held.flatMap(({ passages: words }) => words),
    );
    assert.deepEqual(
      held.map(({ text, held: isHeld }: { text: string; held: boolean }) => [text, isHeld]),
      topics
        .flatMap(({ name }) => leftHeld.filter(({ topic }) => topic === name))
        .flatMap((one) => one.passages)
        .map(({ text }) => [plain(text), true]),
    );
    for (const passage of [...passages, ...held].filter(({ claim }: { claim: boolean }) => claim)) {
      assert.ok(passage.facts.length > 0 && passage.sources.length > 0, passage.id);
    }
  });

  it('describes each element once for code editors and Storybook, without private members', () => {
    const manifest = json('dist/custom-elements.json');
    type Declaration = {
      tagName?: string;
      attributes: { name: string }[];
      members: { name: string; privacy?: string }[];
      events: { name: string }[];
    };
    const elements: Declaration[] = manifest.modules
      .flatMap((module: { declarations: Declaration[] }) => module.declarations)
      .filter(({ tagName }: Declaration) => tagName);
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), [
      'iort-candidacy-factors',
      'iort-faq',
      'iort-overview',
      'iort-side-effects',
    ]);
    for (const { tagName, attributes, members, events } of elements) {
      assert.deepEqual(
        attributes.map(({ name }) => name).sort(),
        [
          'heading-level',
          'held',
          'listen',
          'local-name',
          'open',
          'phone',
          'phone-label',
          'print',
          'reviewed-by',
          'reviewed-on',
          'reviewed-revision',
          'reviewed-role',
          'sections',
          'structured-data',
          'unreviewed',
        ],
        tagName,
      );
      assert.ok(
        members.every(({ name, privacy }) => !name.startsWith('#') && privacy !== 'private'),
      );
      assert.deepEqual(events.map(({ name }) => name).sort(), [
        'iort-error',
        'iort-ready',
        'iort-review-due',
        'iort-toggle',
      ]);
    }
  });

  it('says in the manifest until which day each review counts, and calls a language reviewed exactly if each topic has such a day', () => {
    const { locales } = json('dist/cdn/manifest.json') as {
      locales: Record<string, { review: string; reviewedUntil: Record<string, string> }>;
    };
    for (const [locale, { review, reviewedUntil }] of Object.entries(locales)) {
      const tags = Object.keys(reviewedUntil);
      for (const tag of tags)
        assert.ok(
          topics.some(({ name }) => `iort-${name}` === tag),
          tag,
        );
      for (const day of Object.values(reviewedUntil)) assert.match(day, /^\d{4}-\d\d-\d\d$/);
      assert.equal(review === 'reviewed', tags.length === topics.length, locale);
    }
  });

  it('lists in the manifest the date of each widget’s text in each language', () => {
    const { locales } = json('dist/cdn/manifest.json') as {
      locales: Record<string, { dates: Record<string, string> }>;
    };
    assert.deepEqual(Object.keys(locales), ['en', ...targetLocales]);
    for (const [locale, { dates }] of Object.entries(locales)) {
      for (const { name } of topics) {
        assert.match(dates[`iort-${name}`] ?? '', /^\d{4}-\d\d-\d\d$/, `${name} in ${locale}`);
      }
    }
  });

  it('has a file for each path without a * in the exports of package.json', () => {
    const { exports } = json('package.json') as { exports: Record<string, unknown> };
    const paths = Object.values(exports)
      .flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target as object),
      )
      .filter((path) => !path.includes('*'));
    for (const path of paths) assert.ok(statSync(join(root, path)).isFile(), path);
  });
});
