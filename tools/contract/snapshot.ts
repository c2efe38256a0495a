import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';
import { elements } from '../../contract/elements.js';
import { events } from '../../contract/events.js';
import type { Named } from '../../contract/named.js';
import { options, propertyOf } from '../../contract/options.js';
import { parts } from '../../contract/parts.js';
import { slots } from '../../contract/slots.js';
import { tokens } from '../../contract/tokens.js';
import { topics } from '../../content/topics.js';
import { disclosureNames, partsOf } from '../../src/shared/sections.js';
import { root } from '../build/files.js';
import { compareVersions } from '../changes/versions.js';

/** The contract of a release: the names that it promises to keep, by kind. */
export interface Snapshot {
  readonly version: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** The deprecated names, written `kind: name`. */
  readonly deprecated: readonly string[];
}

const namesOf = (list: readonly Named[]): string[] => list.map(({ name }) => name);

/** The files in dist/ whose address a page may use. Files with a hash in their names are left out. */
const addresses = (): string[] =>
  globSync(['advisories/*', 'cdn/**', 'changes/*', 'embed/**', 'html/**', 'json/**', 'ssr/**'], {
    cwd: fileURLToPath(new URL('dist/', root)),
  }).filter((path) => !/\.[0-9a-f]{8,}\.(js|json)$/.test(path));

/** The contract of the current build. Needs a build. */
export function snapshot(): Snapshot {
  const { version, exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    version: string;
    exports: Record<string, unknown>;
  };
  const lists = { elements, options, events, slots, parts, tokens };
  const names: Record<string, readonly string[]> = {
    ...Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, namesOf(list)])),
    properties: options.map(propertyOf),
    values: options.flatMap(({ name, values = [] }) => values.map((value) => `${name}=${value}`)),
    ways: options.flatMap(({ name, ways }) => ways.map((way) => `${name} by ${way}`)),
    sections: topics.flatMap((topic) =>
      topic.sections.flatMap((section) =>
        [section, ...partsOf(section)].map(({ name }) => `${topic.name} ${name}`),
      ),
    ),
    ids: topics.flatMap((topic) => [
      `iort-${topic.name}`,
      ...disclosureNames(topic).map((id) => `iort-${topic.name}-${id}`),
    ]),
    exports: Object.keys(exports),
    addresses: addresses(),
  };
  const sorted = Object.entries(names).map(([kind, list]) => [kind, [...list].sort()]);
  return {
    version,
    names: Object.fromEntries(sorted),
    deprecated: Object.entries(lists).flatMap(([kind, list]) =>
      (list as readonly Named[]).flatMap(({ name, deprecated }) =>
        deprecated ? [`${kind}: ${name}`] : [],
      ),
    ),
  };
}

const major = (version: string): number => Number(version.split('.')[0]);

/**
 * Finds the promises of an earlier version that the current version breaks. A name may be removed only in a major
 * version, and only if the earlier version, or a release after it, has deprecated the name.
 * @param releases the contracts of all releases
 * @returns a line for each broken promise, written `kind: name: why`
 */
export function brokenPromises(
  released: Snapshot,
  now: Snapshot,
  releases: readonly Snapshot[],
): string[] {
  const isMajor = major(now.version) > major(released.version);
  const deprecated = releases
    .filter(({ version }) => compareVersions(version, released.version) >= 0)
    .flatMap((release) => release.deprecated);
  return Object.entries(released.names).flatMap(([kind, list]) =>
    list
      .filter((name) => !now.names[kind]?.includes(name))
      .flatMap((name) => {
        const what = `${kind}: ${name}`;
        if (!isMajor) return [`${what}: may be removed only in a major version`];
        return deprecated.includes(what) ? [] : [`${what}: was not deprecated in a release first`];
      }),
  );
}
