import assert from 'node:assert/strict';
import { copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { listOf } from '../../../tools/advisories/list.js';
import { advisoriesPage, checkPage } from '../../../tools/advisories/pages.js';
import { compareTexts } from '../../../tools/changes/compare.js';
import { historyPage } from '../../../tools/changes/page.js';
import { passage, text } from '../changes/texts.js';
import { advisory, known, manifestOf } from './example.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** A folder like one that a hospital has saved: the built scripts and styles, with pages that have example data. */
const folder = mkdtempSync(join(tmpdir(), 'iort-pages-'));
const list = listOf([advisory], known);
const old = JSON.stringify(manifestOf(known.released[0]!));
const current = JSON.stringify(manifestOf(known.now));

const changes = compareTexts(
  text('0.1.0', {
    time: passage('It takes 30 minutes.', 'Dura 30 minutos.'),
    gone: passage('Old.', 'Viejo.'),
  }),
  text('0.2.0', {
    time: passage('It takes 45 minutes.', 'Dura 45 minutos.', { sources: ['MAYO'] }),
    born: passage('New.', 'Nuevo.', { stale: ['es'] }),
  }),
);

let browser: Browser;

before(async () => {
  cpSync(join(root, 'dist/advisories'), folder, { recursive: true });
  writeFileSync(join(folder, 'check.html'), checkPage(list));
  writeFileSync(join(folder, 'index.html'), advisoriesPage(list));
  writeFileSync(
    join(folder, 'changes.html'),
    historyPage(
      [
        { name: 'v0.2.0', version: '0.2.0', date: '2026-11-26', isReleased: true, changes },
        { name: 'v0.1.0', version: '0.1.0', date: '2026-11-25', isReleased: true },
      ],
      'feed.atom',
    ),
  );
  copyFileSync(join(root, 'node_modules/axe-core/axe.min.js'), join(folder, 'axe.js'));
  browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
});

after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page from its file, and notes its requests to the network. */
async function open(name: string, options = {}): Promise<{ page: Page; requests: string[] }> {
  const page = await browser.newPage(options);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) requests.push(request.url());
  });
  await page.goto(pathToFileURL(join(folder, name)).href);
  return { page, requests };
}

async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ url: pathToFileURL(join(folder, 'axe.js')).href });
  const results = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    }),
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

const verdict = (page: Page) => page.locator('#result h2');

