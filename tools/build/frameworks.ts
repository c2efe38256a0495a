import { writeFileSync } from 'node:fs';
import { elementsOf, readElementsManifest, type Described, type ElementFacts } from './elements.js';
import { root } from './files.js';

/** The name of the interface with the attributes and listeners of an element: `IortFaqAttributes`. */
const attributesOf = ({ name }: ElementFacts) => `${name}Attributes`;

const comment = (text: string) => `/** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /')} */`;

/**
 * The declaration of an attribute or listener in an interface. It leaves out `null`, which only scripts can set,
 * and allows `undefined`, which means not set.
 */
const attribute = ({ name, description, type }: Described) =>
  `  ${comment(description)}\n  '${name}'?: ${type.text.replace(' | null', '')} | undefined;`;

/** `heading-level` → `headingLevel`. */
const camelCase = (name: string) =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const unique = <T>(list: readonly T[]) => [...new Set(list)];

/** The name under which the types import an element's class. The React component has the class's own name. */
const classOf = ({ name }: ElementFacts) => `${name}Element`;

const imports = (elements: readonly ElementFacts[]) => {
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const classes = elements.map((element) => `${element.name} as ${classOf(element)}`);
  return `import type { ${unique([...classes, ...events]).join(', ')} } from './src/npm/index.js';`;
};

/** One interface for each element, with its attributes and its listeners. */
const interfaces = (
  elements: readonly ElementFacts[],
  nameOf: (attribute: string) => string,
  listenerOf: (event: string) => string,
) =>
  elements.map((element) => {
    const attributes = element.attributes.map((it) => attribute({ ...it, name: nameOf(it.name) }));
    const listeners = element.events.map(({ name, description, type }) =>
      attribute({
        name: listenerOf(name),
        description,
        type: { text: `((event: ${type.text}) => void)` },
      }),
    );
    const lines = [...attributes, ...listeners].join('\n');
    return `${comment(element.description)}\nexport interface ${attributesOf(element)} {\n${lines}\n}`;
  });

const tagOf = (element: ElementFacts) => `Tag<${classOf(element)}, ${attributesOf(element)}>`;

const tags = (elements: readonly ElementFacts[]) =>
  elements
    .map((element) => {
      return `${comment(element.description)}\n'${element.tagName}': ${tagOf(element)};`;
    })
    .join('\n')
    .replaceAll(/^/gm, '    ');

/** Types for React. React 19 uses attribute names unchanged. The prop for a listener is `on` + the event's name. */
const react = (elements: readonly ElementFacts[]) => [
  "import type { DetailedHTMLProps, HTMLAttributes, ReactElement } from 'react';",
  imports(elements),
  ...interfaces(
    elements,
    (name) => name,
    (event) => `on${event}`,
  ),
  'type Tag<Element, Attributes> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Attributes;',
  `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags(elements)}\n    }\n  }\n}`,
  ...elements.map(
    (element) =>
      `${comment(element.description)}\nexport declare function ${element.name}(props: ${tagOf(element)}): ReactElement;`,
  ),
];

/**
 * The code of a module with the React components, one for each element. The module also registers the elements. Because
 * of `'use client'`, the browser loads the module if a page uses one of its components. If a server component imported a
 * module only to register elements, that module would never reach the browser.
 */
const components = (elements: readonly ElementFacts[]) => [
  "'use client';",
  "import { createElement } from 'react';\nimport './define.js';",
  ...elements.map(
    ({ name, tagName }) => `export const ${name} = (props) => createElement('${tagName}', props);`,
  ),
];

/** Types for Vue. Vue's template checker reads `heading-level` as `headingLevel` and `@iort-ready` as `onIortReady`. */
const vue = (elements: readonly ElementFacts[]) => [
  "import type { HTMLAttributes, PublicProps } from 'vue';",
  imports(elements),
  ...interfaces(elements, camelCase, (event) => camelCase(`on-${event}`)),
  'type Tag<Element, Attributes> = new () => Element & { $props: HTMLAttributes & PublicProps & Attributes };',
  `declare module 'vue' {\n  interface GlobalComponents {\n${tags(elements)}\n  }\n}`,
];

const write = (path: string, parts: readonly string[]): void =>
  writeFileSync(new URL(path, root), `${parts.join('\n\n')}\n`);

/**
 * Writes lib/react.js, lib/types/react.d.ts and lib/types/vue.d.ts. We generate these files ourselves, because
 * each generator that we tried has one of these faults: it doesn't import the event classes, it declares events
 * as `CustomEvent`, or its types don't allow React's refs.
 */
export function writeFrameworks(): void {
  const elements = elementsOf(readElementsManifest());
  write('lib/react.js', components(elements));
  write('lib/types/react.d.ts', react(elements));
  write('lib/types/vue.d.ts', vue(elements));
}
