import type { Passage } from '../../content/statement.js';
import { shippedTexts } from '../../tools/build/shipped-texts.js';
import { plain } from '../../tools/content/marks.js';

/** How a passage reads in a language. */
export const say = (locale: string, passage: Passage): string =>
  plain(
    shippedTexts()
      .find((texts) => texts.locale === locale)!
      .read(passage),
  );
