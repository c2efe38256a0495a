/**
 * `npm run recall -- path/to/manifest.json` says which advisories concern a copy of the widgets. See {@link usage}.
 * The exit code is 1 if an advisory concerns the copy, and 2 if the copy could not be checked completely or at all.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  isNewer,
  readList,
  readManifest,
  recalled,
  type AdvisoryList,
} from '../../site/advisories/recall.js';
import { ensureGates } from '../generate/gates-file.js';
import { findingLines } from './lines.js';

const usage = `npm run recall -- path/to/manifest.json [--list FILE or https://address]
  says which advisories concern a copy of the widgets.
  --list names the advisories.json to use. Without it, the list of this version is used.`;

async function listFrom(place: string | undefined): Promise<AdvisoryList> {
  if (place === undefined) {
    ensureGates();
    const { currentList } = await import('./known.js');
    return currentList();
  }
  if (!/^https?:/.test(place)) return readList(read(place));
  const answer = await fetch(place);
  if (!answer.ok) throw new Error(`${place}: ${answer.status} ${answer.statusText}`);
  return readList(await answer.text());
}

function read(path: string): string {
  if (!existsSync(path)) throw new Error(`${path}: no such file`);
  return readFileSync(path, 'utf8');
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'string' } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Error(usage);
  const manifest = readManifest(read(path));
  const list = await listFrom(values.list);
  const findings = recalled(manifest, list);
  console.log(findingLines(manifest, list, findings).join('\n'));
  if (findings.some(({ concerned }) => concerned.length > 0)) process.exitCode = 1;
  else if (findings.length > 0 || isNewer(manifest, list)) process.exitCode = 2;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
