import type { Markdown, Token } from '@11ty/eleventy';

/** A word of code with a hyphen, a slash or a question mark, after which browsers might break the line. */
const BREAKABLE = /[^\s]*[-/?][^\s]+/g;

/** Lets a path break after its slashes. */
const breakPaths = (html: string): string => html.replace(/(?<=[\w.])\/(?=\w)/g, '/<wbr>');

/** The largest number of characters in a word that fits into a line on a phone, also after an indent. */
const LONGEST = 30;

/** Keeps words of code together, such as `--reviewer`. A word longer than {@link LONGEST}, such as an address, may break after its slashes. */
const keepWords = (html: string): string =>
  html.replace(BREAKABLE, (word) =>
    word.length > LONGEST ? breakPaths(word) : `<span class="word">${word}</span>`,
  );

/** Whether a token is inline code with a single word that is kept together. */
function isWord(tokens: readonly Token[], at: number): boolean {
  const { type = '', content = '' } = tokens[at] ?? {};
  return type === 'code_inline' && /^\S*[-/?]\S+$/.test(content) && content.length <= LONGEST;
}

/** The words of a token; empty if the token is not text. */
const wordsAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.type === 'text' ? (tokens[at].content ?? '') : '';

const OPENING = /\($/;
const CLOSING = /^[.,;:)]+/;

/** Changes the code inside of a `<code>` element. The renderer has already escaped this code. */
const inCode = (html: string, change: (code: string) => string): string =>
  html.replace(
    /(<code[^>]*>)(.*)(<\/code>)/s,
    (_, start: string, code: string, end: string) => start + change(code) + end,
  );

/**
 * Renders code so that lines break between words. A bracket or comma stays on the line of the inline code that it
 * touches. Otherwise browsers would break the line there, because each word is an inline block. Code blocks without a
 * language can be focused, because they scroll.
 */
export function readableCode({ renderer: { rules } }: Markdown): void {
  const { fence, code_inline: inline, text } = rules;
  rules.fence = (...given) => {
    const html = fence(...given);
    return html.includes('<pre><code>')
      ? html.replace('<pre><code>', '<pre tabindex="0"><code>')
      : inCode(html, keepWords);
  };
  rules.code_inline = (tokens, at, ...given) => {
    const html = inCode(inline(tokens, at, ...given), (code) =>
      keepWords(code).replace(/(?<=>)[^<]+/g, breakPaths),
    );
    if (!isWord(tokens, at)) return html;
    const [before] = OPENING.exec(wordsAt(tokens, at - 1)) ?? [''];
    const [after] = CLOSING.exec(wordsAt(tokens, at + 1)) ?? [''];
    return before || after ? `<span class="word">${before}${html}${after}</span>` : html;
  };
  rules.text = (tokens, at, ...given) => {
    let html = text(tokens, at, ...given);
    if (isWord(tokens, at - 1)) html = html.replace(CLOSING, '');
    if (isWord(tokens, at + 1)) html = html.replace(OPENING, '');
    return html;
  };
}
