import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { adaptedIn, type Adapted } from './adapted.js';
import { shipped } from './bundled.js';
import { root } from './files.js';

/** A package in the output of `npm sbom`. Fields that are not declared here stay as npm writes them. */
interface Component {
  'bom-ref': string;
  name: string;
  scope?: string;
  licenses?: unknown[];
  properties?: unknown[];
  /** Third-party code that the package has adapted. */
  components?: Adapted[];
}

/** The fields of the output of `npm sbom` that we change or read. */
interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: { version?: string }[]; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** Runs `npm sbom` on the lockfile. The result contains all packages, including those that only our tools use. */
const fromNpm = (): Sbom =>
  JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );

/** The third-party code that a package has adapted, if there is any. */
function within({ name }: Component): Pick<Component, 'components'> {
  const components = adaptedIn(name);
  return components.length > 0 ? { components } : {};
}

/**
 * The SBOM (software bill of materials) of the packages that our package depends on or that the build bundles.
 * A bundled package such as @lit/localize is a development dependency, so npm's `--omit dev` would leave it out.
 * Time, serial number and npm's version are removed, so that the bytes are the same every time.
 */
export function sbom(
  { serialNumber: _, metadata: { timestamp: __, tools, ...metadata }, ...all }: Sbom = fromNpm(),
): Sbom {
  const own = metadata.component['bom-ref'];
  const names = shipped();
  const roots = all.components.filter(({ name }) => names.includes(name));
  const refs = new Set(roots.map((component) => component['bom-ref']));
  // The loop also visits references that it adds to the set.
  for (const ref of refs)
    for (const next of all.dependencies.find((it) => it.ref === ref)?.dependsOn ?? [])
      refs.add(next);
  return {
    ...all,
    // npm names the project after its folder, so the name is read from the reference.
    metadata: {
      ...metadata,
      tools: tools?.map(({ version: ___, ...tool }) => tool) ?? [],
      component: { ...metadata.component, name: own.replace(/@[^@]*$/, '') },
    },
    components: all.components
      .filter((component) => refs.has(component['bom-ref']))
      .map((component) => ({
        ...component,
        scope: 'required',
        properties: [],
        ...within(component),
      })),
    dependencies: [
      { ref: own, dependsOn: roots.map((component) => component['bom-ref']) },
      ...all.dependencies.filter(({ ref }) => refs.has(ref)),
    ],
  };
}

/** Writes dist/sbom.cdx.json, a CycloneDX list of the packages whose code we ship or depend on. */
export function writeSbom(): void {
  writeFileSync(new URL('dist/sbom.cdx.json', root), `${JSON.stringify(sbom(), null, 2)}\n`);
}
