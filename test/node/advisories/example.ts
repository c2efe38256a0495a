import { hashWords, type TextVersion } from '../../../tools/changes/text.js';
import type { KnownTexts } from '../../../tools/advisories/read.js';
import type { Advisory } from '../../../tools/advisories/schema.js';
import { passage, text } from '../changes/texts.js';

const fever = passage('Call at 39 °C.', 'Llame a 39 °C.', { topics: ['faq', 'side-effects'] });
const editions = (version: string): TextVersion['editions'] =>
  Object.fromEntries(
    ['en', 'es'].map((locale) => [
      locale,
      Object.fromEntries(
        ['faq', 'side-effects'].map((topic) => [
          topic,
          { date: '2026-11-26', revision: `${topic}-${locale}-${version}` },
        ]),
      ),
    ]),
  );

/** A release with a wrong number in Spanish, and the current text, which has the right number. */
export const known: KnownTexts = {
  released: [
    text(
      '0.1.0',
      { fever: { ...fever, words: { en: 'Call at 38 °C.', es: 'Llame a 83 °C.' } } },
      { editions: editions('0.1.0') },
    ),
  ],
  now: text(
    '0.1.1',
    { fever: { ...fever, words: { en: 'Call at 38 °C.', es: 'Llame a 38 °C.' } } },
    { editions: editions('0.1.1'), date: '2026-11-26' },
  ),
};

/** The advisory about the wrong number. */
export const advisory: Advisory = {
  id: '2026-01',
  date: '2026-11-26',
  severity: 'high',
  title: 'A wrong temperature in Spanish',
  wrong: [{ statement: 'fever', locale: 'es', hash: hashWords('Llame a 83 °C.') }],
  whatWasWrong: 'It said 83 °C; right is 38 °C.',
  whatToDo: 'Show English, or leave the section out, until you have 0.1.1.',
  fixedIn: '0.1.1',
};

/** The manifest of a copy, with the fields of `tools/build/manifest.ts` that the tests need. */
export const manifestOf = ({ version, passages, editions: all }: TextVersion) => ({
  version,
  locales: Object.fromEntries(
    Object.entries(all).map(([locale, topics]) => [
      locale,
      {
        revisions: Object.fromEntries(
          Object.entries(topics).map(([topic, { revision }]) => [`iort-${topic}`, revision]),
        ),
        statements: Object.fromEntries(
          Object.entries(passages).map(([id, { words }]) => [
            id,
            hashWords(words[locale]!).slice(0, 8),
          ]),
        ),
      },
    ]),
  ),
});
