import { isDeepStrictEqual } from 'node:util';
import { readTerms } from '../review/terms.js';
import { targetLocales } from './shipped.js';
import { certaintyWords } from './certainty-words.js';

/**
 * Lists what a language of the widgets needs besides translations, with one line for each task. A language can be shown
 * and released before these tasks are done, but then the checks find fewer mistakes.
 */
export function languageReminders(locale: string): string[] {
  const reminders: string[] = [];
  const terms = readTerms(locale);
  const before = targetLocales.slice(0, Math.max(0, targetLocales.indexOf(locale)));
  const same = before.find((other) => isDeepStrictEqual(readTerms(other), terms));
  if (terms.length === 0) {
    reminders.push(
      `locales/terms/${locale}.md: no terms; copy locales/terms/es.md there, and replace the Spanish terms and notes with those of the language`,
    );
  } else if (same) {
    reminders.push(
      `locales/terms/${locale}.md: still the terms of "${same}"; put the words of the language into the second column, and write title, introduction and notes anew`,
    );
  }
  if (!certaintyWords[locale]) {
    reminders.push(
      `tools/locales/certainty-words.ts: no words for "${locale}", so words of certainty such as "may" are not compared with the English; add an entry like that of "es"`,
    );
  }
  return reminders;
}
