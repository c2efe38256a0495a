import type { Part, Section } from '../../content/topic.js';
import { ui } from '../../src/generated/content/shared.js';
import { directionOf } from '../../src/localization/direction.js';
import { ask, type Asked, type ElementName } from '../../src/server/asked.js';
import {
  contactOf,
  footOf,
  withLanguage,
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

/** A widget's plain HTML in parts. The plugin's PHP chooses from the parts at request time. */
export interface TextParts {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** The notice about the language. It follows the title, unless the first section is in `leads`. */
  readonly notice: string;
  /** The sections with their headings, by name. */
  readonly sections: Readonly<Record<string, string>>;
  /** Sections without their heading, but with the notice. This form is used if the section comes first. */
  readonly leads: Readonly<Record<string, string>>;
  /** For sections that have parts, by name: the markup around the parts, and each part by its name. */
  readonly parts: Readonly<Record<string, SectionParts>>;
  /** The markup with the place for the phone number. It is used if no shown section has such a place. */
  readonly contact: string;
  /** The words before the phone number. */
  readonly phoneLabel: string;
  readonly foot: string;
  readonly structuredData: StructuredDataParts;
}

/** A widget's structured data in parts. */
interface StructuredDataParts {
  /** The schema.org node of the widget, without its questions. */
  readonly node: Omit<WidgetNode, 'mainEntity'>;
  /** The questions of each section, by the section's name. */
  readonly questions: Readonly<Record<string, readonly QuestionNode[]>>;
  /** The revisions that a hospital's sign-off may name. */
  readonly revisions: readonly string[];
}

function structuredDataOf(all: Asked): StructuredDataParts {
  const node = nodeOf(all);
  const { revision, withHeld } = all.edition;
  return {
    node: { ...node, mainEntity: undefined }, // JSON leaves out undefined fields
    questions: Object.fromEntries(
      all.sections.flatMap((section) => {
        const { mainEntity } = nodeOf({ ...all, sections: [section] });
        return mainEntity ? [[section.name, mainEntity]] : [];
      }),
    ),
    revisions: [revision, ...(withHeld ? [withHeld] : [])],
  };
}

/** Divides a section into its parts and the markup around them. */
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
 * Renders a widget's plain HTML in parts. PHP fills in the heading levels: `<h{1}>` and `aria-level="{1}"` mean one
 * level below the widget's top heading. Texts can't contain `<h{1}>`, because `<` is escaped in them.
 */
export async function textParts(tag: ElementName, locale: string): Promise<TextParts> {
  const all = await ask(tag, { locale });
  const context = renderContextOf(all);
  const plain: Plain = { context, levelOf: (steps) => `{${steps}}` };
  const written = (html: string) => withLanguage(html, locale);
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
