/** Frameworks and sanitizers that put our markup into a page, change it and remove it again. */

/** How a test uses a framework. Each file in `frameworks/` sets an object of this type as `window.host`. */
export interface Host {
  /** Puts markup into the place that the framework manages, or changes the markup there. */
  show: (html: string) => unknown;
  /** Removes all the markup. */
  clear: () => unknown;
}

/** The names of the files in `frameworks/`. */
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
