import { elements } from '../../contract/elements.js';
import { options, type Option } from '../../contract/options.js';
import type { Section } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { partsOf } from '../../src/shared/sections.js';
import { table, withMade } from '../docs/markdown.js';

const code = (text: string): string => `\`${text}\``;

const elementsTable = (): string =>
  table(
    ['element', 'what it says'],
    elements.map(({ name, says }) => [code(`<iort-${name}>`), says]),
  );

/** The values and the description of an option, and what replaces it if it is deprecated. */
const describe = ({ values, doc, deprecated }: Option): string =>
  [
    ...(values ? [`${values.map(code).join(' or ')}.`] : []),
    doc.replaceAll('|', '\\|'),
    ...(deprecated ? [`Deprecated since ${deprecated.since}: use ${deprecated.use}.`] : []),
  ].join(' ');

const optionsTable = (): string =>
  table(
    ['attribute', 'what it does', 'default'],
    [
      ...options.map((option) => [code(option.name), describe(option), option.default]),
      [
        code('lang'),
        'Language of the element. Without it, the nearest `lang` around the element counts.',
        'the nearest `lang`',
      ],
    ],
  );

/** The name of a section, its conditions and its parts. */
const sectionName = (section: Section): string => {
  const parts = partsOf(section).map(({ name }) => code(name));
  return [
    code(section.name),
    section.required && '(always shown)',
    section.needs && `(adds ${code(section.needs)})`,
    parts.length > 0 && `(or some of its parts: ${parts.join(' ')})`,
  ]
    .filter(Boolean)
    .join(' ');
};

const sectionsTable = (): string =>
  table(
    ['element', 'names for `sections`'],
    topics.map(({ name, sections }) => [
      code(`<iort-${name}>`),
      sections.map(sectionName).join(' '),
    ]),
  );

const headTable = (): string =>
  table(
    ['`<meta name="…">`', 'sets for all widgets'],
    [
      ...options
        .filter(({ ways }) => ways.includes('head'))
        .map(({ name }) => [
          code(`iort-${name}`),
          `the same as ${code(name)} on a tag${name === 'phone' ? ', but content in a `contact` slot replaces it' : ''}`,
        ]),
      [code('iort-links'), '`off`: the script puts no widgets in place of links to frame pages'],
    ],
  );

const tables: Readonly<Record<string, () => string>> = {
  elements: elementsTable,
  options: optionsTable,
  sections: sectionsTable,
  head: headTable,
};

/** Returns a text in which the marked places contain the tables made from `contract/` and `content/`. */
export const withTables = (text: string): string => withMade(text, tables);
