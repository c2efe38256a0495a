import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { topics } from '../../../content/topics.js';
import { shippedTexts } from '../../../tools/build/shipped-texts.js';
import { plain } from '../../../tools/content/marks.js';
import { isEverywhere } from '../../../tools/test/everywhere.js';
import { assertPrinted, letters, open, print, shownPassages, servePages } from './paper.js';

servePages();

const texts = shippedTexts();
const textOf = (locale: string) => texts.find((text) => text.locale === locale)!;

const fetched = (tab: Page) =>
  tab.evaluate(`performance.getEntriesByType('resource').map(({ name }) => name)`) as Promise<
    string[]
  >;

/** Chooses a second language, and shows in the tab what would be printed. */
async function choose(tab: Page, tag: string, second: string, isLarge = false): Promise<Page> {
  await tab.locator(`${tag} >> [data-do=two-languages]`).last().click();
  if (isLarge) await tab.locator(`${tag} >> #large`).check();
  await tab.locator(`${tag} >> [data-do=print-two][lang="${second}"]`).click();
  await tab.waitForFunction('window.kept');
  await tab.setContent((await tab.evaluate('window.kept')) as string);
  return tab;
}

/** Each case has a first language, a second language and a paper size. Only the full run tests each widget in both cases. */
const cases = [
  ['en', 'es', 'A4'],
  ['es', 'en', 'Letter'],
] as const;

describe('a widget printed in two languages', () => {
  for (const [index, topic] of topics.entries()) {
    const tag = `iort-${topic.name}`;
    for (const [place, [first, second, format]] of cases.entries()) {
      if (!isEverywhere && index % cases.length !== place) continue;
      it(`has every word of ${tag} in ${first} and ${second}, on ${format}`, async () => {
        const tab = await choose(await open(tag, first), tag, second);
        const paper = await print(tab, format);
        for (const { read, editions } of [first, second].map(textOf)) {
          assertPrinted(paper, [
            ...shownPassages(topic).map((passage) => plain(read(passage))),
            editions[topic.name]?.revision ?? '?',
          ]);
        }
        assert.ok(
          paper.join('').includes(letters(`/${tag}/${first}`)),
          'the web address is missing',
        );
      });
    }
  }

  it('loads the second language only after the reader has chosen it', async () => {
    const tab = await open('iort-faq', 'en');
    const locales = (names: readonly string[]) =>
      names.filter((name) => name.includes('/locales/'));
    await tab.locator('iort-faq >> [data-do=two-languages]').click();
    await tab.locator('iort-faq >> .second').waitFor();
    assert.deepEqual(locales(await fetched(tab)), []);
    await tab.locator('iort-faq >> [data-do=print-two][lang=es]').click();
    await tab.waitForFunction('window.kept');
    const names = locales(await fetched(tab));
    assert.equal(names.length, 1);
    assert.match(names[0] ?? '', /\/locales\/es\./);
    await tab.close();
  });

  for (const [isLarge, columns] of [
    [false, 2],
    [true, 1],
  ] as const) {
    it(`has the languages ${columns === 2 ? 'side by side in usual' : 'one below the other in large'} letters`, async () => {
      const tab = await choose(await open('iort-faq', 'en'), 'iort-faq', 'ar', isLarge);
      await tab.emulateMedia({ media: 'print' });
      const sides = (await tab.evaluate(`[...document.querySelectorAll('.pair')].map((row) => {
        const [first, second] = [...row.children].map((cell) => cell.getBoundingClientRect());
        return first.right <= second.left ? 2 : first.bottom <= second.top ? 1 : 0;
      })`)) as number[];
      assert.deepEqual([...new Set(sides)], [columns]);
      const wide = `document.documentElement.scrollWidth > innerWidth`;
      assert.equal(await tab.evaluate(wide), false);
      await tab.close();
    });
  }
});
