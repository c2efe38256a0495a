import { hashText } from '../content/ledger.js';
import { plain, termsIn } from '../content/marks.js';
import { messagesIn } from '../locales/messages.js';
import { isUnfinished, type Unit } from '../locales/xliff.js';

/** The text of a widget in one language: its date, its revision, and whether it was signed off. */
export interface EditionVersion {
  /** ISO date of the last change of the text. */
  readonly date: string;
  readonly revision: string;
  /** The revision that includes held passages. */
  readonly withHeld?: string;
  /** Whether the whole text was signed off; undefined if that is not known. */
  readonly reviewed?: boolean;
}

/** A statement, heading or question of a text. */
export interface PassageVersion {
  /** The widgets that contain the passage or explain a term with it. Empty if no widget does, or if this is not known. */
  readonly topics: readonly string[];
  /** Set for a held passage. */
  readonly held?: true;
  readonly facts?: readonly string[];
  readonly sources?: readonly string[];
  /** The words of the passage by locale. */
  readonly words: Readonly<Record<string, string>>;
  /** The locales whose translation is stale, unfinished or missing. Left out if there are none. */
  readonly stale?: readonly string[];
}

/** The text of all widgets in every language: the present text, or the text of a recorded version, a release folder or a git commit. */
export interface TextVersion {
  readonly version: string;
  /** The newest date of all editions. */
  readonly date: string;
  /** The editions by locale and topic. */
  readonly editions: Readonly<Record<string, Readonly<Record<string, EditionVersion>>>>;
  /** The passages by id. */
  readonly passages: Readonly<Record<string, PassageVersion>>;
  /** Set if the words have no markup for glossary terms, as in dist/json/. */
  readonly plainWords?: true;
}

/** The exports that are read from content/. The modules may be from an older commit, so few fields are required. */
export interface ContentModules {
  readonly topics: readonly { readonly name: string }[];
  readonly held: readonly { readonly topic: string; readonly passages: unknown }[];
  readonly glossary: Readonly<Record<string, unknown>>;
}

/** A translation with the English that was translated, and whether the translation is finished. */
export interface Translated {
  readonly source: string;
  readonly target: string;
  readonly isFinished: boolean;
}

/** The translations of a locale by id. */
export const translationsOf = (units: readonly Unit[]): ReadonlyMap<string, Translated> =>
  new Map(
    units.map((unit) => [
      unit.id,
      { source: unit.source, target: unit.target, isFinished: !isUnfinished(unit) },
    ]),
  );

/** An English text in the content: a statement, heading or question. */
interface EnglishText {
  readonly id: string;
  readonly text: string;
  readonly facts?: readonly string[];
  readonly sources?: readonly string[];
}

/** Combines the English content and its translations into passages by id. */
export function passagesOf(
  { topics, held, glossary }: ContentModules,
  translations: ReadonlyMap<string, ReadonlyMap<string, Translated>>,
): Record<string, PassageVersion> {
  const collected = new Map<string, { english: EnglishText; topics: Set<string>; held: boolean }>();
  const add = (english: EnglishText, topic: string | undefined, isHeld = false): void => {
    const known = collected.get(english.id) ?? { english, topics: new Set(), held: isHeld };
    if (topic) known.topics.add(topic);
    collected.set(english.id, known);
  };
  for (const { name, ...topic } of topics) {
    for (const one of messagesIn(topic)) {
      add(one, name);
      for (const term of termsIn(one.text)) {
        if (glossary[term]) add(glossary[term] as EnglishText, name);
      }
    }
  }
  for (const { topic, passages } of held) {
    for (const one of messagesIn(passages)) {
      // A passage that is shown somewhere is not held.
      if (collected.get(one.id)?.held !== false) add(one, topic, true);
    }
  }
  for (const explanation of Object.values(glossary)) add(explanation as EnglishText, undefined);
  const entries = [...collected.values()].map(({ english, topics: where, held: isHeld }) => {
    const { id, text, facts, sources } = english;
    const units = [...translations].map(([locale, of]) => [locale, of.get(id)] as const);
    const isStale = (unit?: Translated) => !unit?.isFinished || unit.source !== text;
    const stale = units.filter(([, unit]) => isStale(unit)).map(([locale]) => locale);
    const passage: PassageVersion = {
      topics: [...where],
      ...(isHeld && { held: true }),
      ...(facts && { facts }),
      ...(sources && { sources }),
      words: {
        en: text,
        ...Object.fromEntries(
          units.flatMap(([locale, unit]) => (unit ? [[locale, unit.target]] : [])),
        ),
      },
      ...(stale.length > 0 && { stale }),
    };
    return [id, passage] as const;
  });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The newest date of all editions; empty if there are none. */
export const newestDate = (editions: TextVersion['editions']): string =>
  Object.values(editions)
    .flatMap((topics) => Object.values(topics).map(({ date }) => date))
    .sort()
    .at(-1) ?? '';

/** The first 16 hexadecimal digits of the SHA-256 hash of a text. Markup of glossary terms doesn't change the hash. */
export const hashWords = (text: string): string => hashText(plain(text));
