import type { Markdown } from '@11ty/eleventy';

/** A word of code with a hyphen, a slash or a question mark, where browsers would break the word. */
const BREAKABLE = /[^\s]*[-/?][^\s]+/g;

/** Lets a path break after its slashes. */
const breakPaths = (html: string): string => html.replace(/(?<=[\w.])\/(?=\w)/g, '/<wbr>');

/** The largest number of characters in a word that fits into a line on a phone, also after an indent. */
const LONGEST = 30;

/** Keeps each word of some code together, such as `--reviewer`. Longer words, such as addresses, break after slashes. */
const keepWords = (html: string): string =>
  html.replace(BREAKABLE, (word) =>
    word.length > LONGEST ? breakPaths(word) : `<span class="word">${word}</span>`,
  );

/** Changes the code inside of a `<code>` element. The renderer has already escaped this code. */
const inCode = (html: string, change: (code: string) => string): string =>
  html.replace(
    /(<code[^>]*>)(.*)(<\/code>)/s,
    (_, start: string, code: string, end: string) => start + change(code) + end,
  );

/** Renders code so that it breaks between words. Code blocks without a language can be focused, because they scroll. */
export function readableCode({ renderer: { rules } }: Markdown): void {
  const { fence, code_inline: inline } = rules;
  rules.fence = (...given) => {
    const html = fence(...given);
    return html.includes('<pre><code>')
      ? html.replace('<pre><code>', '<pre tabindex="0"><code>')
      : inCode(html, keepWords);
  };
  rules.code_inline = (...given) =>
    inCode(inline(...given), (code) => keepWords(code).replace(/(?<=>)[^<]+/g, breakPaths));
}
