import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../../tools/browsers/chromium.js';
import { pathOf } from '../../tools/browsers/needs.js';
import { newestBuild, startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { phpWith, publish } from './php.js';
import { visit } from './visitor.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

// Only in the newest version: older versions write the script into the head if the theme is a block theme.
describe(`the script, in WordPress ${newestBuild()}`, () => {
  let wordpress: WordPress;
  let address: string;
  before(async () => {
    wordpress = await startWordPress(newestBuild(), plugin);
    address = publish(wordpress, '[iort widget="faq"] [iort widget="overview"]');
  });
  after(() => wordpress?.stop());

  it('comes once, after the widgets of the page, so that the browser loads the text first', async () => {
    const theme = wordpress.php(`echo wp_is_block_theme() ? 'blocks' : 'classic';`);
    assert.equal(theme, 'blocks');
    const html = await (await fetch(address)).text();
    const scripts = [...html.matchAll(/<script\b[^>]*\/library\/cdn\/iort\.js\?ver=[^"]*"[^>]*>/g)];
    assert.equal(scripts.length, 1);
    assert.match(scripts[0]![0], /type="module"/);
    assert.ok(html.includes('</iort-faq>') && html.includes('</iort-overview>'));
    assert.ok(scripts[0]!.index > html.lastIndexOf('</iort-'));
  });

  it('has a hash of its content in its address, because browsers and CDNs may keep an old script for a year', async () => {
    const facts = wordpress.php(`echo IortWidgets\\library_file( 'library.json' );`);
    const { script } = JSON.parse(facts) as { script: string };
    const file = readFileSync(new URL('../../dist/cdn/iort.js', import.meta.url));
    assert.equal(script, createHash('sha256').update(file).digest('hex').slice(0, 8));
    const html = await (await fetch(address)).text();
    assert.match(html, new RegExp(`/library/cdn/iort\\.js\\?ver=${script}"`));
  });

  it('comes from the domain of the page, if a language plugin chooses this domain after the plugin is loaded', () => {
    const code = `add_filter( 'plugins_url', fn( $url ) => str_replace( wp_parse_url( home_url(), PHP_URL_HOST ), 'es.lakeside.example', $url ) );
      do_shortcode( $data ); wp_script_modules()->print_enqueued_script_modules();`;
    const html = phpWith(wordpress, '[iort widget="faq"]', code);
    assert.match(html, /src="https?:\/\/es\.lakeside\.example[^"]*\/library\/cdn\/iort\.js/);
  });

  it('is on every page if a filter asks for it, so that prerendered text is shown if a script of the theme fetches the next page', async () => {
    const empty = publish(wordpress, 'No widget.');
    phpWith(
      wordpress,
      `<?php add_filter( 'iort_widgets_script_everywhere', '__return_true' );`,
      `file_put_contents( WPMU_PLUGIN_DIR . '/everywhere.php', $data );`,
    );
    const browser = await chromium.launch({
      executablePath: pathOf('Chromium'),
      args: chromiumArgs,
    });
    try {
      const { page, requests, close } = await visit(browser, wordpress, empty);
      await page.evaluate(`fetch( '${address}' ).then( ( answer ) => answer.text() ).then( ( html ) => {
        document.querySelector( 'main' ).innerHTML = new DOMParser().parseFromString( html, 'text/html' ).querySelector( 'main' ).innerHTML;
      } )`);
      for (const name of ['faq', 'overview'])
        await page.locator(`iort-${name}`).getByRole('heading', { level: 2 }).first().waitFor();
      assert.equal(requests.filter((request) => request.includes('iort.js')).length, 1);
      await close();
      const html = await (await fetch(address)).text();
      assert.equal(html.match(/<script\b[^>]*\/iort\.js\?ver=/g)?.length, 1);
    } finally {
      await browser.close();
      wordpress.php(`unlink( WPMU_PLUGIN_DIR . '/everywhere.php' );`);
    }
  });
});
