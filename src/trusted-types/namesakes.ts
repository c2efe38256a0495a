import { warnOnce } from '../diagnostics/console.js';

/** Globals that Lit looks for while it is evaluated: those that are not there must look so. */
const globals = [
  'trustedTypes',
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'ShadyCSS',
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
      `a form, image or frame of the page is called name="${name}", which hides document.${name} from every script; the widgets need it, so what stands between the tags stays: rename it`,
    );
  }
}
