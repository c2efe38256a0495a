import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { bundled } from '../../../tools/build/licences.js';

interface Entry {
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

const lockfiles = ['package-lock.json', 'test/apps/package-lock.json'];

/** Packages of a lockfile by their folder, but the project itself. */
const entriesOf = (lockfile: string): [folder: string, entry: Entry][] => {
  const file = new URL(`../../../${lockfile}`, import.meta.url);
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: object };
  return Object.entries(packages).filter(([folder]) => folder !== '');
};

const names = (entries: [string, Entry][]) => entries.map(([folder]) => folder);

for (const lockfile of lockfiles) {
  describe(lockfile, () => {
    const entries = entriesOf(lockfile);

    it('holds a SHA-512 of every package, or it comes inside one that has it', () => {
      const without = entries.filter(
        ([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'),
      );
      assert.deepEqual(names(without), []);
    });

    it('names no address to download from', () => {
      assert.deepEqual(names(entries.filter(([, { resolved }]) => resolved !== undefined)), []);
    });
  });
}

describe('what ships', () => {
  const entries = entriesOf('package-lock.json');
  const isBundled = (folder: string) => bundled.some((name) => folder === `node_modules/${name}`);
  const shipped = entries.filter(([folder, { dev }]) => !dev || isBundled(folder));

  it('is Lit, its hydration, its types and @lit/localize', () => {
    assert.deepEqual(
      names(shipped).map((folder) => folder.replace('node_modules/', '')),
      [
        '@lit-labs/ssr-client',
        '@lit-labs/ssr-dom-shim',
        '@lit/localize',
        '@lit/reactive-element',
        '@types/trusted-types',
        'lit',
        'lit-element',
        'lit-html',
      ],
    );
  });

  it('runs no script when it is installed', () => {
    assert.deepEqual(names(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)), []);
  });
});
