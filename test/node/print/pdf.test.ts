import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { faq } from '../../../content/faq.js';
import { mainSources } from '../../../content/main-sources.js';
import { sources } from '../../../content/sources.js';
import type { Passage } from '../../../content/statement.js';
import type { Topic } from '../../../content/topic.js';
import { topics } from '../../../content/topics.js';
import { openSite, type Site } from '../../../tools/browsers/site.js';
import { shippedTexts } from '../../../tools/build/shipped-texts.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';
import { plain } from '../../../tools/content/marks.js';
import { isEverywhere } from '../../../tools/test/everywhere.js';

const page = (tag: string, lang: string) => `<!doctype html><html lang="${lang}">
<meta charset="utf-8"><title>Print</title><body style="font-family: 'Noto Sans'">
<script type="module" src="/dist/cdn/iort.js"></script><${tag}></${tag}></body></html>`;

/** Radicals that a PDF names in place of the signs of the same shape; no normalization joins them. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  '⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻥鱼 ⻦鸟 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⺠民 ⺟母'
    .split(' ')
    .map((pair) => [...pair] as [string, string]),
);

/** Letters and digits alone: how lines break and words are spaced on paper doesn't matter. */
const letters = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS[radical] ?? radical)
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a widget says: all passages, but the heading that a lead section goes without. */
const saidBy = (topic: Topic): Passage[] => {
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

before(async () => {
  site = await openSite((address) => {
    const [, tag, lang] = /^\/(iort-[a-z-]+)\/([\w-]+)$/.exec(address) ?? [];
    return tag && lang ? page(tag, lang) : undefined;
  });
});

after(() => site.close());

async function open(tag: string, lang: string): Promise<Page> {
  const tab = await site.browser.newPage();
  await tab.addInitScript(keepPrint);
  await tab.goto(`${site.origin}/${tag}/${lang}`);
  await tab.locator(`${tag} >> [part~=root][lang="${lang}"]`).waitFor({ state: 'attached' });
  return tab;
}

/** The letters of all pages that a tab prints. */
async function print(tab: Page, format = 'A4'): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format })));
  await tab.close();
  return letters((await extractText(pdf, { mergePages: true })).text);
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
 * in which they are drawn: there have to be as many of each letter as all texts have together.
 */
function assertHolds(paper: string, texts: readonly string[]): void {
  if (!ARABIC.test(paper)) {
    assert.deepEqual(
      texts.filter((text) => !paper.includes(letters(text))),
      [],
    );
    return;
  }
  const there = countsOf([paper]);
  const few = [...countsOf(texts)].filter(([letter, count]) => (there.get(letter) ?? 0) < count);
  assert.deepEqual(few, []);
}

/** Each widget in each language; else each of both once, in another pair for each turn. */
const prints = (turn: number) =>
  shippedTexts().flatMap((text, index) =>
    topics
      .filter((_topic, place) => isEverywhere || place === (index + turn) % topics.length)
      .map((topic) => ({ topic, ...text })),
  );

describe('the print of a page with a widget', () => {
  for (const { locale, read, editions, topic } of prints(0)) {
    it(`has every word of iort-${topic.name}, folded or not, in ${locale}`, async () => {
      const paper = await print(await open(`iort-${topic.name}`, locale));
      const revision = editions[topic.name]?.revision ?? '?';
      assertHolds(paper, [...saidBy(topic).map((passage) => plain(read(passage))), revision]);
    });
  }

  it('fits Letter too', async () => {
    const paper = await print(await open('iort-faq', 'en'), 'Letter');
    assertHolds(
      paper,
      saidBy(faq).map(({ text }) => plain(text)),
    );
  });
});

describe('a widget printed alone, by its own control', () => {
  const printAlone = async (tag: string, lang: string, control: number): Promise<Page> => {
    const tab = await open(tag, lang);
    await tab.locator(`${tag} >> .print-controls button`).nth(control).click();
    const kept = (await tab.evaluate('window.kept')) as string;
    await tab.setContent(kept);
    return tab;
  };

  for (const { locale, read, editions, topic } of prints(1)) {
    it(`has every word of iort-${topic.name}, its sources and where it stands, in ${locale}`, async () => {
      const paper = await print(await printAlone(`iort-${topic.name}`, locale, 0));
      const edition = editions[topic.name];
      assertHolds(paper, [
        ...saidBy(topic).map((passage) => plain(read(passage))),
        edition?.revision ?? '?',
        ...mainSources[topic.name].map((id) => sources[id].url),
        `iort-${topic.name}/${locale}`,
      ]);
    });
  }

  it('leaves no frame with the reader’s text behind', async () => {
    const tab = await open('iort-faq', 'en');
    const thrown: string[] = [];
    tab.on('pageerror', (error) => thrown.push(String(error)));
    const frames = () =>
      tab.evaluate(
        `(window.widget ??= document.querySelector('iort-faq')).shadowRoot.querySelectorAll('iframe').length`,
      ) as Promise<number>;
    const click = () => tab.locator('iort-faq >> .print-controls button').first().click();
    await click();
    assert.equal(await frames(), 1);
    await tab.evaluate(
      `widget.shadowRoot.querySelector('iframe').contentWindow.dispatchEvent(new Event('afterprint'))`,
    );
    await tab.waitForFunction(`!widget.shadowRoot.querySelector('iframe')`);
    await click();
    await tab.keyboard.press('Shift');
    assert.equal(await frames(), 0);
    await click();
    await tab.evaluate('widget.remove()');
    assert.equal(await frames(), 0);
    assert.deepEqual(thrown, []);
    await tab.close();
  });

  it('has large letters where asked for', async () => {
    const size = async (control: number) => {
      const tab = await printAlone('iort-faq', 'en', control);
      await tab.emulateMedia({ media: 'print' });
      const read = `parseFloat(getComputedStyle(document.querySelector('.answer p')).fontSize) * 0.75`;
      const points = (await tab.evaluate(read)) as number;
      await tab.close();
      return Math.round(points);
    };
    assert.deepEqual([await size(0), await size(1)], [13, 20]);
  });
});
