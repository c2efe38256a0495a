import { readTerms } from '../review/terms.js';
import { certaintyWords } from './certainty-words.js';

/** What a language of the widgets lacks besides translations, each in one line with what to do. */
export function languageProblems(locale: string): string[] {
  const problems: string[] = [];
  if (readTerms(locale).length === 0) {
    problems.push(
      `locales/terms/${locale}.md: no terms; copy locales/terms/es.md there, and put the words of the language into the second column`,
    );
  }
  if (!certaintyWords[locale]) {
    problems.push(
      `tools/locales/certainty-words.ts: no words for "${locale}", so no "may" is checked; add an entry like that of "es"`,
    );
  }
  return problems;
}
