import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { faq } from '../../content/faq.js';
import { overview } from '../../content/overview.js';
import { chromiumArgs } from '../../tools/browsers/chromium.js';
import { pathOf } from '../../tools/browsers/needs.js';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { phpWith, publish } from './php.js';
import { say } from './say.js';
import { visit } from './visitor.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

/** Two widgets: the first becomes prerendered text, the second plain HTML. */
const widgets =
  '<!-- wp:iort-widgets/faq /--><!-- wp:iort-widgets/overview {"phone":"555 0142"} /-->';

let browser: Browser;
let wordpress: WordPress;
let address: string;
before(async () => {
  browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
  wordpress = await startWordPress('6.5', plugin);
  address = publish(wordpress, widgets);
});
after(async () => {
  await browser?.close();
  await wordpress?.stop();
});

/** Runs `check` while WordPress also runs `code`. */
const withCode = async (code: string, check: () => Promise<void>): Promise<void> => {
  phpWith(
    wordpress,
    `<?php ${code}`,
    `file_put_contents( WPMU_PLUGIN_DIR . '/language.php', $data );`,
  );
  try {
    await check();
  } finally {
    wordpress.php(`unlink( WPMU_PLUGIN_DIR . '/language.php' );`);
  }
};

/** Runs `check` with a classic theme that begins its pages with `html`. */
const withTheme = async (html: string, check: () => Promise<void>): Promise<void> => {
  phpWith(
    wordpress,
    `<!DOCTYPE html>${html}<head><?php wp_head(); ?></head><body><?php while ( have_posts() ) { the_post(); the_content(); } wp_footer(); ?></body></html>`,
    `$folder = get_theme_root() . '/classic';
     wp_mkdir_p( $folder );
     file_put_contents( "$folder/style.css", '/* Theme Name: Classic */' );
     file_put_contents( "$folder/index.php", $data );
     update_option( 'theme_before', get_stylesheet() );
     switch_theme( 'classic' );`,
  );
  try {
    await check();
  } finally {
    wordpress.php(`switch_theme( get_option( 'theme_before' ) );`);
  }
};

const textOf = async (path: string): Promise<string> => (await fetch(path)).text();

/** The attribute `lang` of each widget's tag that has one. */
const languages = (html: string): string[] =>
  html.match(/(?<=<iort-(?:faq|overview)\b[^>]*? lang=\\?")[\w-]+/g) ?? [];

/** Checks that a reader with scripts sees the titles in a language. */
const assertTitles = async (locale: string): Promise<void> => {
  const { page, close } = await visit(browser, wordpress, address);
  for (const [name, title] of [
    ['faq', faq.title],
    ['overview', overview.title],
  ] as const)
    await page
      .locator(`iort-${name}`)
      .getByRole('heading', { name: say(locale, title) })
      .waitFor();
  await close();
};

const spanish = `add_filter( 'language_attributes', fn() => 'lang="es-MX"' );`;

/** What a translation service does with a page after WordPress has made it. */
const translation = `ob_start( fn( $html ) => str_replace( '<html lang="en-US"', '<html lang="es"', $html ) );`;

describe('a widget for which nobody has chosen a language', () => {
  it('is in the language that a filter gives the page, also in feeds and the REST API', async () => {
    await withCode(spanish, async () => {
      const html = await textOf(address);
      assert.ok(html.includes(say('es', faq.title)) && html.includes(say('es', overview.title)));
      assert.ok(!html.includes(say('en', faq.title)));
      await assertTitles('es');
      const id = wordpress.php(`echo url_to_postid( '${address}' );`);
      for (const path of ['/?feed=rss2', `/?rest_route=/wp/v2/posts/${id}`]) {
        const text = await textOf(wordpress.url + path);
        assert.deepEqual(languages(text), ['es-MX', 'es-MX'], path);
      }
    });
  });

  it('has the language of the site if a filter leaves the page without a language, or gives it no language', async () => {
    for (const attributes of ["''", 'null', 'array()', `'lang="a page"'`])
      await withCode(`add_filter( 'language_attributes', fn() => ${attributes} );`, async () =>
        assert.deepEqual(languages(await textOf(address)), ['en', 'en-US'], attributes),
      );
  });

  it('is in the language of the page if a translation service has changed this language after WordPress has made the page', async () => {
    await withCode(translation, () => assertTitles('es'));
    await withCode(translation, () =>
      withTheme('<html <?php language_attributes(); ?>>', () => assertTitles('es')),
    );
  });

  it('is in the language of the site if the theme writes another language, or none, into its pages', async () => {
    await withCode(`add_filter( 'locale', fn() => 'es_ES' );`, async () => {
      for (const html of ['<html lang="en">', '<html>'])
        await withTheme(html, async () => {
          assert.deepEqual(languages(await textOf(address)), ['es', 'es-ES']);
          await assertTitles('es');
        });
    });
  });

  it('is in the language that WordPress uses for the moment, as for a letter to a reader', async () => {
    const letter = `add_filter( 'get_available_languages', fn() => array( 'es_ES' ) );
      add_filter( 'the_content', function( $text ) { switch_to_locale( 'es_ES' ); return $text; }, 0 );
      add_filter( 'the_content', function( $text ) { restore_previous_locale(); return $text; }, 99 );`;
    await withCode(letter, async () =>
      assert.deepEqual(languages(await textOf(address)), ['es', 'es-ES']),
    );
  });
});

describe('a widget or post for which somebody has chosen a language', () => {
  it('keeps it, whatever the language of the page', async () => {
    const chosen = publish(wordpress, '<!-- wp:iort-widgets/faq {"lang":"ar"} /-->');
    const post = `add_filter( 'iort_widgets_post_language', fn() => 'zh_CN' );`;
    for (const code of [spanish, translation])
      await withCode(code + post, async () => {
        assert.deepEqual(languages(await textOf(address)), ['zh-Hans', 'zh-CN']);
        assert.deepEqual(languages(await textOf(chosen)), ['ar']);
      });
  });
});
