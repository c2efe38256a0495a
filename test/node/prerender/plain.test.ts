import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import { furtherReading } from '../../../content/main-sources.js';
import { sources } from '../../../content/sources.js';
import { topics } from '../../../content/topics.js';
import { editions } from '../../../src/generated/editions.js';
import { deliver, delivery } from '../../../src/localization/delivery.js';
import { renderHtml, renderShadow, type ElementOptions } from '../../../src/server/index.js';
import { root } from '../../../tools/build/files.js';
import { targetLocales } from '../../../tools/locales/shipped.js';

/**
 * Selects what plain HTML leaves out: controls and their hints, slots, the numbers of steps and sources, and words
 * that are only printed.
 */
const CONTROLS =
  'button:not(.term), .copy, .print-controls, .own, .hint, .mine, small, .address, .local, .number';

const bodyOf = (html: string): HTMLElement =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;

/**
 * The words in order, without white space, which depends on the layout, and without left-to-right marks, which keep
 * the digits of numbers in order.
 */
const wordsOf = (element: Element): string =>
  (element.textContent ?? '').replace(/[\s\u200e]+/g, '');

const headings = (html: string): string[] =>
  [...html.matchAll(/<(h\d)/g)].map(([, tag = '']) => tag);
const levelsInRows = (html: string): string[] =>
  [...html.matchAll(/<summary><strong role="heading" aria-level="(\d)">/g)].map(
    ([, level = '']) => level,
  );
const sectionsOf = (html: string): string[] =>
  [...html.matchAll(/<section id="iort-[a-z]+-([^"]*)">(<h)?/g)].map(
    ([, name = '', heading]) => `${name}${heading ? '' : ' without heading'}`,
  );

const overview = (options: ElementOptions) => renderHtml('iort-overview', { options });

