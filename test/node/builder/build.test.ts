import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { topics } from '../../../content/topics.js';
import { tokens } from '../../../contract/tokens.js';
import type { LibraryFacts } from '../../../site/builder/model/facts.js';

const folder = new URL('../../../dist/builder/', import.meta.url);
const files = readdirSync(folder);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

describe('the built embed builder', () => {
  it('has its pages, scripts, styles and facts', () => {
    for (const name of ['index.html', 'builder.js', 'builder.css', 'preview.html', 'facts.json']) {
      assert.ok(files.includes(name), name);
    }
  });

  it('loads nothing from other sites: every address in its pages is relative', () => {
    for (const name of ['index.html', 'preview.html']) {
      const addresses = [...read(name).matchAll(/(?:src|href)="([^"]*)"/g)].map(([, to]) => to);
      assert.ok(addresses.length > 2);
      assert.deepEqual(
        addresses.filter((to) => !/^(\.\.\/cdn\/)?[\w.-]+$/.test(to ?? '')),
        [],
        name,
      );
    }
    for (const name of files.filter((each) => /\.(js|css)$/.test(each))) {
      // Namespaces of SVG and MathML are names; browsers don't load them.
      const hosts = read(name).match(/(?:https?:)?\/\/(?!www\.w3\.org)[\w-]+\.[\w.-]+/g) ?? [];
      assert.deepEqual(hosts, [], name);
      assert.doesNotMatch(read(name), /\/work\/|node_modules|sourceMappingURL|@import/);
    }
  });

  it('has no script or style inside its pages', () => {
    for (const name of ['index.html', 'preview.html']) {
      assert.doesNotMatch(read(name), /<style|style=|<script(?![^>]*src=)|\son\w+=/);
    }
  });

  it('has no script that uses cookies or a storage of the browser', () => {
    for (const name of files.filter((each) => each.endsWith('.js'))) {
      assert.doesNotMatch(read(name), /localStorage|sessionStorage|document\.cookie|indexedDB/);
    }
  });

  it('ships no notes for translators', () => {
    assert.doesNotMatch(read('builder.js'), /desc:/);
  });

  it('knows every section and token of the library', () => {
    const facts = JSON.parse(read('facts.json')) as LibraryFacts;
    assert.deepEqual(
      facts.widgets.map(({ name, sections }) => [name, sections.map((section) => section.name)]),
      topics.map(({ name, sections }) => [name, sections.map((section) => section.name)]),
    );
    assert.deepEqual(
      facts.tokens.map(({ name }) => name),
      tokens.map(({ name }) => name),
    );
  });
});
