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
import {
  changedSides,
  reviewTexts,
  recordedSignOff,
  type ReviewText,
} from '../locales/sign-off.js';
import { outlineOf, type Entry } from './outline.js';
import { readTerms, termsIn, type Term } from './terms.js';

/** The review state of a text for one role. */
export interface State {
  readonly role: Role;
  /** `never`: there is no sign-off. `signed`: the sign-off is valid. `changed`: the text has changed since the sign-off. */
  readonly kind: 'never' | 'signed' | 'changed';
  readonly signOff?: SignOff;
  /** What has changed since the sign-off: `English`, `translation` or both; empty if nothing has. */
  readonly changed: readonly string[];
}

/** The card of a message on a sheet, at the first place where readers see the message. */
export interface Card extends Entry {
  /** Position of the card on the sheet, from 1. */
  readonly number: number;
  readonly text: ReviewText;
  /** Note for translators. */
  readonly note: string;
  readonly statement?: Statement;
  /** The review states for the roles that may sign off this language. The sheet's own role is first. */
  readonly states: readonly [State, ...State[]];
  readonly terms: readonly Term[];
}

/** A later place of a message, which links to the message's card. */
export interface Again {
  readonly again: Card;
  readonly level?: Entry['level'];
}

/** A group of messages on a sheet, with a title. */
export interface Group {
  readonly title: string;
  /** The topic of these messages; undefined for groups outside all topics. */
  readonly topic?: Topic;
  readonly cards: readonly (Card | Again)[];
}

/** The content of a review sheet. */
export interface SheetContent {
  readonly locale: string;
  readonly role: Role;
  readonly groups: readonly Group[];
  readonly terms: readonly Term[];
}

/** Titles of the last groups on a sheet, by the first part of the ids of their messages. A group with any other first part comes after these, with that part as its title. */
const OTHERS: Readonly<Record<string, string>> = {
  ui: 'Controls and notices',
  picture: 'Pictures, for those who don’t see them',
  role: 'Clinical roles',
};

const prefixOf = (id: string): string => id.split('.')[0] ?? id;

function stateOf(ledger: Ledger, role: Role, text: ReviewText): State {
  const signOff = recordedSignOff(ledger, role, text);
  if (!signOff) return { role, kind: 'never', changed: [] };
  const { id, source, target } = text;
  const isValid = isSignedOff(ledger, role, id, source, target);
  return {
    role,
    kind: isValid ? 'signed' : 'changed',
    signOff,
    changed: changedSides(signOff, text),
  };
}

/**
 * All messages to review in a language, in reading order. Each message has one card.
 * @param role the role for which the sheet is made
 */
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

/** The hashes by which the ledger tells whether a text has changed. */
export const hashesOf = ({ source, target }: ReviewText) => ({
  source: hashText(source),
  ...(target !== undefined && { target: hashText(target) }),
});
