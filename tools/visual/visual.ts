/**
 * `npm run test:visual` takes a picture of every case and compares it with the baseline in test/visual/baselines/.
 * With `-- --update`, changed and new pictures become baselines. Further words choose cases by their names
 * (`-- --update faq dark`). Run `npm run browsers` first.
 *
 * `iort.js` is built in a copy of the project in which all sign-offs are deleted, so that a sign-off doesn't change the
 * pictures.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  baselineBrowser,
  emptyFailures,
  failures,
  finishBaselines,
  readBaseline,
  writeBaseline,
  writeFailure,
} from './baselines.js';
import { ProjectCopy } from '../test/project-copy.js';
import type { Totals } from '../test/totals.js';
import { openCamera, type Camera } from './camera.js';
import { cases, nameOf, type Case } from './cases.js';
import { compare, isSame, PIXELS_ALLOWED } from './compare.js';
import { inParallel } from './parallel.js';
import { smaller } from './smaller.js';

const words = process.argv.slice(2);
const update = words.includes('--update');
const filter = words.filter((word) => !word.startsWith('--'));
const chosen = cases.filter((one) => {
  const name = nameOf(one).split('.');
  return filter.every((word) => name.includes(word));
});

/**
 * Takes the picture of a case. With `--update`, stores a changed or new picture as the baseline.
 * @returns what is wrong with the picture, or undefined if nothing is wrong
 */
async function check(camera: Camera, one: Case): Promise<string | undefined> {
  const name = nameOf(one);
  let actual: Buffer;
  try {
    actual = await camera.take(one);
  } catch (error) {
    return `${name}: ${(error as Error).message}`;
  }
  const expected = readBaseline(name);
  const difference = expected && compare(expected, actual);
  // Unchanged pictures are not rewritten, so that a commit shows only changes.
  if (difference && isSame(difference)) return undefined;
  if (update) {
    writeBaseline(name, await smaller(actual));
    console.log(`  written: ${name}`);
    return undefined;
  }
  writeFailure(name, actual, difference?.diff);
  if (!difference) return `${name}: there is no baseline`;
  if (difference.pixels === undefined) return `${name}: the size differs`;
  return `${name}: ${difference.pixels} pixels differ; allowed are ${PIXELS_ALLOWED}`;
}

const copy = new ProjectCopy();
process.on('exit', () => copy.remove());
copy.unsign();
copy.buildScript();
emptyFailures();
const camera = await openCamera(chosen, copy.root);
const problems = (await inParallel(chosen, (one) => check(camera, one))).filter(
  (problem) => problem !== undefined,
);
if (update && chosen.length === cases.length) finishBaselines(cases.map(nameOf), camera.browser);
await camera.close();

for (const problem of problems) console.error(`  ✗ ${problem}`);
if (!chosen.length) console.error('No picture has these words in its name.');
if (problems.length) {
  console.error(
    `Pictures that differ are in ${fileURLToPath(failures)}. If a change is intended, run "npm run test:visual -- --update".`,
  );
  if (baselineBrowser() !== camera.browser) {
    console.error(`The baselines were drawn by ${baselineBrowser()}; this is ${camera.browser}.`);
  }
}
const totals: Totals = {
  passed: chosen.length - problems.length,
  failed: problems.length,
  failures: problems,
  skipped: [],
};
console.log(`${totals.passed} pictures passed, ${totals.failed} failed`);
const summary = process.env.VISUAL_SUMMARY;
if (summary) writeFileSync(summary, JSON.stringify({ Pictures: totals }));
process.exitCode = problems.length || !chosen.length ? 1 : 0;
