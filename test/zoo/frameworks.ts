/** Frameworks that put our markup into a page, change it and take it away again. */

/** What a page's script offers to the test; each file in `frameworks/` sets it as `window.host`. */
export interface Host {
  /** Puts markup into the place that the framework looks after, or changes what stands there. */
  show: (html: string) => unknown;
  /** Takes all of it away. */
  clear: () => unknown;
}

/** By name of the file: what is special about it. */
export const frameworks = [
  'turbo-stream',
  'turbo-visit',
  'htmx',
  'jquery',
  'idiomorph',
  'react',
  'vue',
  'alpine',
  'dompurify',
  'sanitize-html',
] as const;
