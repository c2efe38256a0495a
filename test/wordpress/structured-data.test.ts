import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { editions } from '../../src/generated/editions.js';
import { countsUntil, MAX_AGE_MONTHS } from '../../src/shared/review-age.js';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { publish } from './php.js';

const dist = fileURLToPath(new URL('../../dist/wordpress/', import.meta.url));

let wordpress: WordPress;
before(async () => {
  wordpress = await startWordPress('6.5', `${dist}iort-widgets.zip`);
});
after(() => wordpress?.stop());

interface Node {
  readonly '@id': string;
  readonly '@type': string | string[];
  readonly mainEntity?: { url: string }[];
  readonly reviewedBy?: unknown[];
  readonly lastReviewed?: string;
}

const BLOCK = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs;

/** Publishes a post. @returns its HTML and the blocks of structured data in it */
async function open(content: string) {
  const html = await (await fetch(publish(wordpress, content))).text();
  const blocks = [...html.matchAll(BLOCK)].map(([, text]) => JSON.parse(text!)['@graph'] as Node[]);
  return { html, blocks };
}

describe('structured data in WordPress', () => {
  it('is off by default', async () => {
    const { blocks } = await open('[iort widget="faq"]');
    assert.deepEqual(blocks, []);
  });

  it('is one block for all widgets whose option is "on", with the questions that these widgets show', async () => {
    const { html, blocks } = await open(
      `[iort widget="faq" lang="es" sections="day" structured-data="on"]

[iort widget="faq" lang="es" sections="cost" structured-data="on"]

<!-- wp:iort-widgets/overview {"structuredData":"on"} /-->

[iort widget="side-effects"]`,
    );
    assert.equal(blocks.length, 1);
    const [therapy, ...nodes] = blocks[0]!;
    assert.equal(therapy!['@type'], 'MedicalTherapy');
    assert.deepEqual(nodes.map((node) => node['@id']).sort(), [
      '#iort-faq.es',
      '#iort-overview.en',
    ]);
    const urls = nodes.find(({ mainEntity }) => mainEntity)!.mainEntity!.map(({ url }) => url);
    const shown = [...html.matchAll(/<details [^>]*?\bid="(iort-faq-[^"]*)"/g)]
      .map(([, id]) => `#${id}`)
      .filter((url) => url !== '#iort-faq-about');
    assert.deepEqual(urls, [...new Set(shown)]);
    // The option is on the tag, so that the script can keep the block up to date. The widget is still prerendered.
    assert.match(html, /<iort-overview structured-data="on" data-iort-ssr=/);
  });

  it('is not written for a value other than "on", and describes a widget without questions as a web page', async () => {
    assert.deepEqual((await open('[iort widget="faq" structured-data="yes"]')).blocks, []);
    const { blocks } = await open('[iort widget="faq" sections="intro" structured-data="on"]');
    assert.equal(blocks[0]![1]!['@type'], 'MedicalWebPage');
  });

  it('names the hospital’s reviewer as text, and only for the revision that is shown', async () => {
    const by = 'Dr. <b>Ünal</b> </script><!--';
    const set = (revision: string) =>
      wordpress.php(
        `update_option( 'iort_widgets', array( 'reviewed-by' => '${by}', 'reviewed-on' => '2026-11-01', 'reviewed-revision' => '0123456789ab, ${revision}' ) );`,
      );
    const post = '[iort widget="faq" structured-data="on"]';
    set(editions.faq!.revision);
    const { blocks } = await open(post);
    assert.match(String(blocks[0]![1]!.reviewedBy![0]), /^Dr\. Ünal/);
    assert.ok(blocks[0]![1]!.lastReviewed! >= '2026-11-01');
    set('');
    const earlier = (await open(post)).blocks[0]![1]!;
    assert.ok(!JSON.stringify(earlier.reviewedBy ?? '').includes('Ünal'));
    wordpress.php(`delete_option( 'iort_widgets' );`);
  });
});

describe('the notice that a sign-off is too old', () => {
  const notices = (settings: string, screen: string) =>
    wordpress.php(
      `require_once ABSPATH . 'wp-admin/includes/admin.php';
       wp_set_current_user( 1 );
       update_option( 'iort_widgets', ${settings} );
       set_current_screen( '${screen}' );
       \\IortWidgets\\show_reviews_due();
       delete_option( 'iort_widgets' );`,
    );
  const on = (day: string) => `array( 'reviewed-by' => 'Dr. Cole', 'reviewed-on' => '${day}' )`;

  it('is shown to administrators on the dashboard, the list of plugins and the settings page, but not on the list of posts', () => {
    for (const screen of ['dashboard', 'plugins', 'settings_page_iort_widgets'])
      assert.match(notices(on('2020-02-03'), screen), /notice-warning.*2020-02-03.*36 months/);
    assert.equal(notices(on('2020-02-03'), 'edit-post'), '');
  });

  it('is not shown if the day of the sign-off is recent, invalid or missing', () => {
    const recent = new Date(Date.now() - 30 * 864e5).toISOString().slice(0, 10);
    for (const day of [recent, '2020-02-31', 'yesterday', ''])
      assert.equal(notices(on(day), 'dashboard'), '', day);
    assert.equal(notices('array()', 'dashboard'), '');
  });

  it('uses the same last day of a sign-off as the script', () => {
    for (const day of ['2024-02-29', '2024-02-28', '2023-11-30'])
      assert.equal(
        wordpress.php(`echo \\IortWidgets\\counts_until( '${day}', ${MAX_AGE_MONTHS} );`),
        countsUntil(day),
        day,
      );
  });
});
