import { warnOnce } from '../diagnostics/console.js';

/**
 * Global variables that Lit calls, or to which it adds its version. If no script has defined such a variable,
 * Lit must read `undefined`, and not an element of the page with this id.
 */
const globals = [
  'trustedTypes',
  ...['reactiveElement', 'litElement', 'litHtml'].flatMap((part) =>
    ['Versions', 'PolyfillSupport', 'HydrateSupport'].map((kind) => part + kind),
  ),
];

/** Methods of the document that Lit calls. */
const methods = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
] as const;

const scope = globalThis as Record<string, unknown>;
const hidden: string[] = [];

/**
 * Hides elements of the page that can be read as global variables, such as `<a id="litHtmlVersions">`.
 * Lit would call them, or add its version to them, and fail.
 */
export function hideNamesakes(): void {
  for (const name of globals) {
    if (Object.hasOwn(scope, name) || scope[name] === undefined) continue;
    Object.defineProperty(scope, name, { value: undefined, writable: true, configurable: true });
    hidden.push(name);
  }
}

/** Undoes {@link hideNamesakes}, except for globals that Lit has set. */
export function showNamesakes(): void {
  for (const name of hidden) if (scope[name] === undefined) Reflect.deleteProperty(scope, name);
}

/** Reports elements of the page whose names hide methods that Lit needs. The script can't repair this. */
export function reportNamesakes(): void {
  for (const name of methods) {
    if (typeof document[name] === 'function') continue;
    warnOnce(
      `name="${name}" in the page hides document.${name}, so nothing can be shown: rename it`,
    );
  }
}
