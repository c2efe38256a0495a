import type { Part, Section } from '../../content/topic.js';
import { ui } from '../../src/generated/content/shared.js';
import { directionOf } from '../../src/localization/locale.js';
import { ask, type Asked, type ElementName } from '../../src/server/asked.js';
import {
  contactOf,
  footOf,
  inPlace,
  languageOf,
  leadOf,
  sectionOf,
  titleOf,
} from '../../src/server/plain.js';
import { block, type Plain } from '../../src/server/plain-blocks.js';
import { renderContextOf } from '../../src/server/render-context.js';
import { nodeOf } from '../../src/server/structured-data.js';
import type { QuestionNode, WidgetNode } from '../../src/shared/structured-data/node.js';
import { partsOf } from '../../src/shared/sections.js';
import '../../src/npm/delivery.js';

interface SectionParts {
  readonly before: string;
  readonly html: Readonly<Record<string, string>>;
  readonly after: string;
}

/** A widget's plain HTML in parts, for PHP, which knows only later what is chosen. */
export interface TextParts {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** What there is to say of the language: under the title, but where a lead follows that. */
  readonly notice: string;
  /** By name, each with its heading. */
  readonly sections: Readonly<Record<string, string>>;
  /** Those that go without it where they come first, with what there is to say of the language. */
  readonly leads: Readonly<Record<string, string>>;
  /** By name, of those that are made of parts: what stands around these, and each by its name. */
  readonly parts: Readonly<Record<string, SectionParts>>;
  /** Where the number goes if no section that is shown has a place for it. */
  readonly contact: string;
  /** What stands before the number. */
  readonly phoneLabel: string;
  readonly foot: string;
  readonly structuredData: StructuredDataParts;
}

/** A widget's structured data in parts. */
interface StructuredDataParts {
  /** All but its questions. */
  readonly node: Omit<WidgetNode, 'mainEntity'>;
  /** Those of each section, by its name. */
  readonly questions: Readonly<Record<string, readonly QuestionNode[]>>;
  /** The revisions that a hospital's sign-off may name. */
  readonly revisions: readonly string[];
}

function structuredDataOf(all: Asked): StructuredDataParts {
  const node = nodeOf(all);
  const { revision, withHeld } = all.edition;
  return {
    node: { ...node, mainEntity: undefined }, // JSON leaves it out
    questions: Object.fromEntries(
      all.sections.flatMap((section) => {
        const { mainEntity } = nodeOf({ ...all, sections: [section] });
        return mainEntity ? [[section.name, mainEntity]] : [];
      }),
    ),
    revisions: [revision, ...(withHeld ? [withHeld] : [])],
  };
}

/** A section in parts, with what stands around them. */
function inParts(
  plain: Plain,
  section: Section,
  parts: readonly Part[],
  written: (html: string) => string,
): SectionParts {
  const after = '</section>\n';
  const rest = section.blocks.filter(({ kind }) => kind !== 'part');
  const around = written(sectionOf(plain, { ...section, blocks: rest }));
  const html = parts.map((part) => [part.name, written(block(plain, part))]);
  return { before: around.slice(0, -after.length), html: Object.fromEntries(html), after };
}

/**
 * Writes a widget's plain HTML in parts. The level of a heading is a gap, `<h{1}>` or `aria-level="{1}"`
 * for one that lies a level below the widget's top one; in texts no such sign stands, as `<` is escaped there.
 */
export async function textParts(tag: ElementName, locale: string): Promise<TextParts> {
  const all = await ask(tag, { locale });
  const context = renderContextOf(all);
  const plain: Plain = { context, levelOf: (steps) => `{${steps}}` };
  const written = (html: string) => inPlace(html, locale);
  const notice = languageOf(plain, all);
  return {
    locale,
    dir: directionOf(locale),
    title: written(titleOf(plain, all)),
    notice: written(notice),
    sections: Object.fromEntries(
      all.sections.map((section) => [section.name, written(sectionOf(plain, section))]),
    ),
    parts: Object.fromEntries(
      all.sections.flatMap((section) => {
        const parts = partsOf(section);
        return parts.length > 0 ? [[section.name, inParts(plain, section, parts, written)]] : [];
      }),
    ),
    leads: Object.fromEntries(
      all.sections
        .filter(({ lead }) => lead)
        .map((section) => [section.name, written(leadOf(plain, section, notice))]),
    ),
    contact: contactOf(plain, []),
    phoneLabel: context.say(ui.phoneLabel),
    foot: written(footOf(plain, all)),
    structuredData: structuredDataOf(all),
  };
}
