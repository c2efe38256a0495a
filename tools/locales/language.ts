import { readTerms } from '../review/terms.js';
import { certaintyWords } from './certainty-words.js';

/**
 * Lists what a language of the widgets needs besides translations, with one line for each task. The language can be
 * shown and released without them, but then fewer mistakes are found.
 */
export function languageReminders(locale: string): string[] {
  const reminders: string[] = [];
  if (readTerms(locale).length === 0) {
    reminders.push(
      `locales/terms/${locale}.md: no terms; copy locales/terms/es.md there, and put the words of the language into the second column`,
    );
  }
  if (!certaintyWords[locale]) {
    reminders.push(
      `tools/locales/certainty-words.ts: no words for "${locale}", so no "may" is checked; add an entry like that of "es"`,
    );
  }
  return reminders;
}
