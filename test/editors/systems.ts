/** Tests with the code of content systems. This code receives HTML and returns what the system keeps of the HTML. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs } from '../../tools/browsers/chromium.js';
import { pathOf } from '../../tools/browsers/needs.js';
import { formNames, forms, inPage } from './forms.js';
import { readerOf, type Kept, type Read } from './reader.js';
import { compare, type Group } from './results.js';

/** Changes HTML in the way that the system does when a person saves it. */
export type Filter = (html: string) => Promise<string>;

/** A system that has started. */
export interface Running {
  readonly filter: Filter;
  readonly close?: () => Promise<void>;
}

export interface System {
  /** The name in docs/editors.md. */
  readonly name: string;
  /** The name of the package or program, and its version. */
  readonly version: () => Promise<readonly [of: string, version: string]>;
  readonly start: (browser: Browser) => Promise<Running>;
}

/** Tests what readers get from each form in each of these systems. */
export function testSystems(group: Group, systems: readonly System[]): void {
  let browser: Browser;
  let read: (kept: Kept) => Promise<Read>;
  before(async () => {
    browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
    read = await readerOf(browser);
  });
  after(() => browser?.close());

  for (const { name, version, start } of systems) {
    describe(name, () => {
      it('keeps the recorded parts of each form, and every widget shows a phone number', async () => {
        const { filter, close } = await start(browser);
        const kept: Partial<Record<keyof Kept, string>> = {};
        for (const form of formNames) kept[form] = await filter(inPage(forms[form].html));
        await close?.();
        const { outcomes, withoutNumber } = await read(kept as Kept);
        compare(group, name, outcomes, await version());
        assert.deepEqual(withoutNumber, []);
      });
    });
  }
}

/**
 * Reads the version of an installed package.
 * @param packages the folder `node_modules/` that contains the package
 */
export const installed =
  (name: string, packages: URL): System['version'] =>
  async () => {
    const { version } = JSON.parse(
      readFileSync(new URL(`${name}/package.json`, packages), 'utf8'),
    ) as { version: string };
    return [name, version];
  };
