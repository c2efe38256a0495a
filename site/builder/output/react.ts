import type { Choice } from '../model/choice.js';
import { jsxTag, tagsOf, type Tag } from './tag.js';

const capitalized = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

const indented = (code: string, by: string): string => code.replace(/^/gm, by);

const component = (tag: Tag): string[] => [
  '',
  `export function Iort${capitalized(tag.name)}() {`,
  '  return (',
  indented(jsxTag(tag), '    '),
  '  );',
  '}',
];

/**
 * A module with components for React 19 and newer. The components set attributes under their HTML names. The module
 * has `'use client'`, because elements can be registered only in a browser.
 */
export function reactModule(choice: Choice): string {
  const tags = tagsOf(choice);
  return [
    "'use client';",
    ...tags.map(({ name }) => `import 'iort-widgets/define/iort-${name}';`),
    "import type {} from 'iort-widgets/types/react';",
    ...tags.flatMap(component),
  ].join('\n');
}
