import { classNameOf, elements } from '../../contract/elements.js';

const names = elements.map(({ name }) => name);

/** The name that a topic's module exports, such as `sideEffects` for `side-effects`. */
const topicOf = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The source of a module with one import for each element. `doc` describes the code in `rest`. */
const module = (doc: string, importing: (name: string) => string, rest = ''): string =>
  `${names.map(importing).join('\n')}\n\n/** ${doc} */\n${rest}`;

/** The source of a module in the npm package. The module exports the class of one element. */
const classEntry = (name: string): string => `import '../../../npm/delivery.js';

export { ${classNameOf(name)} } from '../../../elements/${name}/${name}.js';
`;

/** The source of a module in the npm package. The module registers one element. */
const defineEntry = (name: string): string => `import { define } from '../../../shared/define.js';
import { ${classNameOf(name)} } from '../elements/${name}.js';

define('iort-${name}', ${classNameOf(name)});
`;

/** The sources of the modules that list all elements, and of the modules for one element, by path in src/generated/. */
export const elementModules = (): Readonly<Record<string, string>> => ({
  'elements/define-all.ts': `import { define } from '../../shared/define.js';\n${module(
    'Registers all elements.',
    (name) => `import { ${classNameOf(name)} } from '../../elements/${name}/${name}.js';`,
    `export function defineAll(): void {
${names.map((name) => `  define('iort-${name}', ${classNameOf(name)});`).join('\n')}
}
`,
  )}`,
  'topics.ts': module(
    'The content of each widget by its name.',
    (name) => `import { ${topicOf(name)} } from './content/${name}.js';`,
    `export const topics = {
${names.map((name) => `  '${name}': ${topicOf(name)},`).join('\n')}
} as const;
`,
  ),
  'npm/classes.ts': `/** The class of each element. Importing a class doesn't register its element. */
${names.map((name) => `export { ${classNameOf(name)} } from './elements/${name}.js';`).join('\n')}
`,
  'npm/define.ts': `/** Registers all elements. */
${names.map((name) => `import './define/${name}.js';`).join('\n')}
`,
  ...Object.fromEntries(
    names.flatMap((name) => [
      [`npm/elements/${name}.ts`, classEntry(name)],
      [`npm/define/${name}.ts`, defineEntry(name)],
    ]),
  ),
});
