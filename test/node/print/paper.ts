/** What the tests of printed sheets share: pages with a widget, and the words of what they print. */
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

/** Radicals that a PDF has in place of characters of the same shape; Unicode normalization keeps them apart. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  '⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻥鱼 ⻦鸟 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⺠民 ⺟母'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** Letters and digits alone: how lines break and words are spaced on paper doesn't matter. */
export const letters = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS[radical] ?? radical)
    .replace(/[^\p{L}\p{N}]/gu, '');

/** All passages of a widget, without the heading of a lead section, which is not shown. */
export const saidBy = (topic: Topic): Passage[] => {
  const leads = topic.sections.filter(({ lead }) => lead).map(({ heading }) => heading);
  return passagesWithTerms(topic).filter((passage) => !leads.includes(passage));
};

/** Keeps what would be printed, in any frame, for the test to print it. */
const keepPrint = `window.print = () => {
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const css = rules.map(({ cssText }) => cssText).join('');
  top.kept = document.documentElement.outerHTML.replace('</head>', '<style>' + css + '</style></head>');
}`;

let site: Site;

/** Serves a page with a widget at each address such as `/iort-faq/es`, for the tests of a file. */
export function servePages(): void {
  before(async () => {
    site = await openSite((address) => {
      const [, tag, lang] = /^\/(iort-[a-z-]+)\/([\w-]+)$/.exec(address) ?? [];
      return tag && lang ? page(tag, lang) : undefined;
    });
  });
  after(() => site.close());
}

/** Opens a page with a widget that keeps what it would print. */
export async function open(tag: string, lang: string): Promise<Page> {
  const tab = await site.browser.newPage();
  await tab.addInitScript(keepPrint);
  await tab.goto(`${site.origin}/${tag}/${lang}`);
  await tab.locator(`${tag} >> [part~=root][lang="${lang}"]`).waitFor({ state: 'attached' });
  return tab;
}

/** The letters of each page that a tab prints. */
export async function print(tab: Page, format = 'A4'): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format })));
  await tab.close();
  return (await extractText(pdf, { mergePages: false })).text.map(letters);
}

/**
 * Whether a text is on paper, in one piece or divided by the end of a page. A PDF has the texts of a page
 * in the order in which they are drawn, controls last. So other texts may stand between the first part and
 * the end of its page, or between the beginning of the next page and the second part.
 */
function stands(pages: readonly string[], text: string): boolean {
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

/** How often each letter stands in texts. */
function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of texts.map(letters).join('')) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/**
 * Makes sure that texts stand on paper. A PDF holds a text from right to left as shapes in the order
 * in which they are drawn. So this only counts: paper must have each letter as often as all texts.
 */
export function assertHolds(paper: readonly string[], texts: readonly string[]): void {
  if (!ARABIC.test(paper.join(''))) {
    assert.deepEqual(
      texts.filter((text) => !stands(paper, letters(text))),
      [],
    );
    return;
  }
  const there = countsOf(paper);
  const few = [...countsOf(texts)].filter(([letter, count]) => (there.get(letter) ?? 0) < count);
  assert.deepEqual(few, []);
}
