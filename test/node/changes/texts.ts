import type { PassageVersion, TextVersion } from '../../../tools/changes/text.js';

/** A passage of the FAQ, in English and Spanish. */
export const passage = (
  en: string,
  es: string,
  more: Partial<PassageVersion> = {},
): PassageVersion => ({
  topics: ['faq'],
  sources: ['ACS'],
  words: { en, es },
  ...more,
});

/** A text that has only the FAQ. */
export const text = (
  version: string,
  passages: Record<string, PassageVersion>,
  more: Partial<TextVersion> = {},
): TextVersion => ({
  version,
  date: '2026-11-26',
  editions: {
    en: { faq: { date: '2026-11-26', revision: `en-${version}` } },
    es: { faq: { date: '2026-11-26', revision: `es-${version}` } },
  },
  passages,
  ...more,
});
