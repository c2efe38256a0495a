/** `[label](term:id)`: the one mark that a text may hold. */
const MARK = /\[([^\]]+)\]\(term:([a-z-]+)\)/g;

/** A text without marks: each is replaced by its label. */
export const plain = (text: string): string => text.replace(MARK, '$1');

/** The ids of the glossary terms that a text marks. */
export const termsIn = (text: string): string[] =>
  [...text.matchAll(MARK)].map((match) => match[2] as string);
