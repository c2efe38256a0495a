import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { faq } from '../../content/faq.js';
import { sideEffects } from '../../content/side-effects.js';
import { defaultChoice, type Choice } from '../../site/builder/model/choice.js';
import type { Facts } from '../../site/builder/model/facts.js';
import { outputOf } from '../../site/builder/output/outputs.js';
import { chromiumArgs } from '../../tools/browsers/chromium.js';
import { pathOf } from '../../tools/browsers/needs.js';
import { reviewedTopics } from '../../tools/locales/reviewed.js';
import { isEverywhere } from '../../tools/test/everywhere.js';
import {
  allBuilds,
  newestBuild,
  startWordPress,
  type WordPress,
} from '../../tools/wordpress/site.js';
import { writePost } from './editor.js';
import { say } from './say.js';
import { visit } from './visitor.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
});
after(() => browser?.close());

// `npm test` tests the newest build only. `npm run test:all` also tests the older ones in `allBuilds()`.
for (const build of isEverywhere ? allBuilds() : [newestBuild()]) {
  describe(`in WordPress ${build}`, () => {
    let wordpress: WordPress;
    before(async () => {
      wordpress = await startWordPress(build, `${root}dist/wordpress/iort-widgets.zip`);
    });
    after(() => wordpress?.stop());

    /** Publishes a post as the administrator. @returns its address */
    const publish = (content: string): string =>
      wordpress.php(
        `wp_set_current_user( 1 ); kses_remove_filters();
         echo get_permalink( wp_insert_post( array( 'post_title' => 'A post', 'post_status' => 'publish', 'post_content' => ${JSON.stringify(content).replaceAll('$', '\\$')} ) ) );`,
      );
    const html = async (address: string) => (await fetch(address)).text();

    it('an author places the Spanish FAQ in the editor, and visitors read it', async () => {
      const editor = await visit(browser, wordpress, '/wp-admin/post-new.php', { login: 'author' });
      const post = await writePost(editor.page, 'IORT', 'IORT: questions and answers', 'es');
      const title = say('es', faq.title);
      await post.canvas.locator('iort-faq').getByText(title).waitFor();
      const { file, sheets } = await post.forOthers();
      assert.ok(file.includes('\n[iort widget="faq" lang="es"]\n'), file);
      const isReviewed = reviewedTopics().es?.faq !== undefined;
      const state = isReviewed ? 'reviewed' : 'unreviewed';
      assert.match(file, new RegExp(`- español: ${state}; revision [0-9a-f]{12}\n`));
      assert.match(file, /style-src 'self' 'sha256-/);
      assert.equal(sheets.length, 2);
      for (const sheet of sheets) {
        const page = await html(sheet);
        assert.ok(page.includes('<title>'), sheet);
        assert.ok(!page.includes('href="index.html"'), `dead link in ${sheet}`);
      }
      const address = await post.publish();
      assert.deepEqual(editor.errors, []);
      await editor.close();

      assert.ok((await html(address)).includes(title));
      for (const scripts of [true, false]) {
        const { page, requests, errors, close } = await visit(browser, wordpress, address, {
          scripts,
        });
        const faqs = page.locator('iort-faq');
        await faqs.getByRole('heading', { name: title }).waitFor();
        assert.equal(await faqs.count(), 1);
        const row = faqs.locator('#iort-faq-why');
        await row.locator('summary').click();
        await row.locator('.answer').waitFor({ state: 'visible' });
        const { origin } = new URL(wordpress.url);
        const script = requests.filter((request) => request.includes('/library/cdn/iort.js?ver='));
        assert.equal(script.length, scripts ? 1 : 0);
        assert.deepEqual(
          requests.filter((request) => /iort/.test(request) && !request.startsWith(origin)),
          [],
        );
        assert.deepEqual(errors, []);
        if (scripts) {
          // The script keeps the prerendered text and style, and the controls work.
          await page.waitForFunction(
            'document.querySelector("iort-faq").isUpdatePending === false',
          );
          assert.equal(await faqs.locator('style').count(), 1);
          await faqs.locator('.toggle-all').click();
          await faqs.locator('#iort-faq-lab-report .answer').waitFor({ state: 'visible' });
        }
        await close();
      }
    });

    it('a shortcode shows the chosen language and section, and the hospital’s words', async () => {
      const address = publish(
        '[iort widget="side-effects" lang="ar" sections="help" heading-level="3" contact="Call us: 5550142"]',
      );
      const title = say('ar', sideEffects.title);
      const text = await html(address);
      assert.ok(text.includes(title) && text.includes(say('ar', sideEffects.sections[1]!.heading)));
      assert.ok(!text.includes(say('ar', sideEffects.sections[2]!.heading)));
      for (const scripts of [true, false]) {
        const { page, close } = await visit(browser, wordpress, address, { scripts });
        const widget = page.locator('iort-side-effects');
        await widget.getByRole('heading', { name: title, level: 3 }).waitFor();
        await widget.getByText('Call us: 5550142').filter({ visible: true }).first().waitFor();
        assert.equal(await widget.locator('section:visible').count(), 1);
        await close();
      }
    });

    for (const [where, content] of [
      ['between other words', 'Ask us: %s We answer.'],
      ['in a paragraph with a class', '<p class="has-text-align-center">%s</p>'],
      ['in a block', '<!-- wp:paragraph --><p>Ask us: %s</p><!-- /wp:paragraph -->'],
      ['that is twice on a line', '%s %s'],
    ] as const) {
      it(`each shortcode ${where} shows its text and number once`, async () => {
        const code = '[iort widget="side-effects" contact="Call us: 5550142"]';
        const { page, close } = await visit(
          browser,
          wordpress,
          publish(content.replaceAll('%s', code)),
        );
        const widgets = page.locator('iort-side-effects');
        const count = content.split('%s').length - 1;
        const number = page.getByText('Call us: 5550142').filter({ visible: true });
        await number.last().waitFor();
        assert.equal(await widgets.count(), count);
        assert.equal(await number.count(), count);
        const title = say('en', sideEffects.title);
        assert.equal(await page.getByRole('heading', { name: title }).count(), count);
        await close();
      });
    }

    it('a shortcode keeps line breaks, brackets and quotes that are written as entities', () => {
      const text = wordpress.php(
        `echo do_shortcode( '[iort widget="faq" local-name="A &#91;small&#93; &quot;house&quot;" local="One&#10;Two &amp; three"]' );`,
      );
      assert.match(text, / local-name="A \[small\] &quot;house&quot;"/);
      assert.match(text, /<p slot="local">One<\/p>\n<p slot="local">Two &amp; three<\/p>/);
    });

    it('a shortcode from the embed builder shows the hospital’s words with quotes, backslashes and brackets, but without markup', async () => {
      const json = (path: string) => JSON.parse(readFileSync(`${root}dist/${path}`, 'utf8'));
      const facts = { ...json('builder/facts.json'), manifest: json('cdn/manifest.json') } as Facts;
      const nasty = `"quotes" 'and' <b>tags</b> \\slashes\\ [iort] <script>alert(1)</script>`;
      const choice: Choice = {
        ...defaultChoice('https://files.example/v0.1.0/builder/'),
        tab: 'wordpress',
        widget: 'faq',
        lang: 'es',
        follow: false,
        options: { 'heading-level': '3', 'local-name': nasty },
        contact: nasty,
        local: `One\n${nasty}`,
      };
      const [shortcode] = outputOf(choice, facts, () => undefined).snippets;
      const { page, errors, close } = await visit(browser, wordpress, publish(shortcode!.code));
      await page.waitForFunction('document.querySelector("iort-faq").hasUpdated');
      await page.getByRole('heading', { name: say('es', faq.title), level: 3 }).waitFor();
      const local = page.locator('iort-faq > [slot=local]');
      assert.deepEqual(await local.allTextContents(), [
        'One',
        `"quotes" 'and' tags \\slashes\\ [iort]`,
      ]);
      assert.equal(await page.locator('iort-faq > :is([slot]) *').count(), 0);
      assert.equal(await page.locator('iort-faq').count(), 1);
      assert.deepEqual(errors, []);
      await close();
    });

    it('a page without a widget loads nothing from the plugin', async () => {
      const { requests, close } = await visit(browser, wordpress, publish('No widget.'));
      assert.ok(requests.length > 0);
      assert.deepEqual(
        requests.filter((request) => request.includes('iort-widgets')),
        [],
      );
      await close();
    });

    it('a shortcode uses the language of the site, or the language that a filter names for the post', () => {
      const lang = (code: string) =>
        /<iort-faq lang="([\w-]+)"/.exec(
          wordpress.php(`${code} echo do_shortcode( '[iort widget="faq"]' );`),
        )?.[1];
      const site = (locale: string) => `add_filter( 'locale', fn() => '${locale}' );`;
      assert.equal(lang(''), 'en');
      assert.equal(lang(site('es_MX')), 'es');
      assert.equal(lang(site('zh_CN')), 'zh-Hans');
      assert.equal(lang(site('zh_TW')), 'zh-TW');
      const post = `$GLOBALS['post'] = get_post( 1 ); add_filter( 'iort_widgets_post_language', fn() => 'ar' );`;
      assert.equal(lang(`${site('es_MX')} ${post}`), 'ar');
      const german = wordpress.php(`${site('de_DE')} echo do_shortcode( '[iort widget="faq"]' );`);
      assert.match(german, /<iort-faq lang="de-DE"><div class="iort-plain" lang="en" dir="ltr">/);
    });

    it('a shortcode shows English instead of an unreviewed translation if it has unreviewed="english"', () => {
      const text = wordpress.php(
        `echo do_shortcode( '[iort widget="faq" lang="es" unreviewed="english"]' );`,
      );
      // The ledger says whether the Spanish text is reviewed.
      const shown = reviewedTopics().es?.faq ? 'es' : 'en';
      assert.ok(
        text.includes(
          `<iort-faq lang="es" unreviewed="english"><div class="iort-plain" lang="${shown}"`,
        ),
      );
    });

    it('the numbers in the settings are shown in a widget; the settings are closed to authors, and are deleted with the plugin', async () => {
      const settings = await visit(
        browser,
        wordpress,
        '/wp-admin/options-general.php?page=iort_widgets',
        {
          login: 'admin',
        },
      );
      await settings.page.getByLabel('Whom to call').fill('Day & night: <b>555</b>');
      await settings.page.getByLabel('Emergency number').fill('Emergencies: 112');
      await settings.page.getByRole('button', { name: 'Save Changes' }).click();
      await settings.page.getByText('Settings saved.').first().waitFor();
      await settings.close();
      const address = publish('[iort widget="side-effects"]');
      for (const scripts of [true, false]) {
        const { page, close } = await visit(browser, wordpress, address, { scripts });
        await page.getByText('Day & night: 555').filter({ visible: true }).first().waitFor();
        await page.getByText('Emergencies: 112').waitFor({ state: 'visible' });
        await close();
      }
      const author = await visit(browser, wordpress, '/wp-admin/', { login: 'author' });
      const refused = await author.page.goto(
        `${wordpress.url}/wp-admin/options-general.php?page=iort_widgets`,
      );
      assert.equal(refused?.status(), 403);
      await author.close();

      const rows = () =>
        wordpress.php(
          `global $wpdb; echo $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%iort%'" );`,
        );
      assert.equal(rows(), '1');
      wordpress.php(
        `define( 'WP_UNINSTALL_PLUGIN', 'x' ); require WP_PLUGIN_DIR . '/iort-widgets/uninstall.php';`,
      );
      assert.equal(rows(), '0');
    });

    it('a shortcode leaves out markup, scripts and invalid values, and the log names each mistake once', async () => {
      const address = publish(
        `[iort widget="nonsense"][iort widget="faq" lang="<script>" heading-level="9" sections="bogus cost" open="x" reviewed-on="yesterday" local-name="${'x'.repeat(3000)}" contact="&quot;&gt;&lt;img src=x onerror=alert(1)&gt; 555" onclick="alert(1)"]`,
      );
      const { page, errors, close } = await visit(browser, wordpress, address);
      const widget = page.locator('iort-faq');
      await page.waitForFunction('document.querySelector("iort-faq").hasUpdated');
      assert.equal(await widget.getAttribute('heading-level'), null);
      assert.equal(await widget.getAttribute('onclick'), null);
      assert.equal(await widget.getAttribute('sections'), 'cost');
      assert.equal(await page.locator('iort-faq img').count(), 0);
      assert.equal((await widget.getAttribute('local-name'))?.length, 200);
      assert.deepEqual(errors, []);
      await close();
      const lines = wordpress
        .log()
        .split('\n')
        .filter((line) => line.includes('[iort-widgets]'));
      for (const word of [
        'there is no widget "nonsense"',
        'lang:',
        'heading-level:',
        'sections: unknown: bogus',
        'open: unknown',
        'sign-off',
        'local-name: longer',
        'unknown option: onclick',
      ])
        assert.equal(lines.filter((line) => line.includes(word)).length, 1, word);
    });

    it('WordPress removes the tags of a widget and of a script that an author writes, and keeps a placeholder', () => {
      const kept = wordpress.php(
        `wp_set_current_user( get_user_by( 'login', 'author' )->ID ); kses_init();
         echo get_post( wp_insert_post( array( 'post_title' => 'x', 'post_content' => '<iort-faq lang="es">Ask us.</iort-faq><div data-iort="faq">Ask.</div><script src="x"></script>' ) ) )->post_content;`,
      );
      assert.equal(kept, 'Ask us.<div data-iort="faq">Ask.</div>');
    });
  });
}
