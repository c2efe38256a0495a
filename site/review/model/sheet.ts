/** The hashes by which the ledger recognizes the words of a message. */
export interface MessageHashes {
  /** Hash of the English text. */
  readonly source: string;
  /** Hash of the translation. English has none. */
  readonly target?: string;
}

/** The data with which a hospital can sign off a widget. */
export interface SheetWidget {
  /** The tag of the widget, such as `iort-faq`. */
  readonly tag: string;
  readonly title: string;
  /** Revision of the text without its held passages. */
  readonly revision: string;
  /** Revision of the text with its held passages, if there are any. */
  readonly withHeld?: string;
  /** Ids of the widget's statements. They include statements that other widgets have too, and explanations of terms. */
  readonly statements: readonly string[];
  /** The held entries that a hospital may open, each with its name in the option `held` and the ids of its statements. */
  readonly held: readonly { readonly name: string; readonly statements: readonly string[] }[];
}

/** The data of a review sheet for its script. */
export interface Sheet {
  /** Version of the library. */
  readonly library: string;
  readonly locale: string;
  /** The role of the reviewer, as in the ledger. */
  readonly role: string;
  /** A hash of the library's version and all words of the sheet. Under this id, a browser stores what the reviewer enters. */
  readonly id: string;
  /** The hashes of every message, by id. */
  readonly messages: Readonly<Record<string, MessageHashes>>;
  /** Ids of the messages that count for the progress. For clinicians, only statements count. */
  readonly counted: readonly string[];
  /** The widgets that a hospital can sign off. A translator's sheet has none. */
  readonly widgets: readonly SheetWidget[];
  /** For how many months after its date a sign-off may open held passages. */
  readonly heldMonths: number;
}

/** The hashes of a message on a sheet; undefined if the sheet doesn't have the message. */
export const hashesIn = ({ messages }: Sheet, id: string): MessageHashes | undefined =>
  Object.hasOwn(messages, id) ? messages[id] : undefined;
