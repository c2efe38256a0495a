import { readFileSync } from 'node:fs';
import { bundledModules, packageOf } from './bundled.js';
import { root } from './files.js';
import { headOf } from './module-heads.js';

/** Code of others in a package, as a component of CycloneDX. */
export interface Adapted {
  readonly 'bom-ref': string;
  readonly type: 'library';
  readonly name: string;
  /** The commit that it was taken from. */
  readonly version: string;
  readonly scope: 'required';
  readonly licenses: readonly { readonly license: { readonly id: string } }[];
  readonly copyright: string;
  readonly purl: string;
  readonly externalReferences: readonly { readonly type: 'vcs'; readonly url: string }[];
}

/** A file at a commit of a repository. */
const FILE = /^https:\/\/github\.com\/([^/]+\/([^/]+))\/blob\/([0-9a-f]{40})\//;

/** The licence that a package states for itself. */
const licenceOf = (name: string): string =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8')).license;

/**
 * Code of others in the bundled modules of a package, found by the first comments of the modules.
 * @throws if such a module doesn't say what it is derived from: then somebody has to look
 */
export function adaptedIn(name: string): Adapted[] {
  const modules = Object.values(bundledModules()).flat();
  const found = new Map<string, Adapted>();
  for (const module of new Set(modules.filter((each) => packageOf(each) === name))) {
    const head = headOf(module);
    if (!head || head.licence === licenceOf(name)) continue;
    const { copyright, licence, origin = '' } = head;
    const [, repository, project, commit] = FILE.exec(origin) ?? [];
    if (!repository || !project || !commit)
      throw new Error(`${module}: its first comment doesn’t name the file it is derived from`);
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
