import { glossary } from '../../content/glossary.js';
import { topics } from '../../content/topics.js';
import { version } from '../../src/generated/version.js';
import { shippedTexts } from '../build/shipped-texts.js';
import { leftHeld } from '../content/held.js';
import { currentFile, readUnits } from '../locales/files.js';
import { targetLocales } from '../locales/shipped.js';
import {
  newestDate,
  passagesOf,
  translationsOf,
  type EditionVersion,
  type TextVersion,
} from './text.js';

function editionsNow(): TextVersion['editions'] {
  return Object.fromEntries(
    shippedTexts().map(({ locale, editions, review }) => [
      locale,
      Object.fromEntries(
        topics.map(({ name }) => {
          const { date = '', revision = '', withHeld } = editions[name] ?? {};
          const edition: EditionVersion = {
            date,
            revision,
            ...(withHeld && { withHeld }),
            reviewed: review(name) === 'reviewed',
          };
          return [name, edition];
        }),
      ),
    ]),
  );
}

/**
 * The current text in all languages.
 * @throws an error that names the file and the unit if a translation is missing
 */
export function textNow(): TextVersion {
  const editions = editionsNow();
  const translations = new Map(
    targetLocales.map((locale) => [locale, translationsOf(readUnits(currentFile(locale)))]),
  );
  return {
    version,
    date: newestDate(editions),
    editions,
    passages: passagesOf({ topics, held: leftHeld, glossary }, translations),
  };
}
