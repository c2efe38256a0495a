/**
 * `npm run contract:release` records the contract of this version in contract/released/. Run this command for each
 * release, after `npm run build`. `-- --again` overwrites the record of a version that is not released yet.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../build/files.js';
import { isTagged } from '../changes/is-tagged.js';
import { Refused, reportRefused } from '../locales/refused.js';
import { snapshot } from './snapshot.js';

await reportRefused(() => {
  const { values: options } = parseArgs({ options: { again: { type: 'boolean' } } });
  const now = snapshot();
  const file = new URL(`contract/released/${now.version}.json`, root);
  if (existsSync(file) && !options.again) {
    throw new Refused(
      `${now.version} is recorded already: set the next version in package.json first`,
    );
  }
  if (isTagged(now.version))
    throw new Refused(`${now.version} is released and has a git tag: its promises can’t change`);
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`Recorded the contract of ${now.version} in contract/released/.`);
});
