/** Shared by the tests of print: pages with a widget, and the text of the printed PDF. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Passage } from '../../../content/statement.js';
import type { Topic } from '../../../content/topic.js';
import { openSite, type Site } from '../../../tools/browsers/site.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';

const page = (tag: string, lang: string) => `<!doctype html><html lang="${lang}">
<meta charset="utf-8"><title>Print</title><body style="font-family: 'Noto Sans'">
<script type="module" src="/dist/cdn/iort.js"></script><${tag}></${tag}></body></html>`;

/** Radicals that a PDF may contain, each with the character of the same shape. Unicode normalization keeps these radicals. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  '⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻥鱼 ⻦鸟 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⺠民 ⺟母'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** Only the letters and digits of a text. Line breaks and spaces on paper don't matter. */
export const letters = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS[radical] ?? radical)
    .replace(/[^\p{L}\p{N}]/gu, '');

/** All passages that a widget shows: all but the headings of sections with `lead`. */
export const shownPassages = (topic: Topic): Passage[] => {
  const leads = topic.sections.filter(({ lead }) => lead).map(({ heading }) => heading);
  return passagesWithTerms(topic).filter((passage) => !leads.includes(passage));
};

/** Replaces `print()` in every frame: keeps the frame's HTML and style sheets in `top.kept`, so that the test can print them. */
const keepPrint = `window.print = () => {
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const css = rules.map(({ cssText }) => cssText).join('');
  top.kept = document.documentElement.outerHTML.replace('</head>', '<style>' + css + '</style></head>');
}`;

let site: Site;

/** Serves pages with a widget to the tests of a file, at addresses such as `/iort-faq/es`. */
export function servePages(): void {
  before(async () => {
    site = await openSite((address) => {
      const [, tag, lang] = /^\/(iort-[a-z-]+)\/([\w-]+)$/.exec(address) ?? [];
      return tag && lang ? page(tag, lang) : undefined;
    });
  });
  after(() => site.close());
}

/** Opens a page with a widget. The page keeps what it would print (`keepPrint`). */
export async function open(tag: string, lang: string): Promise<Page> {
  const tab = await site.browser.newPage();
  await tab.addInitScript(keepPrint);
  await tab.goto(`${site.origin}/${tag}/${lang}`);
  await tab.locator(`${tag} >> [part~=root][lang="${lang}"]`).waitFor({ state: 'attached' });
  return tab;
}

/** Options of Playwright's `pdf()`, such as the size and margins of the paper. */
type Paper = NonNullable<Parameters<Page['pdf']>[0]>;

/** Prints a tab and closes it. @returns the letters and digits of each printed page */
export async function print(tab: Page, format = 'A4', paper: Paper = {}): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format, ...paper })));
  await tab.close();
  return (await extractText(pdf, { mergePages: false })).text.map(letters);
}

/**
 * Whether a text is on paper, in one piece or divided by a page break. A PDF has the texts of a page in
 * the order in which they are drawn, controls last. Therefore, if a text is divided, other texts may
 * follow its first part on the same page, or precede its second part on the next page.
 */
function isPrinted(pages: readonly string[], text: string): boolean {
  const isBroken = (page: string, next: string, at: number): boolean => {
    const [head, rest] = [text.slice(0, at), text.slice(at)];
    return page.endsWith(head) ? next.includes(rest) : page.includes(head) && next.startsWith(rest);
  };
  return (
    pages.join('').includes(text) ||
    pages.some((page, index) =>
      [...text].some((_letter, at) => at > 0 && isBroken(page, pages[index + 1] ?? '', at)),
    )
  );
}

const ARABIC = /\p{Script=Arabic}/u;

/** How often each letter occurs in texts. */
function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of texts.map(letters).join('')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/**
 * Makes sure that all texts are on paper. In a PDF, Arabic letters are shapes in the order in which they
 * are drawn, so Arabic texts can't be searched. For Arabic, this function counts: each letter must be on
 * paper at least as often as in the texts.
 */
export function assertPrinted(paper: readonly string[], texts: readonly string[]): void {
  if (!ARABIC.test(paper.join(''))) {
    assert.deepEqual(
      texts.filter((text) => !isPrinted(paper, letters(text))),
      [],
    );
    return;
  }
  const printed = countsOf(paper);
  const tooFew = [...countsOf(texts)].filter(
    ([letter, count]) => (printed.get(letter) ?? 0) < count,
  );
  assert.deepEqual(tooFew, []);
}
