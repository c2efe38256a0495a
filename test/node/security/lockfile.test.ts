import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { shipped } from '../../../tools/build/bundled.js';

interface Entry {
  integrity?: string;
  resolved?: string;
  dev?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

const lockfiles = ['', 'test/apps/', 'test/editors/', 'bench/'].map(
  (folder) => `${folder}package-lock.json`,
);

/** The packages of a lockfile, each with its folder. The project itself is left out. */
const entriesOf = (lockfile: string): [folder: string, entry: Entry][] => {
  const file = new URL(`../../../${lockfile}`, import.meta.url);
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: object };
  return Object.entries(packages).filter(([folder]) => folder !== '');
};

const names = (entries: [string, Entry][]) => entries.map(([folder]) => folder);

for (const lockfile of lockfiles) {
  describe(lockfile, () => {
    const entries = entriesOf(lockfile);

    it('has a SHA-512 hash for every package, or for the package that contains it', () => {
      const without = entries.filter(
        ([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'),
      );
      assert.deepEqual(names(without), []);
    });

    it('names no download address', () => {
      assert.deepEqual(names(entries.filter(([, { resolved }]) => resolved !== undefined)), []);
    });
  });
}

describe('the shipped packages', () => {
  const entries = entriesOf('package-lock.json');
  const isShipped = (folder: string) => shipped().some((name) => folder === `node_modules/${name}`);
  const ours = entries.filter(([folder, { dev }]) => !dev || isShipped(folder));

  it('are Lit with its dependencies, @lit/localize, and colorjs.io for the embed builder', () => {
    assert.deepEqual(
      names(ours).map((folder) => folder.replace('node_modules/', '')),
      [
        '@lit-labs/ssr-dom-shim',
        '@lit/localize',
        '@lit/reactive-element',
        '@types/trusted-types',
        'colorjs.io',
        'lit',
        'lit-element',
        'lit-html',
      ],
    );
  });

  it('have no install script', () => {
    assert.deepEqual(names(ours.filter(([, { hasInstallScript }]) => hasInstallScript)), []);
  });
});
