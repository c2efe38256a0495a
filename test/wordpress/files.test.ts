import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../../tools/browsers/chromium.js';
import { pathOf } from '../../tools/browsers/needs.js';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { phpWith, publish } from './php.js';
import { visit } from './visitor.js';

const dist = fileURLToPath(new URL('../../dist/wordpress/', import.meta.url));
const files = (readdirSync(`${dist}iort-widgets`, { recursive: true }) as string[])
  .filter((name) => statSync(`${dist}iort-widgets/${name}`).isFile())
  .sort();

/** Whether a file is one that every widget needs. The main file, `iort-widgets.php`, has its own test. */
const isVital = (file: string) => /^includes\/|^library\/library\.json$/.test(file);

const half = (path: string) => {
  const whole = readFileSync(path);
  writeFileSync(path, whole.subarray(0, whole.length >> 1));
};
const butLastLine = (path: string) => {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(path, lines.slice(0, -1).join('\n'));
};
const empty = (path: string) => writeFileSync(path, '');

let wordpress: WordPress;
let folder: string;
let post: string;
before(async () => {
  wordpress = await startWordPress('6.5', `${dist}iort-widgets.zip`);
  folder = wordpress.php(`echo WP_PLUGIN_DIR . '/iort-widgets/';`);
  wordpress.php(`update_option( 'iort_widgets', array( 'emergency' => 'Emergencies: 112' ) );`);
  post = publish(
    wordpress,
    `[iort widget="faq" lang="es" contact="Ring &#1605; 555 0142 &amp; ask"]
<!-- wp:iort-widgets/overview {"local":"Building \\u516c"} /-->
[iort widget=overview phone=555 555 0143]
<!-- wp:iort-widgets/faq {"phone":5550144} --><p>Or 555 0145</p><!-- /wp:iort-widgets/faq -->
<!-- wp:paragraph --><p>What follows.</p><!-- /wp:paragraph -->`,
  );
});
after(() => wordpress?.stop());

/** Runs a test while a file is missing or damaged, for example cut off by a broken upload. */
async function whileDamaged(file: string, damage: (path: string) => void, run: () => unknown) {
  const path = folder + file;
  const whole = readFileSync(path);
  damage(path);
  try {
    await run();
  } finally {
    writeFileSync(`${path}.new`, whole);
    renameSync(`${path}.new`, path);
  }
}

const get = async (address: string) => {
  const answer = await fetch(address);
  return { status: answer.status, html: await answer.text() };
};

/** The HTML of the plugin's notices, '' if there are none. @param code PHP that selects the user and the language */
const notice = (code = 'wp_set_current_user( 1 );') =>
  wordpress
    .php(`${code} do_action( 'admin_notices' );`)
    .split('<div class="')
    .filter((part) => part.includes('IORT'))
    .join();

