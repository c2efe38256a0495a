import { readFileSync } from 'node:fs';
import { bundledModules, packageOf } from './bundled.js';
import { root } from './files.js';
import { headOf } from './module-heads.js';

/** Third-party code that a package has adapted, as a CycloneDX component. */
export interface Adapted {
  readonly 'bom-ref': string;
  readonly type: 'library';
  readonly name: string;
  /** The commit that the code was taken from. */
  readonly version: string;
  readonly scope: 'required';
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly copyright: string;
  readonly purl: string;
  readonly externalReferences: readonly { readonly type: 'vcs'; readonly url: string }[];
}

/** The GitHub address of a file at a commit. */
const FILE = /^https:\/\/github\.com\/([^/]+\/([^/]+))\/blob\/([0-9a-f]{40})\//;

/** The license in the package.json of a package. */
const licenseOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8')).license;

/**
 * Finds third-party code in the bundled modules of a package. A module with such code names a license that differs
 * from the license of the package.
 * @throws if such a module doesn't name the file on GitHub that it is derived from
 */
export function adaptedIn(name: string): Adapted[] {
  const modules = Object.values(bundledModules()).flat();
  const found = new Map<string, Adapted>();
  for (const module of new Set(modules.filter((each) => packageOf(each) === name))) {
    const head = headOf(module);
    if (!head || head.licence === licenseOf(name)) continue;
    const { copyright, licence, origin = '' } = head;
    const [, repository, project, commit] = FILE.exec(origin) ?? [];
    if (!repository || !project || !commit)
      throw new Error(`${module}: no comment names the file on GitHub that it is derived from`);
    const purl = `pkg:github/${repository.toLowerCase()}@${commit}`;
    found.set(purl, {
      'bom-ref': purl,
      type: 'library',
      name: project,
      version: commit,
      scope: 'required',
      licenses: [{ license: { id: licence } }],
      copyright,
      purl,
      externalReferences: [{ type: 'vcs', url: origin }],
    });
  }
  return [...found.values()];
}
