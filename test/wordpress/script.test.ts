import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newestBuild, startWordPress, type WordPress } from '../../tools/wordpress/site.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

// Only in the newest version: older versions write the script into the head if the theme is a block theme.
describe(`the script, in WordPress ${newestBuild()}`, () => {
  let wordpress: WordPress;
  before(async () => {
    wordpress = await startWordPress(newestBuild(), plugin);
  });
  after(() => wordpress?.stop());

  it('comes once, after the widgets of the page, so that the browser loads the text first', async () => {
    const theme = wordpress.php(`echo wp_is_block_theme() ? 'blocks' : 'classic';`);
    assert.equal(theme, 'blocks');
    const address = wordpress.php(
      `echo get_permalink( wp_insert_post( array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => '[iort widget="faq"] [iort widget="overview"]' ) ) );`,
    );
    const html = await (await fetch(address)).text();
    const scripts = [...html.matchAll(/<script\b[^>]*\/library\/cdn\/iort\.js"[^>]*>/g)];
    assert.equal(scripts.length, 1);
    assert.match(scripts[0]![0], /type="module"/);
    assert.ok(html.includes('</iort-faq>') && html.includes('</iort-overview>'));
    assert.ok(scripts[0]!.index > html.lastIndexOf('</iort-'));
  });
});
