import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeNetwork } from '../../tools/wordpress/network.js';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { isEverywhere } from '../../tools/test/everywhere.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

// Making a network of two sites takes half a minute. Therefore only `npm run test:all` includes this test.
(isEverywhere ? describe : describe.skip)('in a network of two WordPress sites', () => {
  let wordpress: WordPress;
  let sites: number[];
  before(async () => {
    wordpress = await startWordPress('6.5', plugin);
    sites = [1, makeNetwork(wordpress)];
  });
  after(() => wordpress?.stop());

  /** Runs PHP on one of the sites. @returns the output of the PHP code */
  const on = (site: number, code: string): string =>
    wordpress.php(`switch_to_blog( ${site} ); ${code}`);

  /** How many rows of the plugin are in a site's table of options. */
  const rows = (site: number): string =>
    on(
      site,
      `echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%iort%'" );`,
    );

  it('each site has its own settings, and all settings are deleted with the plugin', () => {
    for (const site of sites) {
      on(site, `update_option( 'iort_widgets', array( 'contact' => 'Call site ${site}.' ) );`);
    }
    for (const site of sites) {
      const html = on(site, `echo do_shortcode( '[iort widget="side-effects" lang="en"]' );`);
      assert.deepEqual(html.match(/Call site \d\./g), [`Call site ${site}.`]);
      assert.equal(rows(site), '1');
    }
    wordpress.php(
      `define( 'WP_UNINSTALL_PLUGIN', 'x' ); require WP_PLUGIN_DIR . '/iort-widgets/uninstall.php';`,
    );
    assert.deepEqual(sites.map(rows), ['0', '0']);
  });
});
