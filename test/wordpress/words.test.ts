import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../../tools/browsers/chromium.js';
import { pathOf } from '../../tools/browsers/needs.js';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { clearLines, hoursOnly, unclearLines } from '../support/phone-lines.js';
import { phpWith, publish } from './php.js';
import { visit } from './visitor.js';
import { wordsIn } from './words-in.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

/** What hospitals write. The UTF-8 of the first three contains the byte 0x85, a line break for code that reads single bytes. */
const sentences = {
  Arabic: 'اتصلوا بقسم الأورام على مدار الساعة، يومياً: 555 0142',
  Chinese: '请致电公司医院内公共电话，全年无休：555 0142',
  Swedish: 'Ring Åsa på Ångströms klinik: 555 0142',
  'a web address': 'https://lakeside.example/%D9%85%D8%B3/a%20b?c=95%ab: 555 0142',
  'less and more': 'Below <36 °C or above >38 °C, <care@lakeside.example>, 1 < 2: 555 0142',
  'words in angle brackets':
    'Call <Ward 3: 555-0142>, <A 17>, <main desk> or <Night-team>: 555 0142',
  'what WordPress would run': 'Ask for [iort widget="faq"] or [gallery] [[x]]: 555 0142',
} as const;

/** For each way to set an option: PHP that sets the option `$name` to `$words`, and returns the HTML of the widget. */
const ways = {
  shortcode: `
    $value = strtr( $words, array( '&' => '&amp;', '"' => '&quot;', '<' => '&lt;', '>' => '&gt;', '[' => '&#91;', ']' => '&#93;', "\\n" => '&#10;' ) );
    return apply_filters( 'the_content', "[iort widget=\\"side-effects\\" lang=\\"ar\\" $name=\\"$value\\"]" );`,
  block: `
    $attrs = array( 'lang' => 'ar', IortWidgets\\attribute_name( $name ) => $words );
    return apply_filters( 'the_content', serialize_block( array( 'blockName' => 'iort-widgets/side-effects', 'attrs' => $attrs, 'innerContent' => array() ) ) );`,
  settings: `
    update_option( 'iort_widgets', IortWidgets\\clean_settings( array( $name => $words ) ) );
    $html = apply_filters( 'the_content', '[iort widget="side-effects" lang="ar"]' );
    delete_option( 'iort_widgets' );
    return $html;`,
} as const;

const places = {
  shortcode: ['contact', 'local', 'local-name'],
  block: ['contact', 'local', 'local-name'],
  settings: ['contact', 'emergency', 'local-name'],
} as const;

let wordpress: WordPress;
before(async () => {
  wordpress = await startWordPress('6.5', plugin);
});
after(() => wordpress?.stop());

/** For each text of `all`: the words that a widget shows if the option `name` is set to this text in this way. */
const shown = (way: keyof typeof ways, name: string, all: readonly string[]) => {
  const code = `$render = function ( $name, $words ) { ${ways[way]} };
    echo wp_json_encode( array_map( fn( $words ) => $render( $data[0], $words ), $data[1] ) );`;
  const pages = JSON.parse(phpWith(wordpress, [name, all], code)) as string[];
  return pages.map((html) => wordsIn(html, name));
};

/** Replaces the typographic quotes that WordPress writes into all text. Leaves out the left-to-right mark before a number in Arabic text. */
const straight = (text: string | null) =>
  text && text.replace(/[“”″]/g, '"').replaceAll('\u200e', '');

