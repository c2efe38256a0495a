import { directionOf } from '../../src/localization/locale.js';
import { ask, type ElementName } from '../../src/server/asked.js';
import { footOf, headOf, sectionOf } from '../../src/server/plain.js';
import type { Plain } from '../../src/server/plain-blocks.js';
import { readerOf } from '../../src/server/reader.js';
import '../../src/npm/delivery.js';

/** A widget's plain HTML in parts, for PHP, which knows only later what is chosen. */
export interface TextParts {
  readonly dir: 'ltr' | 'rtl';
  readonly head: string;
  /** By name, each with its heading. */
  readonly sections: Readonly<Record<string, string>>;
  /** Those that go without it where they come first. */
  readonly leads: Readonly<Record<string, string>>;
  readonly foot: string;
}

/**
 * Writes a widget's plain HTML in parts. The tag of a heading is a gap, `<h{1}>` for one that lies a
 * level below the widget's top one; in texts no such sign stands, as `<` is escaped there.
 */
export async function textParts(tag: ElementName, locale: string): Promise<TextParts> {
  const all = await ask(tag, { locale });
  const plain: Plain = { reader: readerOf(all), tagOf: (steps) => `h{${steps}}` };
  const written = (isFirst: boolean) => (section: (typeof all.sections)[number]) =>
    [section.name, sectionOf(plain, section, isFirst)] as const;
  return {
    dir: directionOf(locale),
    head: headOf(plain, all),
    sections: Object.fromEntries(all.sections.map(written(false))),
    leads: Object.fromEntries(all.sections.filter(({ lead }) => lead).map(written(true))),
    foot: footOf(plain, all),
  };
}
