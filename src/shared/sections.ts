import type { Section, Topic } from '../../content/topic.js';
import { parseTokens } from './attributes.js';
import { warnUnknown } from '../diagnostics/console.js';

/** Always shown, at the end; its name may stand in `sections` without effect. */
const ABOUT = 'about';

/**
 * The sections that a widget shows: those named, in the order given, behind those that no choice
 * may leave out or that they need; all of them where no name is valid. Unknown names are ignored
 * with a console line.
 */
export function chooseSections(
  { sections }: Topic,
  value: unknown,
  tag: string,
): readonly Section[] {
  const names = parseTokens(value).filter((name) => name !== ABOUT);
  const known = sections.map((section) => section.name);
  warnUnknown(
    tag,
    'sections',
    names.filter((name) => !known.includes(name)),
    known,
  );
  const chosen = withNeeded(sections, names).flatMap((name) => sections.filter((section) => section.name === name));
  if (chosen.length === 0) return sections;
  return [...new Set([...sections.filter((section) => section.required), ...chosen])];
}

/** Names of sections, each behind that which it is shown only with. */
export const withNeeded = (
  sections: readonly Pick<Section, 'name' | 'needs'>[],
  names: readonly string[],
): string[] =>
  names.flatMap((name) => {
    const needs = sections.find((section) => section.name === name)?.needs;
    return needs && !names.includes(needs) ? [needs, name] : [name];
  });

/** Whether any of some sections says when to call. */
export const hasHelp = (sections: readonly Section[]): boolean =>
  sections.some(({ blocks }) =>
    blocks.some(
      (block) =>
        block.kind === 'help' ||
        (block.kind === 'disclosures' &&
          block.items.some(({ answer }) => answer.some(({ kind }) => kind === 'help'))),
    ),
  );

/** The names of everything in a topic that folds, shown or not. */
export const disclosureNames = ({ sections }: Topic): string[] => [
  ...sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'checklist') return block.more.length > 0 ? ['more-questions'] : [];
      return block.kind === 'disclosures' ? block.items.map((item) => item.name) : [];
    }),
  ),
  ABOUT,
];
