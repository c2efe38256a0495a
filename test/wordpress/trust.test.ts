import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { phpWith, publish } from './php.js';

const dist = fileURLToPath(new URL('../../dist/wordpress/', import.meta.url));

let wordpress: WordPress;
before(async () => {
  wordpress = await startWordPress('6.5', `${dist}iort-widgets.zip`);
});
after(() => wordpress?.stop());

describe('an update or a language pack from wordpress.org', () => {
  const ours = 'iort-widgets/iort-widgets.php';

  it('is declined by the plugin, and is not offered even if wordpress.org has a plugin with the same name', () => {
    const offer = (plugin: string) => ({
      slug: plugin.split('/')[0],
      plugin,
      new_version: '9.9.9',
      package: 'https://downloads.wordpress.org/x.zip',
    });
    const answer = {
      plugins: { [ours]: offer(ours), 'hello.php': offer('hello.php') },
      translations: ['iort-widgets', 'hello'].map((slug) => ({
        type: 'plugin',
        slug,
        language: 'es_ES',
        version: '9.9.9',
        updated: '2026-11-01 00:00:00',
        package: 'https://downloads.wordpress.org/translation/x.zip',
        autoupdate: true,
      })),
      no_update: [],
    };
    const output = phpWith(
      wordpress,
      answer,
      `require ABSPATH . 'wp-admin/includes/admin.php';
       file_put_contents( WP_PLUGIN_DIR . '/hello.php', "<?php\\n/* Plugin Name: Hello\\nVersion: 1.0 */" );
       wp_clean_plugins_cache();
       add_filter( 'pre_http_request', function ( $no, $request, $url ) use ( $data, &$sent ) {
         if ( ! strpos( $url, '/plugins/update-check/' ) ) { return $no; }
         $sent = json_decode( $request['body']['plugins'], true );
         return array( 'response' => array( 'code' => 200, 'message' => 'OK' ), 'headers' => array(), 'cookies' => array(), 'body' => wp_json_encode( $data ) );
       }, 10, 3 );
       wp_update_plugins( array( 'test' => 1 ) );
       echo wp_json_encode( array( $sent['plugins']['${ours}']['UpdateURI'], array_keys( get_plugin_updates() ), array_keys( get_site_transient( 'update_plugins' )->response ), wp_list_pluck( wp_get_translation_updates(), 'slug' ) ) );`,
    );
    assert.deepEqual(JSON.parse(output), ['false', ['hello.php'], ['hello.php'], ['hello']]);
  });
});

describe('a sign-off', () => {
  const given =
    'reviewed-by="Dr. Nobody" reviewed-on="2026-11-01" reviewed-revision="0123456789ab"';

  it('is ignored in a post, which any author can write, and the log says so', () => {
    const html = phpWith(
      wordpress,
      [
        `[iort widget="faq" ${given}]`,
        `<!-- wp:iort-widgets/faq {"reviewedBy":"Dr. Nobody","reviewedOn":"2026-11-01","reviewedRevision":"0123456789ab"} /-->`,
      ],
      `foreach ( $data as $content ) { echo apply_filters( 'the_content', $content ); }`,
    );
    assert.equal(html.match(/<iort-faq /g)?.length, 2);
    assert.ok(!/reviewed-(by|on|revision|role)=|held=|Dr. Nobody/.test(html));
    assert.match(wordpress.log(), /\[iort-widgets\] shortcode: reviewed-by: .*settings/);
  });

  it('is taken from the settings, which only administrators can change', () => {
    const html = wordpress.php(
      `update_option( 'iort_widgets', array( 'reviewed-by' => 'Dr. Ünal', 'reviewed-on' => '2026-11-01', 'reviewed-revision' => '0123456789ab' ) );
       echo do_shortcode( '[iort widget="faq"]' ); delete_option( 'iort_widgets' );`,
    );
    assert.match(
      /<iort-faq[^>]*>/.exec(html)![0],
      / reviewed-by="Dr. Ünal" reviewed-on="2026-11-01" reviewed-revision="0123456789ab"/,
    );
  });
});

describe('the words of a hospital', () => {
  it('never run as a shortcode, such as [audio]', async () => {
    const words = 'a [audio src=x.mp3] b';
    const attributes = JSON.stringify({ contact: words, local: words, localName: words });
    const address = publish(wordpress, `<!-- wp:iort-widgets/side-effects ${attributes} /-->`);
    const html = await (await fetch(address)).text();
    for (const place of [' local-name="', ' slot="contact">', ' slot="local">'])
      assert.ok(html.includes(`${place}a &#91;audio src=x.mp3&#93; b`), place);
    assert.ok(!html.includes('[audio') && !html.includes('<audio'));
  });
});

describe('a request of a browser for a PHP file of the plugin', () => {
  const files = (readdirSync(`${dist}iort-widgets`, { recursive: true }) as string[]).filter(
    (name) => name.endsWith('.php'),
  );
  for (const file of files) {
    it(`gets an empty response: ${file}`, async () => {
      const answer = await fetch(`${wordpress.url}/wp-content/plugins/iort-widgets/${file}`);
      assert.deepEqual([answer.status, await answer.text()], [200, '']);
    });
  }
});
