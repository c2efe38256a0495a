import { writeFileSync } from 'node:fs';
import { elementsOf, readElementsManifest, type Described, type ElementFacts } from './elements.js';
import { root } from './files.js';

/** `IortFaq` → the name of the interface with what may be written on its tag. */
const attributesOf = ({ name }: ElementFacts) => `${name}Attributes`;

const comment = (text: string) => `/** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /')} */`;

/** Types as they are written in markup: null is for scripts, and `undefined` leaves out. */
const attribute = ({ name, description, type }: Described) =>
  `  ${comment(description)}\n  '${name}'?: ${type.text.replace(' | null', '')} | undefined;`;

/** `heading-level` → `headingLevel`. */
const camelCase = (name: string) =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const unique = <T>(list: readonly T[]) => [...new Set(list)];

const imports = (elements: readonly ElementFacts[]) => {
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const names = unique([...elements.map(({ name }) => name), ...events]);
  return `import type { ${names.join(', ')} } from './src/npm/index.js';`;
};

/** One interface an element: its attributes, and its listeners under the names that these have. */
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

const tags = (elements: readonly ElementFacts[]) =>
  elements
    .map((element) => {
      const type = `Tag<${element.name}, ${attributesOf(element)}>`;
      return `${comment(element.description)}\n'${element.tagName}': ${type};`;
    })
    .join('\n')
    .replaceAll(/^/gm, '    ');

/** React 19 sets attributes by their names and listens to `on` + the event's name. */
const react = (elements: readonly ElementFacts[]) => [
  "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
  imports(elements),
  ...interfaces(
    elements,
    (name) => name,
    (event) => `on${event}`,
  ),
  'type Tag<Element, Attributes> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Attributes;',
  `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags(elements)}\n    }\n  }\n}`,
];

/** The checker of Vue's templates reads `heading-level` as `headingLevel`, `@iort-ready` as `onIortReady`. */
const vue = (elements: readonly ElementFacts[]) => [
  "import type { HTMLAttributes, PublicProps } from 'vue';",
  imports(elements),
  ...interfaces(elements, camelCase, (event) => camelCase(`on-${event}`)),
  'type Tag<Element, Attributes> = new () => Element & { $props: HTMLAttributes & PublicProps & Attributes };',
  `declare module 'vue' {\n  interface GlobalComponents {\n${tags(elements)}\n  }\n}`,
];

/**
 * Writes lib/types/react.d.ts and vue.d.ts. The generators that were tried import no event classes,
 * take events for CustomEvents or refuse React's refs, so these few lines are our own.
 */
export function writeFrameworkTypes(): void {
  const elements = elementsOf(readElementsManifest());
  for (const [name, write] of Object.entries({ react, vue })) {
    const file = new URL(`lib/types/${name}.d.ts`, root);
    writeFileSync(file, `${write(elements).join('\n\n')}\n`);
  }
}
