/** The names of the gaps in a text: `date` of `Text last changed on {date}.` */
export type GapsIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | GapsIn<Rest>
  : never;

/**
 * English words with a stable id: the unit of translation. A gap, which is filled when the words are
 * shown, is written `{name}`. In content, `[label](term:id)` opens the explanation of a term.
 */
export interface Message<Text extends string = string> {
  readonly id: string;
  readonly text: Text;
  /** For translators: what the text is, where it is shown, what to keep. */
  readonly note?: string;
}

/** Declares words of the interface. The type keeps the names of the gaps. */
export const message = <const Text extends string>(parts: Message<Text>): Message<Text> => parts;
