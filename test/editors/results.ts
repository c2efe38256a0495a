/** What came of the forms in each system when it was last tested; docs/editors.md has a table of it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { formNames, type FormName } from './forms.js';
import type { Outcome } from './reader.js';

/** The outcome of each form in a few words, such as `widget` or `frame without number`. */
export type Result = Readonly<Record<FormName, string>>;

/** The systems of one test. */
export interface Results {
  /** Versions by the name of what was tested. */
  readonly versions: Readonly<Record<string, string>>;
  readonly systems: Readonly<Record<string, Result>>;
}

export type Group = 'sanitizers' | 'wordpress' | 'editors';

const fileOf = (group: Group): URL => new URL(`results/${group}.json`, import.meta.url);

export const recorded = (group: Group): Results =>
  JSON.parse(readFileSync(fileOf(group), 'utf8')) as Results;

const inWords = ({ gets, loses }: Outcome): string =>
  loses.length > 0 ? `${gets} without ${loses.join(', ')}` : gets;

/** Compares what came of a system with what is recorded; UPDATE_RESULTS=1 records it instead. */
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
  const how = 'if that is as it should be: UPDATE_RESULTS=1, then npm run docs:tables';
  assert.deepEqual(result, systems[name], how);
  assert.equal(version[1], versions[version[0]], how);
}
