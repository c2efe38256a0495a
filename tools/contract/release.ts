/**
 * `npm run contract:release`: records what this version promises, in contract/released/. Part of a release,
 * after `npm run build`. `-- --again` rewrites a version that is not released yet.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../build/files.js';
import { isOut } from '../changes/out.js';
import { Refused, tellRefusal } from '../locales/refused.js';
import { snapshot } from './snapshot.js';

const { values: order } = parseArgs({ options: { again: { type: 'boolean' } } });

await tellRefusal(() => {
  const now = snapshot();
  const file = new URL(`contract/released/${now.version}.json`, root);
  if (existsSync(file) && !order.again) {
    throw new Refused(
      `${now.version} is written down already: give package.json the next version first`,
    );
  }
  if (isOut(now.version)) throw new Refused(`${now.version} is out; what it promised stays`);
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
});
