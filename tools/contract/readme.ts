import { elements } from '../../contract/elements.js';
import { options, type Option } from '../../contract/options.js';
import type { Section } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { partsOf } from '../../src/shared/sections.js';

/** A table in Markdown; the formatter lines up its columns. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (text: string): string => `\`${text}\``;

const elementsTable = (): string =>
  table(
    ['element', 'what it says'],
    elements.map(({ name, says }) => [code(`<iort-${name}>`), says]),
  );

/** What an option holds, and what it is for. */
const told = ({ values, doc, deprecated }: Option): string =>
  [
    ...(values ? [`${values.map(code).join(' or ')}.`] : []),
    doc.replaceAll('|', '\\|'),
    ...(deprecated ? [`Deprecated since ${deprecated.since}: use ${deprecated.use}.`] : []),
  ].join(' ');

const optionsTable = (): string =>
  table(
    ['attribute', 'what it does', 'default'],
    [
      ...options.map((option) => [code(option.name), told(option), option.default]),
      [
        code('lang'),
        'Language of the element; else the nearest `lang` around it counts.',
        "the page's",
      ],
    ],
  );

/** A section's name, and what holds for it. */
const sectionName = (section: Section): string => {
  const parts = partsOf(section).map(({ name }) => code(name));
  return [
    code(section.name),
    section.required && '(always shown)',
    section.needs && `(with ${code(section.needs)})`,
    parts.length > 0 && `(or only some of ${parts.join(' ')})`,
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
        .map(({ name }) => [code(`iort-${name}`), `what ${code(name)} sets on a tag`]),
      [code('iort-links'), '`off` keeps links alone in their paragraph from becoming widgets'],
    ],
  );

const tables: Readonly<Record<string, () => string>> = {
  elements: elementsTable,
  options: optionsTable,
  sections: sectionsTable,
  head: headTable,
};

/**
 * Puts the tables of the one list where a text marks their places: between `<!-- table: options -->`
 * and `<!-- end -->`.
 * @throws where a mark names no table
 */
export const withTables = (text: string): string =>
  text.replace(
    /(<!-- table: (\w+) -->\n)[\s\S]*?(\n<!-- end -->)/g,
    (_, before: string, name: string, after: string) => {
      const written = tables[name];
      if (!written) throw new Error(`there is no table ${name}: ${Object.keys(tables).join(', ')}`);
      return `${before}\n${written()}\n${after}`;
    },
  );
