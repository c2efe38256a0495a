import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { proseProblem, readFolder, type CheckedFile } from '../data/checked-json.js';
import { Refused } from '../locales/refused.js';
import { declarationProblems, declarationSchema, type Declaration } from './declaration.js';
import type { TextVersion } from './text.js';
import { compareVersions } from './versions.js';

/** The text of a release, and the authors' declarations of the changes since the previous release. */
export interface ReleasedText extends TextVersion {
  readonly declared: readonly Declaration[];
}

const releases = new URL('content/released/', root);
const changes = new URL('content/changes/', root);

const fileOf = (version: string): URL => new URL(`${version}.json`, releases);

/** The text of every recorded version, the oldest first. The last one may not be released yet. */
export function releasedTexts(): ReleasedText[] {
  return readdirSync(releases)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const text = JSON.parse(readFileSync(new URL(name, releases), 'utf8')) as ReleasedText;
      if (name === `${text.version}.json` && text.passages && text.editions) return text;
      throw new Refused(`content/released/${name}: not the text of that version; take it from git`);
    })
    .sort((one, other) => compareVersions(one.version, other.version));
}

/** Whether the text of a version is recorded. A recorded version may not be released yet. */
export const isRecorded = (version: string): boolean => existsSync(fileOf(version));

/** Records the text of a version. */
export const writeReleased = (text: ReleasedText): void =>
  writeFileSync(fileOf(text.version), `${JSON.stringify(text, null, 1)}\n`);

/**
 * Reads the authors' declarations since the last release.
 * @param before the text of the last release
 * @param after the present text
 * @throws {Refused} with file, place and reason if a file is not valid
 */
export const readDeclarations = (
  before: TextVersion,
  after: TextVersion,
  folder = changes,
): CheckedFile<Declaration>[] =>
  readFolder<Declaration>({
    folder,
    path: 'content/changes/',
    schema: declarationSchema,
    *problems({ data }) {
      const wrong = proseProblem(data.why);
      if (wrong) yield `/why: ${wrong}`;
      yield* declarationProblems(data, before, after);
    },
  });

/** Writes a declaration into content/changes/. */
export const writeDeclaration = (name: string, declaration: Declaration): void =>
  writeFileSync(new URL(`${name}.json`, changes), `${JSON.stringify(declaration, null, 2)}\n`);

/** Whether there is a declaration of that name. */
export const isDeclared = (name: string): boolean => existsSync(new URL(`${name}.json`, changes));

/** Deletes declarations that a release has recorded. */
export const removeDeclarations = (files: readonly CheckedFile<Declaration>[]): void =>
  files.forEach(({ name }) => rmSync(new URL(`${name}.json`, changes)));
