import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../../tools/build/files.js';
import { publisher } from '../../../tools/build/publisher.js';

/** The pages that say, until the first release, that nothing is published. */
const unpublished = ['README.md', 'SECURITY.md', 'docs/frameworks.md', 'docs/wordpress.md'];

const pages = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe('the guides', () => {
  it('say that nothing is published, until package.json has the addresses of a publisher', () => {
    const saying = pages.filter((page) =>
      readFileSync(new URL(page, root), 'utf8').includes('not published yet'),
    );
    assert.deepEqual(saying, publisher().repository ? [] : unpublished);
  });
});
