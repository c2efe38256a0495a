import type { SourceMessage } from './messages.js';
import type { Unit } from './xliff.js';

/** The largest share of messages that may be missing in a file. Missing messages may be new in English. */
const NEW_AT_MOST = 0.25;

/** Scripts whose name in a language tag differs from the name in Unicode property escapes. */
const SCRIPTS: Record<string, string> = { Hans: 'Hani', Hant: 'Hani' };

/** A pattern for the letters of a language's script; undefined if Unicode has no single script for the language. */
function lettersOf(language: string): RegExp | undefined {
  const { script = '' } = new Intl.Locale(language).maximize();
  try {
    return new RegExp(`\\p{Script=${SCRIPTS[script] ?? script}}`, 'gu');
  } catch {
    return undefined;
  }
}

/** The fewest translated units whose script can be judged. Fewer units may contain only names. */
const ENOUGH = 20;

/** Whether most letters of the translations are not in the script of the language; false if that can't be judged. */
function isOtherScript(units: readonly Unit[], language: string): boolean {
  const letters = lettersOf(language);
  const translated = units.filter(({ source, target }) => target && target !== source);
  if (!letters || translated.length < ENOUGH) return false;
  // Gaps and the ids of glossary terms contain Latin letters in every language, so these letters don't count.
  const text = translated
    .map(({ target }) => target.replace(/\{\w+\}|\(term:[a-z-]+\)/g, ''))
    .join('');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(letters) < count(/\p{L}/gu) / 2;
}

/**
 * Says why a file can't be the translation of these messages into a language; undefined if it can be. A file with
 * too few of the messages or in another script is refused.
 * @param grown whether many messages are new in English, so that the file may lack many messages
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
  if (isOtherScript(units, language)) {
    return `most of it is not in the script of "${language}"; put the right file back`;
  }
  return undefined;
}