describe('a widget that a server writes as plain HTML', () => {
  for (const { name } of topics) {
    for (const locale of ['en', ...targetLocales]) {
      it(`iort-${name} in ${locale} equals the built file, and has the words of the element except those of controls and slots, numbers, and words only for paper`, async () => {
        const plain = await renderHtml(`iort-${name}`, { locale });
        const shadow = await renderShadow(`iort-${name}`, { locale });
        const element = bodyOf(shadow.replace(/<\/?template[^>]*>|<style>.*?<\/style>/gs, ''));
        element.querySelectorAll(CONTROLS).forEach((control) => control.remove());
        const body = bodyOf(plain);
        // Captions are compared separately: a drawing may be beside the text or below it.
        const [captions, others] = [body, element].map((each) =>
          [...each.querySelectorAll('figure')].map((figure) => {
            figure.remove();
            return wordsOf(figure);
          }),
        );
        assert.deepEqual(captions, others);
        assert.equal(wordsOf(body), wordsOf(element));
        const file = new URL(`dist/html/${locale}/iort-${name}.html`, root);
        assert.equal(plain, readFileSync(file, 'utf8'));
      });
    }
  }

  it('has the list “Read more” after the chosen section, as the prerendered element does', async () => {
    for (const { name, sections } of topics) {
      const options = { sections: sections.at(-1)?.name };
      for (const render of [renderHtml, renderShadow]) {
        const html = await render(`iort-${name}`, { options });
        const [text = '', , after = ''] = html.split(/>(Read more)</);
        assert.match(text, /<\/section>/);
        const [list = ''] = after.split('</ul>');
        assert.deepEqual(
          [...list.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, url]) => url),
          furtherReading.map((id) => sources[id].url),
        );
      }
    }
  });

  it('begins its headings at the given level, and never goes beyond <h6>', async () => {
    const usual = new Set(headings(await overview({})));
    assert.deepEqual([...usual], ['h2', 'h3', 'h4']);
    assert.deepEqual(
      [...new Set(headings(await overview({ 'heading-level': 1 })))],
      ['h1', 'h2', 'h3'],
    );
    assert.deepEqual(
      [...new Set(headings(await overview({ 'heading-level': '5' })))],
      ['h5', 'h6'],
    );
  });

  it('has the chosen sections in the chosen order; only the first may lack its heading', async () => {
    assert.deepEqual(sectionsOf(await overview({ sections: 'what talk' })), [
      'what without heading',
      'talk',
    ]);
    assert.deepEqual(sectionsOf(await overview({ sections: 'talk what' })), ['talk', 'what']);
    const faq = await renderHtml('iort-faq', { options: { sections: 'cost' } });
    assert.deepEqual(sectionsOf(faq), ['intro without heading', 'cost']);
  });

  it('continues the numbers of the steps through all stages', async () => {
    const lists = [...bodyOf(await overview({ sections: 'steps' })).querySelectorAll('ol')];
    const numbers = lists.map((list) => Number(list.getAttribute('start') ?? 1));
    const counts = lists.map((list) => list.children.length);
    assert.deepEqual(numbers, [1, 1 + counts[0]!, 1 + counts[0]! + counts[1]!]);
  });

  it('compares choices in a table with header cells', async () => {
    const table = bodyOf(await overview({ sections: 'cancers' })).querySelector('table')!;
    const [head, ...rows] = [...table.querySelectorAll('tr')];
    assert.ok(table.querySelector('caption')?.textContent);
    assert.equal(head?.querySelectorAll('th[scope="col"]').length, 3);
    assert.equal(rows.length, 4);
    for (const row of rows) {
      assert.equal(row.firstElementChild?.getAttribute('scope'), 'row');
      assert.equal(row.children.length, 4);
    }
  });

  it('opens the given disclosures', async () => {
    const openIn = async (open: string) =>
      [
        ...(await renderHtml('iort-faq', { options: { open } })).matchAll(
          /<details[^>]* id="([^"]*)" open="">/g,
        ),
      ].map(([, id]) => id);
    assert.deepEqual(await openIn('awake iort-faq-about'), ['iort-faq-awake', 'iort-faq-about']);
    assert.ok((await openIn('all')).length > 18);
  });

  it('begins each <summary> in the FAQ with a <strong> that has the role and the level of a heading', async () => {
    const usual = await renderHtml('iort-faq');
    assert.equal(new Set(levelsInRows(usual)).size, 2);
    assert.equal(levelsInRows(usual).length, usual.split('<summary>').length - 1);
    for (const level of [1, 2, 3, 4]) {
      const html = await renderHtml('iort-faq', { options: { 'heading-level': level } });
      assert.deepEqual([...new Set(levelsInRows(html))].sort(), [`${level + 1}`, `${level + 2}`]);
      assert.ok(headings(html).includes(`h${level}`));
    }
  });

  it('has language and direction on each block, because some editors remove the element around the blocks', async () => {
    for (const basic of [false, true]) {
      const html = await renderHtml('iort-faq', { locale: 'ar', basic });
      for (const [block] of html.matchAll(/<(?:h\d|p|ul|ol|table|details)[ >][^>]*/g)) {
        assert.match(block, / (lang="ar" dir="rtl"|lang="en" dir="ltr")/);
      }
    }
  });

  it('in the simple form, has a list with the same words in place of a table', async () => {
    const options = { sections: 'cancers' };
    const usual = bodyOf(await overview(options)).querySelector('table')!;
    const html = await renderHtml('iort-overview', { options, basic: true });
    const lists = [...bodyOf(html).querySelectorAll('ul')].filter((list) =>
      list.querySelector('ul'),
    );
    assert.equal(lists.length, 1);
    const [[, ...columns] = [], ...rows] = [...usual.querySelectorAll('tr')].map((row) =>
      [...row.children].map(({ textContent }) => textContent),
    );
    const said = [...lists[0]!.children].map((choice) => [
      choice.querySelector('strong')!.textContent,
      ...[...choice.querySelectorAll('li')].map((one) =>
        [...one.childNodes].map((node) => node.textContent?.trim()),
      ),
    ]);
    const expected = rows.map(([heading, ...cells]) => [
      heading,
      ...cells.map((cell, place) => [columns[place], '', cell]),
    ]);
    assert.deepEqual(said, expected);
    assert.ok(html.includes(`<strong>${usual.querySelector('caption')!.textContent}</strong>`));
  });

  it('in the simple form, has the same ids, but no drawings, tables or disclosures, and equals the built file', async () => {
    for (const { name } of topics) {
      const html = await renderHtml(`iort-${name}`, { locale: 'es', basic: true });
      assert.doesNotMatch(html, /<(svg|figure|table|details|summary|strong role)/);
      const file = new URL(`dist/html/es/iort-${name}.basic.html`, root);
      assert.equal(html, readFileSync(file, 'utf8'));
      const ids = (text: string) => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(ids(html), ids(await renderHtml(`iort-${name}`, { locale: 'es' })));
    }
  });

  it('has the phone number as a link; if no number is set, comments mark the place for a number, as in prerendered text', async () => {
    for (const { name } of topics) {
      for (const render of [renderHtml, renderShadow]) {
        const usual = await render(`iort-${name}`, { locale: 'es' });
        assert.match(usual, /<!--iort-phone-->.*<!--\/iort-phone-->/s, name);
        const options = { phone: '(555) 555-0142' };
        const html = await render(`iort-${name}`, { locale: 'es', options });
        assert.doesNotMatch(html, /<!--/, name);
        assert.match(
          html,
          /<p [^>]*dir="auto">Llame a su equipo [^<]*: <a [^>]*href="tel:5555550142">\(555\) 555-0142<\/a><\/p>/,
        );
      }
    }
  });

  it('begins a phone number in Arabic text with a left-to-right mark, so that its digits stay in order if a system removes `dir`', async () => {
    const numbersIn = async (locale: string) => {
      const options = { phone: '(555) 555-0142' };
      const html = await renderHtml('iort-side-effects', { locale, options });
      return [...html.matchAll(/<a [^>]*href="tel:[^>]*>([^<]*)/g)].map(([, number]) => number);
    };
    const english = await numbersIn('en');
    assert.equal(english.length, 2);
    assert.deepEqual(
      await numbersIn('ar'),
      english.map((number) => `&#8206;${number}`),
    );
  });

  it('begins a phone number in Arabic text with a left-to-right mark also if the line of the number has no letters', async () => {
    const options = { phone: '☎ +1 555 555 0142' };
    const html = await renderHtml('iort-faq', { locale: 'ar', options });
    assert.match(html, /☎ <a [^>]*>&#8206;\+1 555 555 0142<\/a>/);
  });

  it('shows markup in the phone number as text', async () => {
    const options = { phone: '<b>555-0142</b>', 'phone-label': '<i>' };
    const html = await renderHtml('iort-faq', { options });
    assert.match(html, /&lt;i&gt; &lt;b&gt;<a [^>]*>555-0142<\/a>&lt;\/b&gt;/);
  });

  it('names the reviewer, and shows markup in the name as text', async () => {
    const html = await overview({
      'reviewed-by': '<script>alert(1)</script>',
      'reviewed-on': '2026-11-23',
      'reviewed-revision': editions.overview?.revision,
    });
    assert.match(
      html,
      /&lt;script&gt;alert\(1\)&lt;\/script&gt; reviewed this text on November 23, 2026/,
    );
    assert.doesNotMatch(html, /<script/);
  });

  it('is English, with a notice, if `unreviewed` is `english` and no translator has signed off the translation', async (test) => {
    const before = delivery();
    test.after(() => deliver(before));
    deliver({ ...before, reviewed: { es: { faq: '2026-02-03' } } }); // as if only a translator had signed off
    const options = { unreviewed: 'english' };
    const reviewed = await renderHtml('iort-faq', { locale: 'es', options });
    assert.match(reviewed, /^<div class="iort-plain" lang="es"/);
    deliver({ ...before, reviewed: {} });
    const html = await renderHtml('iort-faq', { locale: 'es', options });
    assert.match(
      html,
      /^<div class="iort-plain" lang="en" dir="ltr"><h2[^>]*>[^<]*<\/h2>\n<section id="iort-faq-intro">(?:<p[^>]*>[^<]*<\/p>\n)+?<p[^>]*>[^<]*Spanish[^<]*<\/p>\n<\/section>/,
    );
    // The prerendered tag keeps its language, because the script in the browser decides again whether to show English.
    const shadow = await renderShadow('iort-faq', { locale: 'es', options });
    assert.match(shadow, /^<iort-faq lang="es" unreviewed="english"><template/);
  });
});
