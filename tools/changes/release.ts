/**
 * `npm run content:release` records the text of this version and its declarations in content/released/.
 * `npm run release:version` runs this command. `-- --check` writes nothing, and only checks whether the text and the
 * changesets are ready for a release. `-- --again` overwrites the record of a version that is not released yet.
 */
import { parseArgs } from 'node:util';
import { ensureGates } from '../generate/gates-file.js';
import { Refused, reportRefused } from '../locales/refused.js';
import { plannedBump } from './changeset.js';
import { undeclared } from './declaration.js';
import { isTagged } from './is-tagged.js';
import { bumpProblem } from './semver.js';
import { bumpBetween } from './versions.js';

await reportRefused(async () => {
  const { values: options } = parseArgs({
    options: { check: { type: 'boolean' }, again: { type: 'boolean' } },
  });
  ensureGates();
  const { textNow } = await import('./now.js');
  const { isRecorded, readDeclarations, releasedTexts, removeDeclarations, writeReleased } =
    await import('./released.js');
  const now = textNow();
  const again = options.again === true && isRecorded(now.version);
  if (isRecorded(now.version) && !options.check && !again) {
    throw new Refused(
      `the text of ${now.version} is recorded already: set the next version in package.json first`,
    );
  }
  if (again && isTagged(now.version))
    throw new Refused(`${now.version} is released and has a git tag: its text can’t change`);

  const texts = releasedTexts();
  const last = texts.at(-1);
  const earlier = again ? texts.at(-2) : last;
  const stale = Object.entries(now.passages).filter(([, passage]) => passage.stale);
  if (stale.length > 0) {
    throw new Refused(
      `stale translations: ${stale.map(([id]) => id).join(', ')}; correct them, as "npm run locales" says`,
    );
  }
  const files = last ? readDeclarations(last, now) : [];
  const declared = [...(again ? (last?.declared ?? []) : []), ...files.map(({ data }) => data)];
  // For the first release there is nothing to declare, because readers know no earlier text.
  if (last && earlier) {
    const missing = undeclared(last, now, declared);
    if (missing.length > 0) {
      throw new Refused(
        `changed but not declared: ${missing.join(', ')}; run "npm run content:accept" with the kind of the change`,
      );
    }
    const bump = options.check ? plannedBump() : bumpBetween(earlier.version, now.version);
    const problem = bumpProblem(bump, declared);
    if (problem) throw new Refused(`since ${earlier.version}: ${problem}`);
  }
  if (options.check) return;
  writeReleased({ ...now, declared: earlier ? declared : [] });
  removeDeclarations(files);
  console.log(
    `content/released/${now.version}.json: ${Object.keys(now.passages).length} statements, headings and questions`,
  );
});
