import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { elements } from '../../../contract/elements.js';
import { events } from '../../../contract/events.js';
import { options, propertyOf } from '../../../contract/options.js';
import { parts } from '../../../contract/parts.js';
import { slots } from '../../../contract/slots.js';
import { tokens } from '../../../contract/tokens.js';
import * as eventClasses from '../../../src/shared/events.js';
import { browser, open, server, useSite } from './browser.js';

const site = new URL('../../../dist/site/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, site));
const axe = new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url).pathname;

/** The names of the contract, each with the id of its row in the reference. */
const rows = [
  ...options.map(({ name }) => [`attribute-${name}`, name]),
  ...options.map((option) => [`property-${propertyOf(option)}`, propertyOf(option)]),
  ...slots.filter(({ name }) => name).map(({ name }) => [`slot-${name}`, name]),
  ...events.map(({ name }) => [`event-${name}`, name]),
  ...parts.map(({ name }) => [`part-${name}`, name]),
  ...tokens.map(({ name }) => [`token${name}`, name]),
] as [id: string, name: string][];

useSite();

describe('the documentation site', () => {
  it('has a row to link to for every attribute, property, named slot, event, part and custom property', () => {
    const reference = read('reference.html').toString();
    for (const [id] of rows) assert.ok(reference.includes(`<tr role="row" id="${id}">`), id);
  });

  it('uses in its examples only the shortcode that the plugin registers', () => {
    const hooks = readFileSync('integrations/wordpress/iort-widgets/includes/hooks.php', 'utf8');
    const [, registered] = /add_shortcode\( '([\w-]+)'/.exec(hooks) ?? [];
    for (const { name } of elements) {
      const page = read(`elements/iort-${name}.html`)
        .toString()
        .replace(/<[^>]+>/g, '');
      const shown = [...page.matchAll(/\[([\w-]+) (?:widget|lang)=/g)].map(([, tag]) => tag);
      assert.deepEqual([...new Set(shown)], [registered], name);
    }
  });

  it('documents exactly the fields that each event has', () => {
    const reference = read('reference.html').toString().split('\n');
    for (const { name, type, fields } of events) {
      const Class = Reflect.get(eventClasses, type) as new (...values: unknown[]) => Event;
      const own = Object.keys(new Class('a', 'b')).filter((key) => key !== 'isTrusted');
      assert.deepEqual(Object.keys(fields).sort(), own.sort(), type);
      const row = reference.find((line) => line.includes(`id="event-${name}"`)) ?? '';
      const shown = [...row.matchAll(/<br><code>(\w+)<\/code>:/g)].map(([, field]) => field);
      assert.deepEqual(shown.sort(), own.sort(), type);
    }
  });

  it('has a search that finds every attribute, named slot, event and custom property by its name', async () => {
    const page = await open('guides/serving.html');
    const wanted = rows.filter(([id]) => !/^(part|property)-/.test(id));
    for (const [id, name] of wanted) {
      await page.getByRole('combobox', { name: 'Search' }).fill(name);
      const row = page.locator(`#found a[href$="reference.html#${id}"]`);
      await row.first().waitFor({ timeout: 10_000 });
    }
    await page.getByRole('combobox', { name: 'Search' }).fill('heading-level');
    await page.locator('#found a[href*="attribute-heading-level"]').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/site\/.+/);
    await page.close();
  });

  for (const { name } of elements) {
    it(`shows <iort-${name}> live in the chosen language, with a tab for each of five ways to embed it`, async () => {
      const page = await open(`elements/iort-${name}.html`);
      await page.locator(`iort-${name} >> [part~=root][lang=en]`).waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Español' }).click();
      await page.locator(`iort-${name} >> [part~=root][lang=es]`).waitFor({ state: 'attached' });
      const tabs = page.getByRole('tab');
      assert.equal(await tabs.count(), 5);
      await tabs.first().focus();
      await page.keyboard.press('ArrowRight');
      assert.equal(await page.getByRole('tabpanel').count(), 1);
      assert.match(await page.getByRole('tabpanel').innerText(), /iort-widgets\/define/);
      await page.close();
    });
  }

  it('opens the answer whose id is in the address, in the live example', async () => {
    const page = await open('elements/iort-faq.html#iort-faq-awake');
    await page.locator('iort-faq >> details#iort-faq-awake[open]').waitFor();
    await page.close();
  });

  it('shows one tab at a time also at an address whose hash is no selector', async () => {
    const page = await open('elements/iort-faq.html#1');
    await page.getByRole('tab').first().waitFor();
    assert.equal(await page.locator('.tab:visible').count(), 1);
    await page.close();
  });

  for (const path of [
    'index.html',
    'elements/iort-faq.html',
    'reference.html',
    'guides/editors.html',
  ])
    for (const width of [390, 1280]) {
      it(`has no accessibility problem that axe finds, and nothing wider than the window: ${path} at ${width} px`, async () => {
        const page = await open(path, width);
        // The page's policy blocks foreign scripts, so axe runs through the debugger.
        await page.evaluate(readFileSync(axe, 'utf8'));
        const violations = await page.evaluate(async () => {
          const { axe: checker } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await checker.run()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          );
        });
        assert.deepEqual(violations, []);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(wide, 0);
        await page.close();
      });
    }

  it('shows each name that has no hyphen on one line of the reference, on a phone', async () => {
    const page = await open('reference.html', 390);
    const broken = await page.locator('th code').evaluateAll((names) =>
      names
        .filter(({ textContent }) => !textContent?.includes('-'))
        .filter((name) => name.getClientRects().length > 1)
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(broken, []);
    await page.close();
  });

  it('shows the current page in the visible part of the list of pages', async () => {
    const page = await open('decisions/index.html');
    await page.locator('.search').waitFor(); // shown by the script
    const here = await page.locator('.pages [aria-current]').boundingBox();
    assert.ok(here && here.y > 0 && here.y + here.height < 720, JSON.stringify(here));
    await page.close();
  });

  it('makes long texts in the tables of “Troubleshooting” at least 140 px wide on a phone, except in the first column', async () => {
    const page = await open('guides/troubleshooting.html', 390);
    const squeezed = await page.locator('td:not(:first-child)').evaluateAll((cells) =>
      cells
        .filter(({ textContent }) => (textContent ?? '').length > 40)
        .filter((cell) => cell.getBoundingClientRect().width < 140)
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(squeezed, []);
    await page.close();
  });

  it('aligns a number of the benchmarks to the end of its cell, without a console error', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    await page.goto(`${server.url}/site/guides/benchmarks.html`);
    const align = await page
      .locator('td')
      .nth(1)
      .evaluate((cell) => getComputedStyle(cell).textAlign);
    assert.equal(align, 'end');
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('has anchor links at least 24 px high in the reference', async () => {
    const page = await open('reference.html');
    const heights = await page
      .locator('.anchor')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getBoundingClientRect().height));
    assert.ok(heights.length > 0);
    assert.deepEqual(
      heights.filter((height) => height < 24),
      [],
    );
    await page.close();
  });

  for (const tab of ['html', 'prerendered'])
    it(`has an embed builder whose ${tab} snippet contains the text`, async () => {
      const page = await browser.newPage();
      await page.goto(`${server.url}/site/builder/#v=2&step=3&system=every&tab=${tab}&widget=faq`);
      await page.locator('#snippet-body').waitFor();
      assert.match(await page.locator('#snippet-body').innerText(), /Questions about radiation/);
      await page.close();
    });

  it('copies code with a button, and says so', async () => {
    const page = await open('index.html');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
    await page.getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^<script type="module" src="[^"]+\/cdn\/iort\.js"><\/script>\n<iort-faq /,
    );
    await page.close();
  });

  it('offers the files for a server as a zip, in which the script has the path that the examples use', () => {
    const [, zip = ''] = /href="(downloads\/[^"]+\.zip)"/.exec(read('index.html').toString()) ?? [];
    const files = unzipSync(new Uint8Array(read(zip)));
    const page = read('elements/iort-faq.html').toString().replaceAll('<wbr>', '');
    const [, script = ''] = /src=[^<]*https:\/\/files\.example\/iort\/([^&"]+)/.exec(page) ?? [];
    assert.ok(files[script], `${script} is not in ${zip}`);
    assert.deepEqual(Buffer.from(files[script]), read('cdn/iort.js'));
  });

  it('says how to build Storybook, if it is not built', async () => {
    if (existsSync(new URL('storybook/iframe.html', site))) return;
    const page = await open('index.html');
    await page.getByRole('link', { name: 'Storybook' }).first().click();
    await page.getByRole('heading', { name: 'Storybook is not built yet' }).waitFor();
    assert.match(await page.getByRole('main').innerText(), /npm start/);
    await page.close();
  });

  it('shows a review sheet without a console error, and links to the documentation from the builder and the pages on reviews, changes and advisories', async () => {
    for (const path of ['review/index.html', 'changes/index.html', 'advisories/check.html']) {
      const page = await open(path);
      await page.getByRole('link', { name: 'documentation' }).waitFor();
      await page.close();
    }
    const builder = await open('builder/#ui=es');
    await builder.getByRole('link', { name: 'Documentación' }).click();
    await builder.waitForURL(/\/site\/index\.html$/);
    await builder.close();
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    await page.goto(`${server.url}/site/review/es.translator.html`);
    await page.getByRole('checkbox').first().waitFor();
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('shows a frame page outside a frame too, with a margin and without console errors', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 720 } });
    const errors: string[] = [];
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
    await page.goto(`${server.url}/site/embed/iort-faq.en.html`);
    await page.locator('.alone').waitFor();
    const text = await page.getByRole('heading').first().boundingBox();
    assert.ok(text && text.x >= 16, JSON.stringify(text));
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('needs at most 100 kB, compressed, for the HTML, style sheet and scripts of its first page', () => {
    const files = ['index.html', 'assets/site.css', 'assets/site.js', 'cdn/iort.js'];
    const bytes = files.map((file) => brotliCompressSync(read(file)).length);
    const sum = bytes.reduce((one, other) => one + other);
    assert.ok(sum <= 100_000, `${sum} bytes`);
  });
});
