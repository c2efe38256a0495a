/**
 * `npm run content:release`: keeps the text of this version in content/released/, with its declarations;
 * part of `npm run release:version`. `-- --check` only checks whether the present changesets may be
 * released; `-- --again` rewrites a version that is not released yet.
 */
import { parseArgs } from 'node:util';
import { ensureGates } from '../generate/gates-file.js';
import { Refused, tellRefusal } from '../locales/refused.js';
import { plannedBump } from './changeset.js';
import { undeclared } from './declaration.js';
import { isOut } from './out.js';
import { bumpProblem } from './semver.js';
import { bumpBetween } from './versions.js';

const { values: order } = parseArgs({
  options: { check: { type: 'boolean' }, again: { type: 'boolean' } },
});

await tellRefusal(async () => {
  ensureGates();
  const { textNow } = await import('./now.js');
  const { isReleased, readDeclarations, releasedTexts, removeDeclarations, writeReleased } =
    await import('./released.js');
  const now = textNow();
  const again = order.again === true && isReleased(now.version);
  if (isReleased(now.version) && !order.check && !again) {
    throw new Refused(
      `the text of ${now.version} is kept already: give package.json the next version first`,
    );
  }
  if (again && isOut(now.version)) throw new Refused(`${now.version} is out; its text stays`);

  const texts = releasedTexts();
  const last = texts.at(-1);
  const earlier = again ? texts.at(-2) : last;
  const stale = Object.entries(now.passages).filter(([, passage]) => passage.stale);
  if (stale.length > 0) {
    throw new Refused(
      `stale translations: ${stale.map(([id]) => id).join(', ')}; "npm run locales"`,
    );
  }
  const files = last ? readDeclarations(last, now) : [];
  const declared = [...(again ? (last?.declared ?? []) : []), ...files.map(({ data }) => data)];
  // Before the first release nobody has read an earlier text.
  if (last && earlier) {
    const missing = undeclared(last, now, declared);
    if (missing.length > 0) {
      throw new Refused(
        `nobody declared what changed: ${missing.join(', ')}; "npm run content:accept"`,
      );
    }
    const bump = order.check ? plannedBump() : bumpBetween(earlier.version, now.version);
    const problem = bumpProblem(bump, declared);
    if (problem) throw new Refused(`since ${earlier.version}: ${problem}`);
  }
  if (order.check) return;
  writeReleased({ ...now, declared: earlier ? declared : [] });
  removeDeclarations(files);
  console.log(
    `content/released/${now.version}.json: ${Object.keys(now.passages).length} statements, headings and questions`,
  );
});
