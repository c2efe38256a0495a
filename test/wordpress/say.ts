import type { Passage } from '../../content/statement.js';
import { shippedTexts } from '../../tools/build/shipped-texts.js';
import { plain } from '../../tools/content/marks.js';

/** The text of a passage in a locale, without marks of terms. */
export const say = (locale: string, passage: Passage): string =>
  plain(
    shippedTexts()
      .find((texts) => texts.locale === locale)!
      .read(passage),
  );
