import { about, primarySource } from '../../content/about.js';
import { glossary } from '../../content/glossary.js';
import { isStatement, type Statement } from '../../content/statement.js';
import type { Topic } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { plain } from '../content/marks.js';
import {
  hashText,
  isSignedOff,
  readLedger,
  rolesFor,
  type Ledger,
  type Role,
  type SignOff,
} from '../content/ledger.js';
import { currentFile, readUnits } from '../locales/files.js';
import { extractMessages } from '../locales/messages.js';
import { changedSides, reviewTexts, signOffOf, type ReviewText } from '../locales/sign-off.js';
import { outlineOf, type Entry } from './outline.js';
import { readTerms, termsIn, type Term } from './terms.js';

/** The state of the review of a text, in one role. */
export interface State {
  readonly role: Role;
  readonly kind: 'never' | 'signed' | 'changed';
  readonly signOff?: SignOff;
  /** Which sides have changed since the sign-off. */
  readonly changed: readonly string[];
}

/** A message on a sheet, at the place where readers first meet it. */
export interface Card extends Entry {
  /** Counts through the sheet. */
  readonly number: number;
  readonly text: ReviewText;
  /** For translators. */
  readonly note: string;
  readonly statement?: Statement;
  /** The state in the sheet's own role comes first, then those in other roles that sign off this language. */
  readonly states: readonly [State, ...State[]];
  readonly terms: readonly Term[];
}

/** The second place of a message, which leads to its card. */
export interface Again {
  readonly again: Card;
  readonly level?: Entry['level'];
}

/** A part of a sheet. */
export interface Group {
  readonly title: string;
  /** The widget with these messages, if there is one. */
  readonly topic?: Topic;
  readonly cards: readonly (Card | Again)[];
}

/** All that a sheet shows. */
export interface SheetContent {
  readonly locale: string;
  readonly role: Role;
  readonly groups: readonly Group[];
  readonly terms: readonly Term[];
}

/** Titles for messages outside of topics, by the beginning of their ids; all others come last. */
const OTHERS: Readonly<Record<string, string>> = {
  ui: 'Controls and notices',
  picture: 'Pictures, for those who don’t see them',
  role: 'Clinical roles',
};

const prefixOf = (id: string): string => id.split('.')[0] ?? id;

function stateOf(ledger: Ledger, role: Role, text: ReviewText): State {
  const signOff = signOffOf(ledger, role, text);
  if (!signOff) return { role, kind: 'never', changed: [] };
  const { id, source, target } = text;
  const holds = isSignedOff(ledger, role, id, source, target);
  return {
    role,
    kind: holds ? 'signed' : 'changed',
    signOff,
    changed: changedSides(signOff, text),
  };
}

/** All messages to review in a language, in reading order, each once. */
export async function sheetContent(locale: string, role: Role): Promise<SheetContent> {
  const messages = await extractMessages();
  const texts = new Map(
    reviewTexts(messages, locale === 'en' ? undefined : readUnits(currentFile(locale))).map(
      (text) => [text.id, text],
    ),
  );
  const notes = new Map(messages.map(({ id, note }) => [id, note]));
  const terms = readTerms(locale);
  const ledger = readLedger(locale);
  const roles = [role, ...rolesFor(locale).filter((other) => other !== role)];
  const cards = new Map<string, Card>();

  const place = (found: Entry): Card | Again => {
    const { id } = found.passage;
    const known = cards.get(id);
    if (known) return { again: known, ...(found.level && { level: found.level }) };
    const text = texts.get(id) as ReviewText;
    const card: Card = {
      ...found,
      number: cards.size + 1,
      text,
      note: notes.get(id) ?? '',
      ...(isStatement(found.passage) && { statement: found.passage }),
      states: roles.map((each) => stateOf(ledger, each, text)) as [State, ...State[]],
      terms: termsIn(plain(text.source), terms),
    };
    cards.set(id, card);
    return card;
  };

  const ofTopics = topics.map((topic): Group => ({
    title: plain(topic.title.text),
    topic,
    cards: outlineOf(topic).map(place),
  }));
  const explained: Group = {
    title: 'Explanations of terms',
    cards: Object.values(glossary).map((passage) => place({ passage })),
  };
  const aboutText: Group = {
    title: '“About this information”, in every widget',
    cards: [...Object.values(about), ...primarySource].map((passage) => place({ passage })),
  };
  const rest = messages.filter(({ id }) => !cards.has(id));
  const prefixes = [...new Set([...Object.keys(OTHERS), ...rest.map(({ id }) => prefixOf(id))])];
  const others = prefixes.map((prefix): Group => ({
    title: OTHERS[prefix] ?? prefix,
    cards: rest
      .filter(({ id }) => prefixOf(id) === prefix)
      .map((message) => place({ passage: message })),
  }));
  return {
    locale,
    role,
    groups: [...ofTopics, explained, aboutText, ...others].filter(
      (group) => group.cards.length > 0,
    ),
    terms,
  };
}

/** The hashes of a text, as the ledger keeps them. */
export const hashesOf = ({ source, target }: ReviewText) => ({
  source: hashText(source),
  ...(target !== undefined && { target: hashText(target) }),
});