describe('words of a hospital in WordPress', () => {
  it('come from the settings if a block or shortcode leaves a field blank', () => {
    const blank = [' ', '\n', '<b></b>', '<br>', '&nbsp;', '\u200b'];
    const code = `update_option( 'iort_widgets', array( 'contact' => 'Call 555-0142' ) );
      $html = fn( $words ) => IortWidgets\\render( 'side-effects', array( 'contact' => $words ) );
      $all = array_map( $html, $data );
      delete_option( 'iort_widgets' );
      echo wp_json_encode( $all );`;
    for (const [index, html] of (JSON.parse(phpWith(wordpress, blank, code)) as string[]).entries())
      assert.deepEqual(wordsIn(html, 'contact'), ['Call 555-0142'], JSON.stringify(blank[index]));
  });

  for (const way of ['shortcode', 'block', 'settings'] as const) {
    for (const name of places[way]) {
      it(`are shown complete as ${name} from ${way === 'settings' ? 'the settings' : `a ${way}`}`, () => {
        const all = Object.values(sentences);
        const found = shown(way, name, all).map((paragraphs) => paragraphs.map(straight));
        assert.deepEqual(
          found,
          all.map((words) => [words]),
        );
      });
    }
  }

  it('become one paragraph for each line, after any of four kinds of line breaks', () => {
    const lines = ['م', '公', 'Å', '555', '0142'];
    const words = `م\n公\u0085Å\u2028555\r\n0142`;
    for (const way of ['shortcode', 'block'] as const)
      assert.deepEqual(shown(way, 'local', [words]), [lines], way);
  });

  it('stay apart where markup puts them on separate lines, so that digits of two lines do not become one number', () => {
    // The left-to-right mark keeps the order of digits in Arabic text.
    const lines = ['Floor 3', '\u200e5550142', 'day and night'];
    const written = [
      'Floor 3<br>5550142<br />day and night',
      '<p>Floor <b>3</b></p> <p>5550142</p> <p>day and night</p>',
      '<ul> <li>Floor 3</li> <li><a href="tel:5550142">5550142</a></li> <li>day and night</ul>',
    ];
    for (const way of ['shortcode', 'block', 'settings'] as const)
      for (const found of shown(way, 'contact', written)) assert.deepEqual(found, lines, way);
    const phone = ['(555) 555-0142<br>(555) 555-0143', '(555) 555-0142\n(555) 555-0143'];
    for (const way of ['shortcode', 'block', 'settings'] as const)
      assert.deepEqual(
        shown(way, 'local-name', phone),
        phone.map(() => ['(555) 555-0142, (555) 555-0143']),
        way,
      );
  });

  it('keep their line breaks in the field of the settings page', () => {
    const field = wordpress.php(`
      update_option( 'iort_widgets', array( 'contact' => "Floor 3\\n5550142" ) );
      IortWidgets\\show_field( array( 'name' => 'contact', 'hint' => '', 'label_for' => 'x' ) );
      delete_option( 'iort_widgets' );`);
    const { document } = parseHTML(`<!doctype html><html><body>${field}</body></html>`);
    // A browser drops the line breaks in the value of an input.
    assert.equal(document.querySelector('textarea')?.textContent, 'Floor 3\n5550142');
  });

  it('count as missing if they are blank in the settings: a reader is told to ask for the number', () => {
    for (const blank of ['\u00a0', '&nbsp;', '\u200b']) {
      const html = phpWith(
        wordpress,
        { phone: blank, contact: blank },
        `update_option( 'iort_widgets', $data );
         echo IortWidgets\\render( 'side-effects', array( 'sections' => 'help' ) );
         delete_option( 'iort_widgets' );`,
      );
      assert.ok(html.includes('Ask your care team which number to call'), JSON.stringify(blank));
      assert.deepEqual(wordsIn(html, 'contact'), []);
    }
  });

  it('have no link to call if a part of the number was escaped twice or lost its encoding', () => {
    const call = (line: string) => wordpress.php(`echo IortWidgets\\line( '${line}', true );`);
    assert.match(call('(555) 555-0142'), /href="tel:5555550142"/);
    for (const line of [
      'Call (555)&nbsp;555-0142',
      '1-800-555&#160;0142',
      '(555)%20555-0142',
      '1-800-555?0142',
      '1-800-555â€‘0142',
      '1-800-555u20110142',
    ])
      assert.doesNotMatch(call(line), /href/, line);
  });

  it('have a link to call, unless other digits or letters may be part of the number', () => {
    const given = JSON.stringify([...unclearLines, ...Object.keys(clearLines)]);
    const html = JSON.parse(
      wordpress.php(`
        $call = fn( $line ) => IortWidgets\\phone_line( array( 'phone' => $line ), '', 'en' );
        echo wp_json_encode( array_map( $call, json_decode( '${given}' ) ) );`),
    ) as string[];
    const dials = html.map((line) =>
      [...line.matchAll(/href="tel:([^"]*)"/g)].map(([, dial]) => dial),
    );
    assert.deepEqual(dials, [...unclearLines.map(() => []), ...Object.values(clearLines)]);
  });

  it('keep the order of the digits of a phone number, but not of hours and years, which a browser draws in the order of the words', () => {
    const hours = ['8:00-17:00 و08:30 – 16:30 و8 - 4', ...hoursOnly];
    const code = `foreach ( $data as $each ) echo IortWidgets\\paragraphs( "من $each على 555-0142" );`;
    const html = phpWith(wordpress, hours, code);
    const kept = [...html.matchAll(/<bdi dir="ltr">(?:&#8206;)?([^<]*)/g)].map(([, text]) => text);
    assert.deepEqual(kept, Array(hours.length).fill('555-0142'), html);
  });

  it('are shown with replacement characters instead of invalid bytes', () => {
    const broken = '"Call \\xD9 us \\xE5\\x85 or \\xFF: 555 0142"';
    const rendered = {
      settings: `update_option( 'iort_widgets', array( 'contact' => ${broken} ) );
        echo do_shortcode( '[iort widget="side-effects"]' );`,
      'the field of the settings': `update_option( 'iort_widgets', array( 'contact' => ${broken} ) );
        IortWidgets\\show_field( array( 'name' => 'contact', 'hint' => '', 'label_for' => 'x' ) );`,
      block: `echo render_block( array( 'blockName' => 'iort-widgets/side-effects', 'attrs' => array( 'contact' => ${broken} ), 'innerContent' => array(), 'innerBlocks' => array() ) );`,
      shortcode: `echo IortWidgets\\render_shortcode( array( 'widget' => 'side-effects', 'contact' => ${broken} ) );`,
    };
    for (const [way, code] of Object.entries(rendered)) {
      const html = wordpress.php(`${code} delete_option( 'iort_widgets' );`);
      assert.match(html, /Call \uFFFD+ us \uFFFD+ or \uFFFD+: (<(bdi|a) [^>]*>)?555 0142/, way);
    }
  });

  it('have a link on a number to call, but none on a date', () => {
    const linked = (words: string, option = 'phone'): string[] => {
      const html = phpWith(
        wordpress,
        { widget: 'side-effects', [option]: words },
        'echo IortWidgets\\render_shortcode( $data );',
      );
      assert.ok(html.includes(words), words);
      return [...html.matchAll(/href="tel:([^"]+)"/g)].map(([, dial]) => dial!);
    };
    const without = linked('2026-01-01'); // the numbers of the text itself
    for (const day of ['23.11.2026', '11-23-2026', '11/23/2026'])
      assert.deepEqual(linked(day), without, day);
    for (const [number, dial] of [
      ['2222-3333', '22223333'],
      ['100', '100'],
    ] as const)
      for (const option of ['phone', 'contact'])
        assert.ok(
          linked(number, option).filter((each) => each === dial).length >
            without.filter((each) => each === dial).length,
          `${option}: ${number}`,
        );
    assert.ok(!without.some((dial) => dial.startsWith('2026')));
  });

  it('are cut if they are too long, at the end of a word if possible and never inside a number; the settings page says that they are too long', () => {
    const cut = (words: string): string =>
      phpWith(wordpress, words, `echo IortWidgets\\clean_text( 'contact', $data );`);
    const filled = (length: number) => 'Call us. '.repeat(1200).slice(0, length);
    assert.equal(cut(`${filled(9990)}(555) 555-0142 now`), filled(9990).trim());
    assert.equal(cut(`${filled(9986)}(555) 555-0142 now`), `${filled(9986)}(555) 555-0142`);
    assert.equal(cut(`${'请致电'.repeat(3332)}555-0142`), '请致电'.repeat(3332));
    assert.equal(cut('请致电'.repeat(4000)), '请致电'.repeat(4000).slice(0, 10000));
    assert.equal(cut('x'.repeat(11000)), 'x'.repeat(10000));
    const messages = phpWith(
      wordpress,
      { contact: `${filled(9990)}(555) 555-0142`, 'local-name': 'Lakeside' },
      `require ABSPATH . 'wp-admin/includes/template.php';
       IortWidgets\\clean_settings( $data );
       echo wp_json_encode( array_column( get_settings_errors( 'iort_widgets' ), 'message' ) );`,
    );
    const [line, ...others] = JSON.parse(messages) as string[];
    assert.match(line!, /^Whom to call: This is longer than 10000 characters\./);
    assert.deepEqual(others, []);
  });

  it('lose their tags and scripts, and do not change when they are saved again', () => {
    const words = 'Day & night: <b class="x">555</b> <script>alert(1)</script>&lt; 0142';
    const saved = phpWith(
      wordpress,
      words,
      `$once = IortWidgets\\clean_settings( array( 'contact' => $data ) );
       echo wp_json_encode( array( $once['contact'], IortWidgets\\clean_settings( $once )['contact'] ) );`,
    );
    const text = 'Day & night: 555 &lt; 0142';
    assert.deepEqual(JSON.parse(saved), [text, text]);
  });

  for (const what of ['Arabic', 'Chinese'] as const) {
    it(`reach a reader in ${what}, with scripts and without`, async (test) => {
      const words = sentences[what];
      const lang = what === 'Arabic' ? 'ar' : 'zh-Hans';
      // A left-to-right mark before a number in Arabic text keeps the order of its digits.
      const shown = what === 'Arabic' ? words.replace('555', '\u200e555') : words;
      const browser = await chromium.launch({
        executablePath: pathOf('Chromium'),
        args: chromiumArgs,
      });
      test.after(() => browser.close());
      const address = publish(
        wordpress,
        `[iort widget="side-effects" lang="${lang}" contact="${words}"]`,
      );
      for (const scripts of [true, false]) {
        const { page, close } = await visit(browser, wordpress, address, { scripts });
        if (scripts)
          await page.waitForFunction('document.querySelector("iort-side-effects").hasUpdated');
        await page.getByText(shown, { exact: true }).filter({ visible: true }).first().waitFor();
        await close();
      }
    });
  }

  it('include name and number from the settings in a block without options', async (test) => {
    const settings = { 'local-name': 'Lakeside Hospital', phone: '(555) 555-0142' };
    phpWith(wordpress, settings, `update_option( 'iort_widgets', $data );`);
    test.after(() => wordpress.php(`delete_option( 'iort_widgets' );`));
    const browser = await chromium.launch({
      executablePath: pathOf('Chromium'),
      args: chromiumArgs,
    });
    test.after(() => browser.close());
    const address = publish(wordpress, '<!-- wp:iort-widgets/side-effects /-->');
    for (const scripts of [true, false]) {
      const { page, close } = await visit(browser, wordpress, address, { scripts });
      const widget = page.locator('iort-side-effects');
      await widget.getByText('Lakeside Hospital: (555) 555-0142').waitFor({ state: 'visible' });
      const calls = widget.getByRole('link', { name: '(555) 555-0142' }).filter({ visible: true });
      assert.equal(await calls.count(), 2);
      for (const call of await calls.all())
        assert.equal(await call.getAttribute('href'), 'tel:5555550142');
      await close();
    }
  });
});
