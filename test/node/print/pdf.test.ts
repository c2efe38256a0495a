import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { faq } from '../../../content/faq.js';
import { furtherReading, mainSources } from '../../../content/main-sources.js';
import { sources } from '../../../content/sources.js';
import { topics } from '../../../content/topics.js';
import { shippedTexts } from '../../../tools/build/shipped-texts.js';
import { plain } from '../../../tools/content/marks.js';
import { isEverywhere } from '../../../tools/test/everywhere.js';
import { assertPrinted, open, print, shownPassages, servePages } from './paper.js';

servePages();

/**
 * The widgets and languages to print. In the full run that is every widget in every language. Otherwise
 * each language is printed once, each with another widget.
 * @param turn shifts which widget is printed in which language
 */
const prints = (turn: number) =>
  shippedTexts().flatMap((text, index) =>
    topics
      .filter((_topic, place) => isEverywhere || place === (index + turn) % topics.length)
      .map((topic) => ({ topic, ...text })),
  );

describe('the print of a page with a widget', () => {
  for (const { locale, read, editions, topic } of prints(0)) {
    it(`has every word of iort-${topic.name}, including closed disclosures, in ${locale}`, async () => {
      const paper = await print(await open(`iort-${topic.name}`, locale));
      const revision = editions[topic.name]?.revision ?? '?';
      assertPrinted(paper, [
        ...shownPassages(topic).map((passage) => plain(read(passage))),
        revision,
      ]);
    });
  }

  it('has every word of iort-faq also on Letter paper', async () => {
    const paper = await print(await open('iort-faq', 'en'), 'Letter');
    assertPrinted(
      paper,
      shownPassages(faq).map(({ text }) => plain(text)),
    );
  });
});

describe('a widget that is printed alone, with its own button', () => {
  const printAlone = async (tag: string, lang: string, control: number): Promise<Page> => {
    const tab = await open(tag, lang);
    await tab.locator(`${tag} >> .print-controls button`).nth(control).click();
    const kept = (await tab.evaluate('window.kept')) as string;
    await tab.setContent(kept);
    return tab;
  };

  for (const { locale, read, editions, topic } of prints(1)) {
    it(`has every word of iort-${topic.name}, its sources and the web address of the page, in ${locale}`, async () => {
      const paper = await print(await printAlone(`iort-${topic.name}`, locale, 0));
      const edition = editions[topic.name];
      assertPrinted(paper, [
        ...shownPassages(topic).map((passage) => plain(read(passage))),
        edition?.revision ?? '?',
        ...[...mainSources[topic.name], ...furtherReading].map((id) => sources[id].url),
        `iort-${topic.name}/${locale}`,
      ]);
    });
  }

  it('leaves no frame in the page after printing', async () => {
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

  it('has large letters if the reader chooses them', async () => {
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