describe('the page that checks a copy, opened from a file', () => {
  it('says when its list was made, and requests nothing', async () => {
    const { page, requests } = await open('check.html');
    assert.match(
      (await page.locator('#made').textContent()) ?? '',
      /from version 0\.1\.1, dated November 26, 2026; it has 1 advisory/,
    );
    assert.equal(await page.locator('#needs-script').isVisible(), false);
    assert.deepEqual(requests, []);
    await page.close();
  });

  it('can be used with the keyboard alone: it shows the advisories for a pasted manifest, and moves the focus to the heading above them', async () => {
    const { page, requests } = await open('check.html');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'manifest');
    await page.keyboard.insertText(old);
    // Three stops: the file, the disclosure for a newer list (closed), the button.
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await verdict(page).waitFor();
    assert.equal(
      await verdict(page).textContent(),
      '1 advisory concerns your copy, version 0.1.0.',
    );
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H2');
    const result = await page.locator('#result').innerText();
    for (const words of [
      'fever, Spanish',
      advisory.whatWasWrong,
      advisory.whatToDo,
      'version 0.1.1',
    ])
      assert.ok(result.includes(words), words);
    assert.deepEqual(requests, []);
    await page.close();
  });

  it('reads a chosen file, and a file that is dropped on the page', async () => {
    const { page } = await open('check.html');
    const [oldFile, newFile] = [join(folder, 'old.json'), join(folder, 'new.json')];
    writeFileSync(oldFile, old);
    writeFileSync(newFile, current);
    await page.locator('#file').setInputFiles(newFile);
    await page.getByText('None of 1 advisory concerns your copy, version 0.1.1.').waitFor();
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'manifest.json'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    }, old);
    await page.getByText('1 advisory concerns your copy, version 0.1.0.').waitFor();
    await page.close();
  });

  it('reads a newer list from a file, and refuses a list of a newer format', async () => {
    const { page } = await open('check.html');
    await page.locator('summary').click();
    await page.locator('#manifest').fill(old);
    const give = (data: unknown) =>
      page.locator('#list-file').setInputFiles({
        name: 'advisories.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(data)),
      });
    await give({ ...list, version: '0.3.0', advisories: [] });
    await page.getByText('There are no advisories so far').waitFor();
    await give({ ...list, schemaVersion: '2.0.0' });
    await page.getByText('This page is too old to read it').waitFor();
    await page.close();
  });

  it('requests a list only from an address that a person typed, and says when the request has failed', async () => {
    const { page, requests } = await open('check.html');
    await page.route('https://iort.example/**', (route) =>
      route.fulfill({
        json: { ...list, advisories: [] },
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await page.locator('summary').click();
    await page.locator('#manifest').fill(old);
    await page.locator('#address').fill('https://iort.example/advisories.json');
    await page.locator('button').click();
    await page.getByText('There are no advisories so far').waitFor();
    assert.deepEqual(requests, ['https://iort.example/advisories.json']);
    await page.unroute('https://iort.example/**');
    await page.route('https://iort.example/**', (route) => route.abort());
    await page.locator('button').click();
    await page.getByText('No list could be loaded from that address').waitFor();
    await page.close();
  });

  it('says what is wrong with the pasted text', async () => {
    const { page } = await open('check.html');
    for (const [pasted, reason] of [
      ['', /is empty/],
      ['<!doctype html>', /is a web page/],
      [old.slice(0, 40), /cut off/],
      ['{"a": 1}', /not a manifest\.json/],
    ] as const) {
      await page.locator('#manifest').fill(pasted);
      await page.locator('button').click();
      await page.locator('#result').getByText(reason).waitFor();
      assert.equal(await verdict(page).textContent(), 'Nothing was checked');
    }
    await page.close();
  });

  it('shows a notice instead of the form if scripts don’t run', async () => {
    const { page } = await open('check.html', { javaScriptEnabled: false });
    assert.ok(await page.locator('#needs-script').isVisible());
    assert.equal(await page.locator('form').isVisible(), false);
    await page.close();
  });

  it('shows a result in which axe finds no accessibility problem, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark']) {
      const { page } = await open('check.html', { colorScheme });
      await page.locator('summary').click();
      await page.locator('#manifest').fill(old);
      await page.locator('button').click();
      await verdict(page).waitFor();
      assert.deepEqual(await violations(page), [], colorScheme);
      await page.close();
    }
  });
});

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // These rules check style, not correctness.
  rules: { 'no-trailing-whitespace': 'off', 'void-style': 'off', 'long-title': 'off' },
});

describe('a page of advisories or changes', () => {
  for (const name of ['check.html', 'index.html', 'changes.html']) {
    it(`is valid HTML: ${name}`, async () => {
      const { results } = await validator.validateFile(join(folder, name));
      assert.deepEqual(
        results.flatMap(({ messages }) =>
          messages.map(({ line, message }) => `${line}: ${message}`),
        ),
        [],
      );
    });
  }

  for (const name of ['index.html', 'changes.html']) {
    it(`fits a phone, requests nothing, and has no accessibility problem that axe finds, in light and dark: ${name}`, async () => {
      for (const colorScheme of ['light', 'dark']) {
        const { page, requests } = await open(name, {
          colorScheme,
          viewport: { width: 320, height: 640 },
        });
        assert.deepEqual(await violations(page), [], colorScheme);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          'wider than the window',
        );
        assert.deepEqual(requests, []);
        await page.close();
      }
    });
  }

  it('says which words were removed and added, also to screen readers', async () => {
    const { page } = await open('changes.html');
    const article = page.locator('article', { hasText: 'time' }).first();
    assert.equal(await article.locator('del').first().textContent(), '[removed: 30]');
    assert.equal(await article.locator('ins').first().textContent(), '[added: 45]');
    const lines = await article
      .locator('del, ins')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationLine));
    assert.deepEqual(lines, ['line-through', 'underline', 'line-through', 'underline']);
    await page.close();
  });
});
