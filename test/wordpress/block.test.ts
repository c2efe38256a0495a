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

describe('the lines of a hospital in a field of WordPress', () => {
  it('stay two lines on whom to call in a block, so that their digits are not called as one number', async () => {
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

  it('stay apart in the field of the phone number, in a block and in the settings', async () => {
    const two = 'Piso 2\n2345 6789';
    const { page, close } = await visit(browser, wordpress, '/wp-admin/post-new.php', {
      login: 'author',
    });
    const post = await writePost(page, 'Number of a block', 'IORT: side effects', 'es');
    await page.getByLabel('Phone number').fill(two);
    const written = await (await fetch(await post.publish())).text();
    await close();
    const address = '/wp-admin/options-general.php?page=iort_widgets';
    const settings = await visit(browser, wordpress, address, { login: 'admin' });
    await settings.page.getByLabel('Phone number').fill(two);
    await settings.page.getByRole('button', { name: 'Save Changes' }).click();
    await settings.page.getByText('Settings saved.').first().waitFor();
    await settings.close();
    const set = wordpress.php(
      `echo do_shortcode( '[iort widget="side-effects"]' ); delete_option( 'iort_widgets' );`,
    );
    for (const html of [written, set]) {
      assert.match(html, / phone="Piso 2, 2345 6789"/);
      assert.doesNotMatch(html, /tel:2{2}345/);
    }
  });

  it('have a link for each of two numbers in the field of the phone number', () => {
    const line = wordpress.php(
      `echo IortWidgets\\phone_line( array( 'phone' => IortWidgets\\clean_text( 'phone', "555-0142\\n555-0143" ) ), '', 'en' );`,
    );
    const dials = [...line.matchAll(/href="tel:([^"]*)"/g)].map(([, dial]) => dial);
    assert.deepEqual(dials, ['5550142', '5550143'], line);
  });
});
