import { classNameOf, elements } from '../../contract/elements.js';

const names = elements.map(({ name }) => name);

/** `sideEffects` for `side-effects`: the export of the topic's module. */
const topicOf = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The lines of a module: imports, then the code that uses them, with one entry for each element. */
const module = (doc: string, importing: (name: string) => string, rest = ''): string =>
  `${names.map(importing).join('\n')}\n\n/** ${doc} */\n${rest}`;

/** The entry of the npm package with one class. */
const classEntry = (name: string): string => `import '../../../npm/delivery.js';

export { ${classNameOf(name)} } from '../../../elements/${name}/${name}.js';
`;

/** The entry of the npm package that registers one element. */
const defineEntry = (name: string): string => `import { define } from '../../../shared/define.js';
import { ${classNameOf(name)} } from '../elements/${name}.js';

define('iort-${name}', ${classNameOf(name)});
`;

/** Writes all modules that have a line or a file for each element, by path below src/generated/. */
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
    'What each widget says, by its name.',
    (name) => `import { ${topicOf(name)} } from './content/${name}.js';`,
    `export const topics = {
${names.map((name) => `  '${name}': ${topicOf(name)},`).join('\n')}
} as const;
`,
  ),
  'npm/classes.ts': `/** The class of each element; importing them registers nothing. */
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
