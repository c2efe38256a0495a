import { warnOnce } from '../diagnostics/console.js';

/** Globals that Lit calls, or adds its version to: those that are not there must look so. */
const globals = [
  'trustedTypes',
  ...['reactiveElement', 'litElement', 'litHtml'].flatMap((part) =>
    ['Versions', 'PolyfillSupport', 'HydrateSupport'].map((what) => part + what),
  ),
];

/** What Lit calls of the document. */
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
 * Hides elements of the page that stand for globals, as `<a id="litHtmlVersions">` does where there is
 * no such global: Lit would call them, or add its version to them, and fail.
 */
export function hideNamesakes(): void {
  for (const name of globals) {
    if (Object.hasOwn(scope, name) || scope[name] === undefined) continue;
    Object.defineProperty(scope, name, { value: undefined, writable: true, configurable: true });
    hidden.push(name);
  }
}

/** Takes {@link hideNamesakes} away again, but where Lit has put something there. */
export function showNamesakes(): void {
  for (const name of hidden) if (scope[name] === undefined) Reflect.deleteProperty(scope, name);
}

/** Says which names of the page keep Lit from working: nothing can be done about those from here. */
export function tellNamesakes(): void {
  for (const name of methods) {
    if (typeof document[name] === 'function') continue;
    warnOnce(
      `name="${name}" in the page hides document.${name}, so nothing can be shown: rename it`,
    );
  }
}
