import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { root } from '../../../tools/build/files.js';
import { publisher } from '../../../tools/build/publisher.js';

/** Words that are true only until the first release. */
const phrases = [
  'not published yet',
  'not released yet',
  'no public address',
  'no package of this name from a registry',
];

/** The pages that say, until the first release, that nothing is published, each with its words. */
const unpublished = [
  'README.md: not published yet',
  'SECURITY.md: no package of this name from a registry',
  'SECURITY.md: no public address',
  'SECURITY.md: not published yet',
  'SECURITY.md: not released yet',
  'docs/architecture/packages.md: no public address',
  'docs/frameworks.md: not published yet',
  'docs/wordpress.md: not published yet',
];

const pages = globSync(
  ['README.md', 'SECURITY.md', 'docs/**/*.md', 'site/docs/*.md', 'integrations/**/*.{md,txt}'],
  { cwd: fileURLToPath(root) },
);

describe('the guides', () => {
  it('say that nothing is published, until package.json has the addresses of a publisher', () => {
    const saying = pages.flatMap((page) => {
      const text = readFileSync(new URL(page, root), 'utf8');
      return phrases.filter((words) => text.includes(words)).map((words) => `${page}: ${words}`);
    });
    assert.deepEqual(saying.toSorted(), publisher().repository ? [] : unpublished);
  });
});
