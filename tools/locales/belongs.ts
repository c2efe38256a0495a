import type { SourceMessage } from './messages.js';
import type { Unit } from './xliff.js';

/** The share of messages that a file may lack, because they may be new in English. */
const NEW_AT_MOST = 0.25;

/** Scripts whose names in Unicode's properties differ from those in language tags. */
const SCRIPTS: Record<string, string> = { Hans: 'Hani', Hant: 'Hani' };

/** Pattern of the letters of a language; undefined if it is written in several scripts. */
function lettersOf(language: string): RegExp | undefined {
  const { script = '' } = new Intl.Locale(language).maximize();
  try {
    return new RegExp(`\\p{Script=${SCRIPTS[script] ?? script}}`, 'gu');
  } catch {
    return undefined;
  }
}

/** How many translated units are needed to judge their script; fewer may be only names. */
const ENOUGH = 20;

/** Whether most letters of the translations are of a script that the language is not written in. */
function isOtherScript(units: readonly Unit[], language: string): boolean {
  const letters = lettersOf(language);
  const translated = units.filter(({ source, target }) => target && target !== source);
  if (!letters || translated.length < ENOUGH) return false;
  // Placeholders and marks are Latin in every language.
  const text = translated
    .map(({ target }) => target.replace(/\{\w+\}|\(term:[a-z-]+\)/g, ''))
    .join('');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(letters) < count(/\p{L}/gu) / 2;
}

/**
 * Why a file can't be the translation of these messages into a language, if it can't: it has too few of them,
 * or is written in another script.
 * @param grown whether the messages became many more
 */
export function whyNotTranslation(
  messages: readonly SourceMessage[],
  units: readonly Unit[],
  language: string,
  grown: boolean,
): string | undefined {
  const ids = new Set(units.map(({ id }) => id));
  const found = messages.filter(({ id }) => ids.has(id)).length;
  const counts = `has ${found} of ${messages.length} messages`;
  if (found === 0)
    return `${counts}; this is another file, or in another format: put the right file back`;
  if (!grown && found < messages.length * (1 - NEW_AT_MOST)) {
    return `${counts}; put back the whole file, or add "--grown" if so many are new in English`;
  }
  if (isOtherScript(units, language)) return `most of it is not in the script of "${language}"`;
  return undefined;
}
