import type { Plugin } from 'rollup';

/** What a library says to programmers when something is wrong, as a literal without much in it. */
const MESSAGE = /\b(Error|console\.error)\(("(?:[^"\\]|\\.)*"|`(?:[^`\\$]|\\.|\$\{[^}]*\})*`)\)/g;

/** Hooks for polyfills, and the list of versions in which Lit's tools look; terser drops the rest. */
const HOOK =
  /\b\w+\.lit\w+(HydrateSupport|PolyfillSupport)\b|\b\w+\.reactiveElementPolyfillSupport\b/g;
const VERSIONS = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/** Remembers what a property was, for `update(changed)`. */
const LOG_CHANGE = 'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}';

/** Parts of Lit's base element, and what stays of them: our options are texts, and not reflected. */
const ELEMENT: readonly (readonly [part: RegExp, rest: string])[] = [
  // Decorators
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
  [/static addInitializer\(t\)\{.*?\}(?=static get observedAttributes)/, ''],
  [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  // Options that are numbers, objects or flags
  [/\{toAttribute\(t,s\)\{.*?return i\}\}/, '{fromAttribute:t=>t}'],
  // Reflection
  [/_\$ET\(t,s\)\{.*?\}(?=_\$AK\()/, ''],
  [/this\._\$Eq&&=this\._\$Eq\.forEach\(t=>this\._\$ET\(t,this\[t\]\)\),/, ''],
  [/,!0===e&&this\._\$Em!==t&&\(this\._\$Eq\?\?=new Set\)\.add\(t\)/, ''],
  // Defaults of properties, accessors that wrap others, comparisons of one's own
  [/\|\|i\.useDefault&&.*?_\$Eu\(t,i\)\)/, ''],
  [/\(i\.hasChanged\?\?f\)/, 'f'],
  [/C\(t,s,\{useDefault.*?(?=async _\$EP)/, LOG_CHANGE],
  [/\?\?this\._\$Ej\?\.get\(e\)\?\?r/, ''],
  [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?i,e\)\}(?=\}let)/, ''],
  [
    /static createProperty\(t,s=b\)\{.*?(?=static getPropertyOptions)/,
    'static createProperty(t,s){this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)},configurable:!0,enumerable:!0})}',
  ],
  [/static getPropertyOptions\(t\)\{.*?\}/, ''],
  [/_\$AK\(t,s\)\{.*?(?=requestUpdate\()/, '_$AK(t,s){this[this.constructor._$Eh.get(t)]=s}'],
  [
    /requestUpdate\(t,s,i,e=!1,h\)\{if\(void 0!==t\)\{.*?this\.C\(t,s,i\)\}/,
    'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
  ],
  // Controllers that come and go
  [/removeController\(t\)\{.*?\}/, ''],
  // Styles, which our elements adopt themselves
  [/static finalizeStyles\(s\)\{.*?return i\}/, ''],
  [/,?this\.elementStyles=this\.finalizeStyles\(this\.styles\)/, ''],
  [/return s\(t,this\.constructor\.elementStyles\),t/, 'return t'],
];

/** Parts of Lit's templates: we have no MathML, and no options for listeners. */
const TEMPLATES: typeof ELEMENT = [
  [/3===\w\?"<math>":/, ''],
  [/3===\w\?"<\/math>":/, ''],
  [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
];

/** What goes from which file. */
const unusedIn = (id: string): typeof ELEMENT =>
  id.endsWith('/reactive-element.js')
    ? ELEMENT
    : id.endsWith('/lit-html/lit-html.js')
      ? TEMPLATES
      : [];

/** Our elements bring their styles themselves (`src/shared/styles/adopt.ts`). */
const CSS_TAG = `
  export const unsafeCSS = (text) => text;
  export const css = unsafeCSS;
  export const getCompatibleStyle = unsafeCSS;
  export const adoptStyles = () => {};
  export const supportsAdoptingStyleSheets = true;
  export class CSSResult {}
`;

/**
 * Rollup plugin for the script tag: Lit without what the script can't need.
 *
 * - The sentences of errors that Lit throws: none of them can reach a page, as elements catch what
 *   fails and say in their own words what to mend.
 * - Hooks for polyfills.
 * - What decorators, reflection and options of other types need.
 * - Lit's way of handling styles.
 */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    load: (id) => (id.endsWith('/@lit/reactive-element/css-tag.js') ? CSS_TAG : null),
    transform(code, id) {
      if (!/\/node_modules\/(lit|lit-html|lit-element|@lit|@lit-labs)\//.test(id)) return null;
      let lean = code
        .replace(MESSAGE, '$1()')
        .replace(HOOK, '(void 0)')
        .replace(VERSIONS, '(void 0)');
      for (const [part, rest] of unusedIn(id)) {
        if (!part.test(lean)) this.error(`not in this version of Lit: ${String(part)}`);
        lean = lean.replace(part, rest);
      }
      return { code: lean, map: null };
    },
  };
}
