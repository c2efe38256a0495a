/** The markup of a glossary term, `[label](term:id)`. A text may contain no other markup. */
const MARK = /\[([^\]]+)\]\(term:([a-z-]+)\)/g;

/** Removes the markup of glossary terms from a text: each mark is replaced by its label. */
export const plain = (text: string): string => text.replace(MARK, '$1');

/** The ids of the glossary terms that a text marks. */
export const termsIn = (text: string): string[] =>
  [...text.matchAll(MARK)].map((match) => match[2] as string);
