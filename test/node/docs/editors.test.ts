import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elements } from '../../../contract/elements.js';
import { options, optionsBy } from '../../../contract/options.js';
import { slots } from '../../../contract/slots.js';
import { root } from '../../../tools/build/files.js';
import { recorded, type Group } from '../../editors/results.js';
import { settingOf } from '../../editors/settings.js';

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const tags = elements.map(({ name }) => `iort-${name}`);
const onTags = ['lang', 'dir', ...options.map(({ name }) => name)];
const words = slots.flatMap(({ name }) => name || []);
const onPlaceholders = [
  'lang',
  'dir',
  ...words,
  ...optionsBy('placeholder').map(({ name }) => name),
];

/** A sorted copy of a list, so that lists can be compared in any order. */
const sorted = (list: readonly string[]): string[] => [...list].sort();
const wordsIn = (text = ''): string[] => sorted(text.match(/[a-z][a-z-]*/g) ?? []);

describe('the settings in docs/editors.md', () => {
  it('allow in TinyMCE each element with each attribute', () => {
    const code = settingOf('TinyMCE');
    const [, names, attributes] = /tags = \[(.*?)\].*attributes =\s*'(.*?)'/s.exec(code) ?? [];
    assert.deepEqual(wordsIn(names), sorted(tags));
    assert.deepEqual(wordsIn(attributes), sorted(onTags));
  });

  it('allow in DOMPurify each attribute, and `slot`', () => {
    const [, attributes] =
      /attributeNameCheck:\s*\/\^\((.*)\)\$\//.exec(settingOf('DOMPurify')) ?? [];
    assert.deepEqual(wordsIn(attributes), sorted([...onTags, 'slot']));
  });

  it('allow in HTML Purifier every attribute of a placeholder', () => {
    const [, names] = /\$names = '(.*?)'/s.exec(settingOf('HTML Purifier')) ?? [];
    assert.deepEqual(wordsIn(names), sorted(['iort', ...onPlaceholders]));
  });

  it('allow in Drupal each element with each attribute, and `slot`', () => {
    const list = [...settingOf('Drupal').matchAll(/<([a-z-]+) ([^>]*)>/g)];
    for (const tag of tags) {
      const entry = list.find(([, name]) => name === tag);
      assert.deepEqual(wordsIn(entry?.[2]), sorted(onTags), tag);
    }
    for (const tag of ['p', 'div']) {
      assert.ok(list.find(([, name]) => name === tag)?.[2]?.includes('slot'), tag);
    }
  });
});

describe('the list of all attributes of a placeholder or shortcode', () => {
  const named = (path: string, list: RegExp): string[] =>
    [...(list.exec(read(path))?.[0] ?? '').matchAll(/`(?:data-)?([a-z-]+)`/g)].map(
      ([, name = '']) => name,
    );

  it('is complete in the README', () => {
    const found = named('README.md', /A placeholder takes these attributes.*?take plain text/s);
    assert.deepEqual(sorted(found.filter((name) => name !== 'data-')), sorted(onPlaceholders));
  });

  it('is complete in the guide on WordPress, except `dir`', () => {
    const found = named('docs/wordpress.md', /All other attributes may be left out:.*?`local`\./s);
    assert.deepEqual(sorted(found), sorted(onPlaceholders.filter((name) => name !== 'dir')));
  });
});

describe('the versions that docs/editors.md names', () => {
  const locked = (folder: string, name: string): string => {
    const { packages } = JSON.parse(read(`${folder}package-lock.json`)) as {
      packages: Record<string, { version: string }>;
    };
    return packages[`node_modules/${name}`]!.version;
  };

  for (const [group, folder, names] of [
    ['sanitizers', '', ['dompurify', 'sanitize-html']],
    ['editors', 'test/editors/', ['tinymce', 'ckeditor5']],
  ] as [Group, string, string[]][]) {
    it(`are the versions in the lockfile: ${names.join(', ')}`, () => {
      const { versions } = recorded(group);
      for (const name of names) assert.equal(versions[name], locked(folder, name), name);
    });
  }
});
