import type { SectionFacts } from './facts.js';

/** Names of the sections that can be left out and moved. The other sections are always shown, before these. */
const movable = (all: readonly SectionFacts[]): string[] =>
  all.filter(({ required }) => !required).map(({ name }) => name);

/** Replaces the list of all sections in their default order by an empty list, so that new sections of later versions are shown too. */
function shortest(all: readonly SectionFacts[], names: readonly string[]): readonly string[] {
  return names.join() === movable(all).join() ? [] : names;
}

/** The name of the section to which a word of the choice belongs. The word is the section's own name, or the name of one of its parts. */
const sectionOf = (all: readonly SectionFacts[], word: string): string | undefined =>
  all.find(({ name, parts }) => name === word || parts.some((part) => part.name === word))?.name;

/** The names of the chosen sections in the order in which widgets show them. A needed section that was not chosen is put before the section that needs it. */
function withNeeded(all: readonly SectionFacts[], chosen: readonly string[]): string[] {
  const names = chosen.map((word) => sectionOf(all, word) ?? '');
  const needed = names.flatMap((name) => {
    const needs = all.find((section) => section.name === name)?.needs;
    return needs && !names.includes(needs) ? [needs, name] : [name];
  });
  return [...new Set(needed)];
}

/** Names of the shown sections that can be moved, in their order. */
export function shownSections(
  all: readonly SectionFacts[],
  chosen: readonly string[],
): readonly string[] {
  if (chosen.length === 0) return movable(all);
  return withNeeded(all, chosen).filter((name) => movable(all).includes(name));
}

/** A shown section that needs the section `name`, so that `name` can't be left out; undefined if there is none. */
export const neededBy = (
  all: readonly SectionFacts[],
  chosen: readonly string[],
  name: string,
): SectionFacts | undefined =>
  all.find(
    (section) => section.needs === name && shownSections(all, chosen).includes(section.name),
  );

/** Names of the chosen parts of a section. Empty if no part is chosen, or if the section itself is chosen. */
function chosenParts({ name, parts }: SectionFacts, chosen: readonly string[]): readonly string[] {
  if (chosen.includes(name)) return [];
  return chosen.filter((word) => parts.some((part) => part.name === word));
}

/** Names of the parts that a section shows: the chosen parts, or else all parts. */
export function shownParts(section: SectionFacts, chosen: readonly string[]): readonly string[] {
  const some = chosenParts(section, chosen);
  return some.length > 0 ? some : section.parts.map(({ name }) => name);
}

/** Turns names of sections into the words of a choice: a section becomes the names of its chosen parts, or its own name if no part is chosen. */
const named = (
  all: readonly SectionFacts[],
  chosen: readonly string[],
  names: readonly string[],
): readonly string[] =>
  names.flatMap((name) => {
    const section = all.find((each) => each.name === name);
    const parts = section ? chosenParts(section, chosen) : [];
    return parts.length > 0 ? parts : [name];
  });

/**
 * All sections in the order of the form: first those that are always shown, then the other shown sections in the chosen
 * order. A section that is left out comes after the section that it follows by default.
 */
export function orderedSections(
  all: readonly SectionFacts[],
  chosen: readonly string[],
): SectionFacts[] {
  const names = [...shownSections(all, chosen)];
  movable(all).forEach((name, index, natural) => {
    if (names.includes(name)) return;
    names.splice(names.indexOf(natural[index - 1] ?? '') + 1, 0, name);
  });
  const rest = names.map((name) => all.find((section) => section.name === name) as SectionFacts);
  return [...all.filter(({ required }) => required), ...rest];
}

/** The choice after a section was ticked or unticked; undefined if no section would be left. */
export function withSection(
  all: readonly SectionFacts[],
  chosen: readonly string[],
  name: string,
  checked: boolean,
): readonly string[] | undefined {
  // Don't keep a section that was shown only because another section needs it.
  const own = chosen.map((word) => sectionOf(all, word));
  const before = shownSections(all, chosen).filter(
    (each) => chosen.length === 0 || own.includes(each),
  );
  const after = movable(orderedSections(all, chosen)).filter((each) =>
    each === name ? checked : before.includes(each),
  );
  return after.length > 0 ? shortest(all, named(all, chosen, after)) : undefined;
}

/** The choice after a part of a section was ticked or unticked; undefined if no part would be left. */
export function withPart(
  all: readonly SectionFacts[],
  chosen: readonly string[],
  section: SectionFacts,
  name: string,
  checked: boolean,
): readonly string[] | undefined {
  const before = shownParts(section, chosen);
  const natural = section.parts.map((part) => part.name);
  const after = natural.filter((each) => (each === name ? checked : before.includes(each)));
  if (after.length === 0) return undefined;
  const words = after.length === natural.length ? [section.name] : after;
  const names = shownSections(all, chosen).flatMap((each) =>
    each === section.name ? words : named(all, chosen, [each]),
  );
  return shortest(all, names);
}

/**
 * The choice after a section was moved by one place; undefined if there is no place in that direction.
 * @param by -1 for one place earlier, 1 for one place later
 */
export function withMoved(
  all: readonly SectionFacts[],
  chosen: readonly string[],
  name: string,
  by: -1 | 1,
): readonly string[] | undefined {
  const names = [...shownSections(all, chosen)];
  const from = names.indexOf(name);
  const other = names[from + by];
  if (from < 0 || other === undefined) return undefined;
  names[from] = other;
  names[from + by] = name;
  return shortest(all, named(all, chosen, names));
}
