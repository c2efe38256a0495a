import type { Part, Section, Topic } from '../../content/topic.js';
import { parseTokens } from './attributes.js';
import { warnOnce, warnUnknown } from '../diagnostics/console.js';

/**
 * "About this information", which is always shown at the end. Its name is allowed in `sections`, without
 * effect.
 */
const ABOUT = 'about';

/** The properties of a section that are needed to choose it. */
interface Choosable {
  readonly name: string;
  readonly needs?: string;
  /** The parts that may be chosen instead of the whole section. */
  readonly parts: readonly { readonly name: string }[];
}

/** The parts of a section, which `sections` may name. */
export const partsOf = ({ blocks }: Section): Part[] =>
  blocks.filter((block) => block.kind === 'part');

/**
 * If a named section needs another section, puts the name of that other section before it. A needed
 * section is not added if `names` already has that section or one of its parts.
 */
const withNeeded = (all: readonly Choosable[], names: readonly string[]): string[] =>
  names.flatMap((name) => {
    const needs = all.find((each) => each.name === name)?.needs;
    const needed = all.find((each) => each.name === needs);
    const isThere = needed && [needed, ...needed.parts].some((each) => names.includes(each.name));
    return needed && !isThere ? [needed.name, name] : [name];
  });

/**
 * A section with only its named parts, in the given order, after its blocks that are not parts. If the
 * section itself is named, or none of its parts is named, this is the whole section.
 */
function narrowed(section: Section, names: readonly string[]): Section {
  const parts = partsOf(section);
  const chosen = names.flatMap((name) => parts.filter((part) => part.name === name));
  if (chosen.length === 0 || names.includes(section.name)) return section;
  const rest = section.blocks.filter(({ kind }) => kind !== 'part');
  return { ...section, blocks: [...rest, ...new Set(chosen)] };
}

/**
 * The sections that a widget shows. Required sections come first, then those named (or their named parts)
 * in the given order. If a named section needs a section that is not named, not even in part, the needed
 * section is added before it. If no name is valid, all sections are shown. Unknown names are ignored, with a
 * console line.
 */
export function chooseSections(
  { sections }: Topic,
  value: unknown,
  tag: string,
): readonly Section[] {
  const all = sections.map((section) => ({ ...section, parts: partsOf(section) }));
  const named = parseTokens(value).filter((name) => name !== ABOUT);
  const namesOf = (section: Choosable) => [section, ...section.parts].map(({ name }) => name);
  const known = all.flatMap(namesOf);
  warnUnknown(
    tag,
    'sections',
    named.filter((name) => !known.includes(name)),
    known,
  );
  const names = withNeeded(all, named);
  const chosen = names.flatMap((name) => all.filter((each) => namesOf(each).includes(name)));
  if (chosen.length === 0) return sections;
  const shown = new Set([...all.filter(({ required }) => required), ...chosen]);
  return [...shown].map((section) => narrowed(section, names));
}

/** Whether any of these sections says when to call. */
export const hasHelp = (sections: readonly Section[]): boolean =>
  sections.some(({ blocks }) =>
    blocks.some(
      (block) =>
        block.kind === 'help' ||
        (block.kind === 'disclosures' &&
          block.items.some(({ answer }) => answer.some(({ kind }) => kind === 'help'))),
    ),
  );

/**
 * Reports that the hospital's number is at the end because no shown section says when to call. The report
 * names the sections that could be added because they say when to call. If the widget has no such section,
 * nothing is reported.
 */
export function reportNoHelp({ sections }: Topic, tag: string): void {
  const names = sections.filter((section) => hasHelp([section])).map(({ name }) => name);
  if (names.length === 0) return;
  warnOnce(
    `<${tag}>: none of the sections says when to call, so the number is at the end; add one of these to sections: ${names.join(' ')}`,
  );
}

/** The names of all disclosures in a topic, shown or not. */
export const disclosureNames = ({ sections }: Topic): string[] => [
  ...sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'checklist') return block.more.length > 0 ? ['more-questions'] : [];
      return block.kind === 'disclosures' ? block.items.map((item) => item.name) : [];
    }),
  ),
  ABOUT,
];

/**
 * The name of the section that has this name, or contains a part or disclosure with this name, shown or
 * not.
 */
export const whereIs = ({ sections }: Topic, name: string): string | undefined =>
  sections.find(
    (section) =>
      section.name === name ||
      partsOf(section).some((part) => part.name === name) ||
      section.blocks.some(
        (block) =>
          (block.kind === 'disclosures' && block.items.some((item) => item.name === name)) ||
          (block.kind === 'checklist' && name === 'more-questions' && block.more.length > 0),
      ),
  )?.name;
