import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { phpWith, publish } from './php.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

let wordpress: WordPress;
before(async () => {
  wordpress = await startWordPress('6.5', plugin);
});
after(() => wordpress?.stop());

describe('a widget in WordPress outside a post', () => {
  it('is there once, with its script, in a widget area that WordPress writes after the head of the page', async () => {
    const address = publish(wordpress, 'No widget.');
    const content = `<!-- wp:shortcode -->[iort widget="faq" contact="Call us: 555 0142"]<!-- /wp:shortcode -->`;
    phpWith(
      wordpress,
      content,
      `update_option( 'widget_block', array( 2 => array( 'content' => $data ), '_multiwidget' => 1 ) );
       update_option( 'sidebars_widgets', array( 'foot' => array( 'block-2' ), 'array_version' => 3 ) );
       file_put_contents( WPMU_PLUGIN_DIR . '/foot.php', '<?php
         add_action( "widgets_init", fn() => register_sidebar( array( "id" => "foot" ) ) );
         add_action( "wp_footer", fn() => dynamic_sidebar( "foot" ) );' );`,
    );
    const html = await (await fetch(address)).text();
    wordpress.php(`unlink( WPMU_PLUGIN_DIR . '/foot.php' );`);
    assert.equal(html.match(/<script type="module"[^>]*iort\.js\?ver=[^"]*"/g)?.length, 1);
    assert.equal(html.match(/<iort-faq/g)?.length, 1);
    assert.doesNotMatch(html, /<p>\s*<iort-faq/);
  });

  it('is in no paragraph in a template of a block theme', () => {
    const html = phpWith(
      wordpress,
      '<!-- wp:shortcode -->\n[iort widget="faq" contact="Call us: 555 0142"]\n<!-- /wp:shortcode -->',
      `global $_wp_current_template_content; $_wp_current_template_content = $data;
       echo get_the_block_template_html();`,
    );
    assert.match(html, /<iort-faq [^>]*><div class="iort-plain".*<p slot="contact">Call us: <a/s);
    assert.doesNotMatch(html, /<p>\s*<iort-faq/);
  });

  it('is not there if a plugin or an editor has hidden its shortcode block in a template of a block theme', () => {
    const html = phpWith(
      wordpress,
      '<!-- wp:shortcode -->\n[iort widget="faq"]\n<!-- /wp:shortcode -->',
      `add_filter( 'render_block', fn( $html, $block ) => 'core/shortcode' === $block['blockName'] ? '' : $html, 5, 2 );
       global $_wp_current_template_content; $_wp_current_template_content = $data;
       echo get_the_block_template_html();`,
    );
    assert.doesNotMatch(html, /<iort-faq/);
  });

  it('is plain HTML in feeds and in responses to scripts, where prerendered text would not be seen', async () => {
    const address = publish(wordpress, '<!-- wp:iort-widgets/overview /-->');
    const id = wordpress.php(`echo url_to_postid( '${address}' );`);
    for (const path of ['/?feed=rss2', '/?feed=atom', `/?rest_route=/wp/v2/posts/${id}`]) {
      const text = await (await fetch(wordpress.url + path)).text();
      assert.match(text, /iort-plain/, path);
      assert.doesNotMatch(text, /<template/, path);
    }
    assert.match(await (await fetch(address)).text(), /<template/);
    const answer = wordpress.php(
      `define( 'DOING_AJAX', true ); echo do_shortcode( '[iort widget="faq"]' );`,
    );
    assert.doesNotMatch(answer, /<template/);
  });

  it('is plain HTML in a newsletter that is sent by a planned task, from wp-admin or through XML-RPC', () => {
    for (const how of ['DOING_CRON', 'WP_ADMIN', 'XMLRPC_REQUEST']) {
      const letter = wordpress.php(
        `define( '${how}', true ); echo apply_filters( 'the_content', '<!-- wp:iort-widgets/faq /-->' );`,
      );
      assert.match(letter, /iort-plain/, how);
      assert.doesNotMatch(letter, /<template/, how);
    }
  });

  it('is in the language of the site in a newsletter, even if the administrator who sends it uses the dashboard in another language', () => {
    const letter = wordpress.php(
      `update_user_meta( 1, 'locale', 'es_ES' ); wp_set_current_user( 1 ); define( 'WP_ADMIN', true );
       echo do_shortcode( '[iort widget="faq"]' ); delete_user_meta( 1, 'locale' );`,
    );
    assert.match(letter, /<iort-faq lang="en-US"><div class="iort-plain" lang="en"/);
  });

  it('keeps two numbers apart where WordPress removes the tags, as for a description or a newsletter without markup', () => {
    for (const widget of ['faq', 'no-such-widget']) {
      const text = wordpress.php(
        `define( 'DOING_CRON', true );
         echo wp_strip_all_tags( do_shortcode( '[iort widget="${widget}" contact="Ask us: 555-0142&#10;555-0143" local="555-0144 Lakeside"]' ) );`,
      );
      assert.match(text, /Ask us: 555-0142\s+555-0143\s+555-0144 Lakeside/, widget);
    }
  });

  it('keeps the digits of numbers in order in Arabic newsletters, even if a mail program drops the attribute dir', () => {
    const options = [
      'phone="555-0142"',
      'contact="555-0143 اتصلوا" local="اتصلوا: 555-0144"',
      'contact="اتصلوا&#10;+1 555 555 0145" local="+1 555 555 0146"',
      'phone="☎ +1 555 555 0147"',
      'local="+1 555 555 0148 Lakeside"',
    ];
    const shortcodes = options
      .map((written) => `[iort widget="faq" lang="ar" ${written}]`)
      .join(' ');
    const letter = wordpress
      .php(`define( 'DOING_CRON', true ); echo do_shortcode( '${shortcodes}' );`)
      .replace(/<[^>]*>/g, '');
    const numbers = [
      '555-0142',
      '555-0143',
      '555-0144',
      '+1 555 555 0145',
      '+1 555 555 0146',
      '+1 555 555 0147',
      '+1 555 555 0148',
    ];
    for (const number of numbers) {
      const [first, ...rest] = letter.split(number);
      assert.ok(first!.endsWith('&#8206;') && rest.length > 0, number);
      assert.ok(
        rest.slice(0, -1).every((text) => text.endsWith('&#8206;')),
        number,
      );
    }
  });
});

describe('a block that was not written by the editor of WordPress', () => {
  const rendered = (block: string): string =>
    phpWith(wordpress, block, `echo apply_filters( 'the_content', $data );`);

  it('shows a phone number that is written without quotes, and words between the comments of the block', () => {
    assert.match(
      rendered('<!-- wp:iort-widgets/faq {"phone":5550142} /-->'),
      /<iort-faq [^>]*phone="5550142"/,
    );
    assert.match(
      rendered('<!-- wp:iort-widgets/faq --><p>Call 555 0142</p><!-- /wp:iort-widgets/faq -->'),
      /<iort-faq .*<p slot="contact">Call <a [^>]*>555 0142</s,
    );
    const signs = '<p>Below <36 or above >38: <care@lakeside.example>, 555 0142</p>';
    assert.match(
      rendered(`<!-- wp:iort-widgets/faq -->${signs}<!-- /wp:iort-widgets/faq -->`),
      /"contact">Below &lt;36 or above &gt;38: &lt;<bdi dir="ltr">care@lakeside.example<\/bdi>&gt;, <a [^>]*>555 0142</,
    );
  });

  it('shows the hospital’s words even if its own name is misspelled; the log lists the misspelled name and unknown options', () => {
    const number = '{"phone":"555 0142"}';
    assert.match(rendered(`<!-- wp:iort-widgets/faqs ${number} /-->`), /555 0142/);
    rendered('<!-- wp:iort-widgets/faq {"tel":"555 0142","className":"wide"} /-->');
    assert.match(wordpress.log(), /there is no widget "faqs"/);
    assert.match(wordpress.log(), /block: unknown option: tel\n/);
    assert.doesNotMatch(wordpress.log(), /className/);
  });

  it('causes no error if its settings are broken, and is shown without them', () => {
    const broken = '{"phone":"555 0142",}';
    const inGroup = (block: string) =>
      `<!-- wp:group --><div class="wp-block-group">${block}</div><!-- /wp:group -->`;
    for (const place of [(block: string) => block, inGroup]) {
      assert.match(
        rendered(place(`<!-- wp:iort-widgets/faq ${broken} /--> What follows.`)),
        /<iort-faq .*What follows/s,
      );
      assert.match(
        rendered(place(`<!-- wp:iort-widgets/faqs ${broken} /--> What follows.`)),
        /What follows/,
      );
    }
  });

  it('turns a phone number into a link, even if a sign before the number is escaped', () => {
    assert.match(
      rendered('<!-- wp:iort-widgets/faq {"contact":"Day \\u0026amp; night: 555 0142"} /-->'),
      /Day &amp; night: <a [^>]*href="tel:5550142"/,
    );
  });
});
