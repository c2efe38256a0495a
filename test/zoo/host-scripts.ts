/** Scripts of host pages that may disturb our script. Each is bundled from `hosts/`. */

/** The scripts of a page that run before our script, and those that run after our script. */
export interface HostScript {
  /** Names of files in `hosts/` that run before ours. */
  readonly before?: readonly string[];
  /** Names of files in `hosts/` that run after ours. */
  readonly after?: readonly string[];
}

export const hostScripts = {
  none: {},
  'array extras': { before: ['array-extras'] },
  'element extras': { before: ['prototype', 'element-extras'] },
  'observer wrappers': { before: ['observer-wrappers'] },
  'fetch that drops options': { before: ['fetch-wrapper'] },
  'define wrapper': { before: ['define-wrapper'] },
  'scoped registry': { before: ['scoped-registry'] },
  'zone.js': { before: ['zone'] },
  jquery: { before: ['jquery'] },
  'lit before': { before: ['lit-card'] },
  'lit after': { after: ['lit-card'] },
  'frozen natives': { before: ['frozen-natives'] },
} satisfies Record<string, HostScript>;
