import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';
import { chromiumArgs } from '../../tools/browsers/chromium.js';
import { pathOf } from '../../tools/browsers/needs.js';
import { serve, type RunningServer } from '../../tools/serve.js';

let browser: Browser;
let server: RunningServer;
before(async () => {
  browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
  server = await serve({ port: 0 });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page of the built Storybook, and records its errors. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('response', (response) => {
    if (response.status() === 404) errors.push(response.url());
  });
  await page.goto(`${server.url}/site/storybook/${path}`);
  return { page, errors };
}

it('Storybook shows a widget in the language, size, width and scheme of the address', async () => {
  const { page, errors } = await open(
    '?path=/story/widgets-iort-faq--default&globals=lang:es;textSize:200;width:400;scheme:dark',
  );
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.getByRole('heading', { name: /^Preguntas/ }).waitFor();
  const around = story.locator('.page');
  assert.match(
    (await around.getAttribute('style')) ?? '',
    /color-scheme: ?dark; ?font-size: ?200%/,
  );
  assert.equal(await story.locator('.column').evaluate(({ style }) => style.inlineSize), '400px');
  await page.waitForFunction('document.title.endsWith("IORT widgets")');
  assert.match(page.url(), /textSize:200/);
  assert.deepEqual(errors, []);
});

it('Storybook has a page that says when to use the FAQ, and pages on spacing and changes', async () => {
  const { page, errors } = await open('?path=/docs/widgets-iort-faq--docs');
  const docs = page.frameLocator('#storybook-preview-iframe');
  await docs.getByRole('heading', { name: 'When to use it' }).waitFor();
  await docs.locator('iort-faq').getByRole('heading', { level: 2 }).first().waitFor();
  await page.goto(`${server.url}/site/storybook/?path=/docs/foundations-spacing--docs`);
  await docs.getByText('Least height of a button').waitFor();
  await page.goto(`${server.url}/site/storybook/?path=/docs/start-changelog--docs`);
  await docs.locator('h1#changes').waitFor();
  assert.deepEqual(errors, []);
});

it('Storybook offers the tested widths as viewports, and takes a viewport from the address', async () => {
  const { page, errors } = await open(
    '?path=/story/widgets-iort-faq--default&globals=viewport:px390',
    {
      viewport: { width: 1280, height: 900 },
    },
  );
  const frame = page.locator('#storybook-preview-iframe');
  const story = page.frameLocator('#storybook-preview-iframe');
  await story.locator('iort-faq').getByRole('heading', { level: 2 }).first().waitFor();
  await page.waitForFunction(
    () => document.querySelector('#storybook-preview-iframe')?.clientWidth === 390,
  );
  await page.getByRole('button', { name: /^Viewport size/ }).click();
  for (const width of [320, 390, 768, 1280])
    await page
      .getByText(new RegExp(`, ${width} px`))
      .last()
      .waitFor();
  assert.ok(await frame.isVisible());
  assert.deepEqual(errors, []);
});

it('Storybook has links to its own pages or to the documentation on each page but the changelog, and none of the links is dead', async () => {
  const { entries } = JSON.parse(
    await (await fetch(`${server.url}/site/storybook/index.json`)).text(),
  ) as { entries: Record<string, { type: string }> };
  const ids = Object.keys(entries).filter((id) => entries[id]?.type === 'docs');
  const { page } = await open('iframe.html');
  const without: string[] = [];
  const dead = new Set<string>();
  for (const id of ids) {
    await page.goto(`${server.url}/site/storybook/iframe.html?id=${id}&viewMode=docs`);
    await page.locator('.sbdocs-content h1').first().waitFor();
    const links = await page
      .locator('.sbdocs-content a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const inside = links.filter((link) => link.startsWith('?path=/docs/'));
    const outside = links.filter((link) => link.startsWith('../'));
    if (inside.length + outside.length === 0) without.push(id);
    for (const link of inside)
      if (!ids.includes(link.slice('?path=/docs/'.length))) dead.add(`${id}: ${link}`);
    for (const link of outside) {
      const { status } = await fetch(new URL(link, `${server.url}/site/storybook/`));
      if (status !== 200) dead.add(`${id}: ${link}`);
    }
  }
  assert.deepEqual(without, ['start-changelog--docs']);
  assert.deepEqual([...dead], []);
});

it('Storybook shows the first picture of forced colors in its real size, with a link to the whole picture', async () => {
  const { page } = await open('iframe.html?id=states-forced-colors--docs&viewMode=docs');
  const first = page.locator('figure').first();
  await first.scrollIntoViewIfNeeded();
  const picture = first.locator('img');
  await picture.evaluate((image: HTMLImageElement) => image.decode());
  const { width, natural } = await picture.evaluate((image: HTMLImageElement) => ({
    width: image.offsetWidth,
    natural: image.naturalWidth,
  }));
  assert.equal(width, natural);
  const link = first.getByRole('link', { name: 'Whole picture' });
  const { status } = await fetch(await link.evaluate((it: HTMLAnchorElement) => it.href));
  assert.equal(status, 200);
});

it('Storybook has a page on the FAQ, with a table of controls, that fits on a phone', async () => {
  const { page } = await open('iframe.html?id=widgets-iort-faq--docs&viewMode=docs', {
    viewport: { width: 390, height: 844 },
  });
  await page.locator('.docblock-argstable').first().waitFor();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(wide, 0);
});

it('Storybook shows the name of the open page in dark letters on its light highlight, in the dark scheme', async () => {
  const { page } = await open('?path=/docs/start-introduction--docs', { colorScheme: 'dark' });
  const chosen = page.locator('.sidebar-item[data-selected=true] a').first();
  assert.equal(await chosen.evaluate((link) => getComputedStyle(link).color), 'rgb(27, 31, 35)');
});
