import { readFileSync } from 'node:fs';
import { root } from './files.js';

/** An attribute or event, as the custom elements manifest describes it. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly type: { readonly text: string };
}

/** An element, as the custom elements manifest describes it. */
export interface ElementFacts {
  readonly tagName: string;
  /** Name of the element's class. */
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly events: readonly Described[];
}

/** The content of dist/custom-elements.json. */
export interface ElementsManifest {
  readonly modules: { declarations?: Partial<ElementFacts>[] }[];
}

/** Reads the custom elements manifest anew at each call, because generators change the object. */
export const readElementsManifest = (): ElementsManifest =>
  JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));

/** The custom elements that a page can use, in the order of the manifest. */
export const elementsOf = ({ modules }: ElementsManifest): ElementFacts[] =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is ElementFacts => declaration.tagName !== undefined);
