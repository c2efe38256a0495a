/** The hashes by which the ledger recognizes the words of a message. */
export interface MessageHashes {
  /** Of the English. */
  readonly source: string;
  /** Of the translation; none for English. */
  readonly target?: string;
}

/** A widget as a hospital signs it off. */
export interface SheetWidget {
  /** Such as `iort-faq`. */
  readonly tag: string;
  readonly title: string;
  /** Of the text that all readers see. */
  readonly revision: string;
  /** Of the text with its held passages, if it has any. */
  readonly withHeld?: string;
  /** Ids of its statements, including those that other widgets have too, and those of its explained terms. */
  readonly statements: readonly string[];
  /** Passages that a hospital may open, by their name in `held`, with the ids of their statements. */
  readonly held: readonly { readonly name: string; readonly statements: readonly string[] }[];
}

/** The data of a review sheet for its script. */
export interface Sheet {
  /** Version of the library. */
  readonly library: string;
  readonly locale: string;
  /** Whose sign-off it is for: a role of the ledger. */
  readonly role: string;
  /** Identifies the words of the sheet, so that sheets with other words don't overwrite its entries. */
  readonly id: string;
  /** Every message by id. */
  readonly messages: Readonly<Record<string, MessageHashes>>;
  /** Ids of the messages that count for progress: for clinicians, only the statements. */
  readonly counted: readonly string[];
  /** For a hospital's own sign-off; none on a translator's sheet. */
  readonly widgets: readonly SheetWidget[];
  /** For how many months a sign-off may open held passages. */
  readonly heldMonths: number;
}

/** The present hashes of a message, if the sheet has it. */
export const hashesIn = ({ messages }: Sheet, id: string): MessageHashes | undefined =>
  Object.hasOwn(messages, id) ? messages[id] : undefined;
