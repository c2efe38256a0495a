/** Reads and records the results for the forms in each system. docs/editors.md shows them as tables. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formNames, type FormName } from './forms.js';
import type { Outcome } from './reader.js';

/** The outcome of each form in a few words, such as `widget` or `frame without number`. */
export type Result = Readonly<Record<FormName, string>>;

/** The recorded results of one test. */
export interface Results {
  /** The version of each tested package or program. */
  readonly versions: Readonly<Record<string, string>>;
  readonly systems: Readonly<Record<string, Result>>;
}

export type Group = 'sanitizers' | 'wordpress' | 'editors';

const fileOf = (group: Group): URL => new URL(`results/${group}.json`, import.meta.url);

export const recorded = (group: Group): Results =>
  JSON.parse(readFileSync(fileOf(group), 'utf8')) as Results;

const inWords = ({ gets, loses }: Outcome): string =>
  loses.length > 0 ? `${gets} without ${loses.join(', ')}` : gets;

/** Compares the results for a system, and its version, with the record. With UPDATE_RESULTS=1, it records them instead. */
export function compare(
  group: Group,
  name: string,
  outcomes: Readonly<Record<FormName, Outcome>>,
  version: readonly [of: string, version: string],
): void {
  const result = Object.fromEntries(
    formNames.map((form) => [form, inWords(outcomes[form])]),
  ) as Result;
  const { versions = {}, systems = {} } = existsSync(fileOf(group)) ? recorded(group) : {};
  if (process.env.UPDATE_RESULTS) {
    const now: Results = {
      versions: { ...versions, [version[0]]: version[1] },
      systems: { ...systems, [name]: result },
    };
    writeFileSync(fileOf(group), `${JSON.stringify(now, null, 2)}\n`);
    return;
  }
  const how =
    'if the new result is right, run this test with UPDATE_RESULTS=1, then npm run docs:tables';
  assert.deepEqual(result, systems[name], how);
  assert.equal(version[1], versions[version[0]], how);
}
