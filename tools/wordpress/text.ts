import type { Part, Section } from '../../content/topic.js';
import { directionOf } from '../../src/localization/locale.js';
import { ask, type Asked, type ElementName } from '../../src/server/asked.js';
import { footOf, languageOf, leadOf, sectionOf, titleOf } from '../../src/server/plain.js';
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
function inParts(plain: Plain, section: Section, parts: readonly Part[]): SectionParts {
  const after = '</section>\n';
  const rest = section.blocks.filter(({ kind }) => kind !== 'part');
  const around = sectionOf(plain, { ...section, blocks: rest });
  const html = parts.map((part) => [part.name, block(plain, part)]);
  return { before: around.slice(0, -after.length), html: Object.fromEntries(html), after };
}

/**
 * Writes a widget's plain HTML in parts. The tag of a heading is a gap, `<h{1}>` for one that lies a
 * level below the widget's top one; in texts no such sign stands, as `<` is escaped there.
 */
export async function textParts(tag: ElementName, locale: string): Promise<TextParts> {
  const all = await ask(tag, { locale });
  const plain: Plain = { context: renderContextOf(all), tagOf: (steps) => `h{${steps}}` };
  const notice = languageOf(plain, all);
  return {
    locale,
    dir: directionOf(locale),
    title: titleOf(plain, all),
    notice,
    sections: Object.fromEntries(
      all.sections.map((section) => [section.name, sectionOf(plain, section)]),
    ),
    parts: Object.fromEntries(
      all.sections.flatMap((section) => {
        const parts = partsOf(section);
        return parts.length > 0 ? [[section.name, inParts(plain, section, parts)]] : [];
      }),
    ),
    leads: Object.fromEntries(
      all.sections
        .filter(({ lead }) => lead)
        .map((section) => [section.name, leadOf(plain, section, notice)]),
    ),
    foot: footOf(plain, all),
    structuredData: structuredDataOf(all),
  };
}