/** Expects that the page loads and shows the hospital's words, with or without widgets. */
async function expectPage() {
  const words = [
    'Ring م 555 0142 & ask',
    'Emergencies: 112',
    'Building 公',
    '555 555 0143',
    '5550144',
    'Or 555 0145',
  ];
  const { status, html } = await get(post);
  assert.equal(status, 200);
  const { document } = parseHTML(html);
  const text = document.body.textContent?.replaceAll('\u200e', ''); // stands before numbers
  assert.deepEqual(
    [...words, 'What follows.'].filter((word) => !text?.includes(word)),
    [],
  );
  assert.ok(!/\[iort|Fatal error|Warning:/.test(text ?? ''));
}

describe('a site with the plugin', () => {
  it('shows no notice if the plugin is complete', async () => {
    assert.equal(notice(), '');
    await expectPage();
  });

  for (const file of files.filter(isVital)) {
    it(`still shows the hospital's words if ${file} is damaged or missing; a notice names the missing file, and the login works`, async () => {
      for (const damage of [half, file.endsWith('.json') ? empty : butLastLine])
        await whileDamaged(file, damage, () => expectPage());
      await whileDamaged(file, rmSync, async () => {
        const login = get(`${wordpress.url}/wp-login.php`);
        await expectPage();
        assert.equal((await login).status, 200);
        assert.match(notice(), new RegExp(`not as they were packed: ${file}. .* your own words`));
      });
    });
  }

  it("shows the hospital's words even if library.json has unexpected content", async () => {
    const path = 'library/library.json';
    const facts = JSON.parse(readFileSync(folder + path, 'utf8')) as Record<string, unknown>;
    const shapes: unknown[] = [null, 'x', [], { version: '1' }];
    for (const name of ['version', 'locales', 'elements', 'options', 'scripts', 'aliases'])
      for (const value of [null, 3, 'x', [1], { a: 'x' }].slice(0, name === 'aliases' ? 3 : 5))
        if (name !== 'version' || typeof value !== 'string')
          shapes.push({ ...facts, [name]: value });
    shapes.push({ ...facts, options: { open: {} } });
    for (const shape of shapes) {
      const write = (file: string) => writeFileSync(file, JSON.stringify(shape));
      await whileDamaged(path, write, () => expectPage());
    }
    assert.equal(notice(), '');
  });

  it("shows the hospital's words even if library.json lacks an option that is set, as after an interrupted update", async () => {
    const path = 'library/library.json';
    const facts = JSON.parse(readFileSync(folder + path, 'utf8')) as { options: object };
    const older = Object.entries(facts.options).filter(([name]) => name !== 'phone-label');
    const set = (label: string) =>
      `update_option( 'iort_widgets', array( 'emergency' => 'Emergencies: 112' ) + ${label} );`;
    wordpress.php(set(`array( 'phone-label' => 'Ring us:' )`));
    const text = JSON.stringify({ ...facts, options: Object.fromEntries(older) });
    await whileDamaged(path, (file) => writeFileSync(file, text), expectPage);
    wordpress.php(set('array()'));
  });

  it('shows every widget even if a file is missing, except the main file and the files that every widget needs', () => {
    // One PHP process tests all files, because the plugin reads them again for each widget. If the file with the
    // English text is missing, the English HTML has only the hospital's words, and the script adds the text.
    const others = files.filter((name) => !isVital(name) && name !== 'iort-widgets.php');
    const code = `add_filter( 'pre_option_iort_widgets', fn() => array() );
    foreach ( $data as $file ) {
      rename( IortWidgets\\FOLDER . $file, IortWidgets\\FOLDER . 'away' ); clearstatcache();
      foreach ( array( '', 'contact="Ring 555 0142"' ) as $words ) {
        foreach ( array_keys( IortWidgets\\library()['elements'] ) as $name ) {
          foreach ( array_keys( IortWidgets\\library()['locales'] ) as $lang ) {
            $html = do_shortcode( "[iort widget=\\"$name\\" lang=\\"$lang\\" $words]" );
            $text = "library/text/en/iort-$name.json en" === "$file $lang" ? '' : '<h2.*';
            if ( ! preg_match( "@^<div><iort-$name .*$text</iort-$name>\\s*</div>$@s", trim( $html ) ) || ( $words && ! strpos( $html, '555 0142' ) ) ) { echo "$file $name $lang\\n"; }
          }
        }
      }
      rename( IortWidgets\\FOLDER . 'away', IortWidgets\\FOLDER . $file );
    }`;
    assert.ok(others.length > 40);
    assert.equal(phpWith(wordpress, others, code), '');
  });

  it('still serves a page and the login if the main file is missing and WordPress finds no plugin', async () => {
    await whileDamaged('iort-widgets.php', rmSync, async () => {
      for (const address of [post, `${wordpress.url}/wp-login.php`])
        assert.equal((await get(address)).status, 200);
    });
  });

  it('finds each file that is missing or has another size than packed', () => {
    const code = `foreach ( json_decode( file_get_contents( IortWidgets\\FOLDER . 'library/files.json' ) ) as $file => $size ) {
      $path = IortWidgets\\FOLDER . $file; $whole = file_get_contents( $path );
      unlink( $path ); clearstatcache(); $missing = IortWidgets\\changed_files();
      file_put_contents( $path, substr( $whole, 1 ) ); clearstatcache(); $shorter = IortWidgets\\changed_files();
      file_put_contents( $path, $whole ); clearstatcache();
      if ( array( array( $file ), array( $file ) ) !== array( $missing, $shorter ) ) { echo "$file "; } else { $right = ( $right ?? 0 ) + 1; }
    } echo $right;`;
    assert.equal(wordpress.php(code), String(files.length - 1));
    assert.ok(files.includes('library/files.json'));
  });

  it('names library/files.json in the notice if that file is missing', async () => {
    await whileDamaged('library/files.json', rmSync, () =>
      assert.match(notice(), /not as they were packed: library\/files\.json\./),
    );
  });

  it('shows English if the file with the Spanish text is missing', async () => {
    await whileDamaged('library/text/es/iort-faq.json', rmSync, async () => {
      assert.ok(
        (await get(post)).html.includes(
          '<iort-faq lang="es"><div class="iort-plain" lang="en" dir="ltr">',
        ),
      );
    });
  });

  it('shows plain HTML if the file with the prerendered text is cut off', async () => {
    const address = publish(wordpress, '[iort widget="faq" lang="es"] What follows.');
    wordpress.php(`delete_option( 'iort_widgets' );`);
    await whileDamaged('library/ssr/es/iort-faq.html', half, async () => {
      const { html } = await get(address);
      assert.ok(!html.includes('<template shadowrootmode'));
      assert.ok(html.includes('<iort-faq lang="es"><div class="iort-plain" lang="es" dir="ltr">'));
    });
  });

  it('shows the notice in Spanish to an administrator, and no notice to an author', async () => {
    await whileDamaged('includes/render.php', rmSync, () => {
      const spanish = `add_filter( 'plugin_locale', fn() => 'es_ES' ); unload_textdomain( 'iort-widgets' );
        load_plugin_textdomain( 'iort-widgets', false, 'iort-widgets/languages' ); wp_set_current_user( 1 );`;
      assert.match(notice(spanish), /faltan archivos .*includes\/render\.php/);
      assert.equal(notice(`wp_set_current_user( get_user_by( 'login', 'author' )->ID );`), '');
    });
  });

  it('shows the notice to an administrator on a page of wp-admin', async (test) => {
    const browser = await chromium.launch({
      executablePath: pathOf('Chromium'),
      args: chromiumArgs,
    });
    test.after(() => browser.close());
    await whileDamaged('library/library.json', half, async () => {
      const { page, close } = await visit(browser, wordpress, '/wp-admin/profile.php', {
        login: 'admin',
      });
      await page.getByText(/not as they were packed: library\/library\.json/).waitFor();
      await close();
    });
  });
});
