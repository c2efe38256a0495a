import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs } from '../../tools/browsers/chromium.js';
import { pathOf } from '../../tools/browsers/needs.js';
import { newestBuild, startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { writePost } from './editor.js';
import { visit } from './visitor.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

let browser: Browser;
let wordpress: WordPress;
before(async () => {
  browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
  wordpress = await startWordPress(newestBuild(), `${root}dist/wordpress/iort-widgets.zip`);
});
after(async () => {
  await browser?.close();
  await wordpress?.stop();
});

describe('the words of a hospital in a block', () => {
  it('stay two lines if they are written as two lines, so that their digits are not called as one number', async () => {
    const { page, close } = await visit(browser, wordpress, '/wp-admin/post-new.php', {
      login: 'author',
    });
    const post = await writePost(page, 'Two lines', 'IORT: side effects', 'es');
    await page.getByLabel('Whom to call').fill('Radioterapia, piso 2\n2345 6789');
    const text = await (await fetch(await post.publish())).text();
    await close();
    assert.match(text, /<p slot="contact">Radioterapia, piso 2<\/p>/);
    assert.match(text, /<p slot="contact"><a [^>]*href="tel:23456789">2345 6789<\/a><\/p>/);
  });
});
