import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFragment, serialize } from 'parse5';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { phpWith, renderedIn } from './php.js';
import { wordsIn } from './words-in.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

let wordpress: WordPress;
before(async () => {
  wordpress = await startWordPress('6.5', plugin);
});
after(() => wordpress?.stop());

describe('words of a hospital in a shortcode', () => {
  it('are complete if the quotes are typographic', () => {
    const posts = [
      '[iort widget=”side-effects” lang=„en“ contact=“Call us: 555 0142”]',
      '[iort widget=&#8221;side-effects&#8221; contact=&#8221;Call us: 555 0142&#8243;]',
      '[iort contact=”Call us: 555 0142” widget="side-effects" local="The “old” house"]',
      '[iort widget=«side-effects» contact=«Call us: 555 0142]',
      '[iort widget=‘side-effects’ contact=‘Call us: 555 0142’]',
      '[iort widget=&#8217;side-effects&#8217; contact=&#8216;Call us: 555 0142&#8217;]',
    ];
    const pages = renderedIn(wordpress, posts);
    for (const html of pages) assert.deepEqual(wordsIn(html, 'contact'), ['Call us: 555 0142']);
    assert.deepEqual(wordsIn(pages[2]!, 'local'), ['The “old” house']);
  });

  it('are complete if an editor has written the quotes as character references', () => {
    const pairs = [
      ['&quot;', '&quot;'],
      ['&#34;', '&#034;'],
      ['&#39;', '&#039;'],
      ['&ldquo;', '&rdquo;'],
      ['&laquo;', '&raquo;'],
      ['&#x201C;', '&#x201d;'],
    ];
    const posts = pairs.map(
      ([open, close]) =>
        `[iort widget=${open}side-effects${close} contact=${open}Call &quot;us&quot;: 555 0142${close} lang=${open}es${close}]`,
    );
    for (const html of renderedIn(wordpress, posts)) {
      assert.deepEqual(wordsIn(html, 'contact'), ['Call "us": 555 0142']);
      assert.match(html, /<iort-side-effects lang="es"/);
    }
  });

  it('are complete if a value contains quotes or lacks one or both of its own, or if the shortcode contains non-breaking spaces', () => {
    const posts = {
      '[iort widget="side-effects" contact="“Care line” 555 0142"]': '“Care line” 555 0142',
      '[iort widget="side-effects" contact="Call "us" 555 0142"]': 'Call us 555 0142',
      "[iort widget='side-effects' contact='The nurse's line 555 0142']":
        "The nurse's line 555 0142",
      '[iort contact=“The “night” line 555 0142” widget=“side-effects”]':
        'The “night” line 555 0142',
      '[iort widget="side-effects contact="Call 555 0142" open=all]': 'Call 555 0142',
      '[iort widget="side-effects" lang="en" contact="Call 555 0142]': 'Call 555 0142',
      '[iort widget="side-effects"&nbsp; contact="Call&nbsp;us: 555 0142"]': 'Call us: 555 0142',
      '[iort widget=iort-side-effects contact=Call 555 555 0142 lang=en]': 'Call 555 555 0142',
    };
    const pages = renderedIn(wordpress, Object.keys(posts));
    assert.deepEqual(
      pages.map((html) => wordsIn(html, 'contact').map((text) => text?.replace('\u00a0', ' '))),
      Object.values(posts).map((words) => [words]),
    );
  });

  it('are complete, except words that are struck out, if an editor has linked a number, formatted a part, or put a comma or nothing between options', () => {
    const link = '<a href="tel:+15555550142" title="Call">555 555 0142</a>';
    const posts = {
      [`[iort widget="side-effects" contact="${link}"]`]: '555 555 0142',
      [`[iort widget="side-effects" contact="Call ${link} day and night" lang="en"]`]:
        'Call 555 555 0142 day and night',
      '[iort widget="side-effects" contact="<a href="tel:5550142">Call us</a> 24/7"]':
        'Call us, 5550142, 24/7',
      '[iort widget="side-effects" contact="<a href=\'mailto:care@lakeside.example\'>Write us</a>"]':
        'Write us, care@lakeside.example',
      '[iort <span style="color: red;">widget="side-effects" contact="Call 555 0142"]</span>':
        'Call 555 0142',
      '[iort widget="side-effects" <strong>contact="Call 555 0142"</strong>]': 'Call 555 0142',
      '[iort <strong>widget=</strong>"side-effects" contact="<em>Call</em> 555 0142"]':
        'Call 555 0142',
      '<p style="text-align: center;">[iort widget="side-effects"</p>\n<p style="text-align: center;">contact="Call 555 0142"]</p>':
        'Call 555 0142',
      '[iort widget="side-effects"<br class="x" />contact="Call 555 0142"]': 'Call 555 0142',
      '<span style="font-weight: 400;">[iort widget="side-effects"</span> <span style="font-weight: 400;">contact="Call 555 0142"]</span>':
        'Call 555 0142',
      '[iort widget="side-effects", contact="Call 555 0142"]': 'Call 555 0142',
      '[iort widget=side-effects, contact=Call 555 0142, lang=en]': 'Call 555 0142',
      '[iort widget="side-effects" contact="<a href="tel:+1 555 555 0142">Call our nurse line</a> at night"]':
        'Call our nurse line, +1 555 555 0142, at night',
      '[iort widget="side-effects" contact="<a href="tel:999"><span data-number="999" itemscope>Emergency</span></a>"]':
        'Emergency, 999',
      '[iort widget="side-effects" contact="<svg class="icon"></svg>Call 555 0142<img class="icon" src="x" alt="">"]':
        'Call 555 0142',
      '[iort widget="side-effects" contact="<del>555 0100</del> 555 0142"]': '555 0142',
      '[iort widget="side-effects" contact="<span style="color: red; text-decoration: line-through;">555 0100</span> 555 0142"]':
        '555 0142',
      '[iort widget="side-effects" contact="&lt;a class="x" title="Our line" href="tel:5550142"&gt;Call us&lt;/a&gt; at night"]':
        'Call us, 5550142, at night',
      '[iort widget="side-effects" contact="&lt;a href="tel:5550142" lang="en"&gt;Call us&lt;/a&gt; or &lt;a href="tel:5550143"&gt;ask&lt;/a&gt;" lang="en"]':
        'Call us, 5550142, or ask, 5550143',
      '[iort widget="side-effects" contact="<a href=tel:030/45055012>Call</a>"]':
        'Call, 030/45055012',
      '[iort widget="side-effects" contact="<span style="text-line-through: none">555 0142</span>"]':
        '555 0142',
      '[iort widget="side-effects" contact="<span style="text-decoration: line-through">(312) <span>555</span> 0100</span> 555 0142"]':
        '555 0142',
      '[iort widget="side-effects" contact="Durchwahl <a href="tel:+493045055012">55012</a>"]':
        'Durchwahl 55012, +493045055012',
      '[iort widget="side-effects" contact="<a href="http://tel:5550142">Call us</a>"]':
        'Call us, 5550142',
      '[iort widget="side-effects" contact="<a href="http://+13125550142">Call us</a>"]':
        'Call us, +13125550142',
      '[iort widget="side-effects" contact="28034 <a href="tel:+34912345678">+34 912 345 678</a>"]':
        '28034, +34 912 345 678',
      '[iort widget="side-effects" contact="Call 555 0142<o:p></o:p>"]': 'Call 555 0142',
      '[iort widget="side-effects" contact="<svg class="icon"><path d="M0 0"/></svg> Call 555 0142"]':
        'Call 555 0142',
      '[iort widget="side-effects" contact="Call <a data-href="tel:999" href="tel:5550142"><img src="call.png" alt="us"></a>"]':
        'Call\n5550142',
      '[iort widget="side-effects"contact="Call 555 0142",]': 'Call 555 0142',
      '[iort widget=`side-effects` contact=`Call 555 0142`]': 'Call 555 0142',
      '[iort widget="side-effects " contact="Call&nbsp;555&nbsp;0142&#93;"]': 'Call 555 0142]',
      '[iort widget="side-effects" contact="Charit&eacute;"]': 'Charité',
      '[iort widget=“side-effects”&nbsp;contact=“Call 555 0142”]': 'Call 555 0142',
      '[iort widget=“side-effects” , contact=“Call 555 0142”]': 'Call 555 0142',
      '[iort widget="side-effects"\u200econtact="Call 555 0142"]': 'Call 555 0142',
      '[iort widget="side-effects"，contact="Call 555 0142"]': 'Call 555 0142',
      '[iort widget="side-effects"、 contact=\u200e"Call 555 0142"]': 'Call 555 0142',
      '[iort widget="side-effects" contact="“关爱”热线555-0142"]': '“关爱”热线555-0142',
      '[iort widget="side-effects" contact="<a href="tel:5550100"><s>555-0100</s></a> 555 0142"]':
        '555 0142',
      '[iort widget="side-effects" contact="<a href="tel:2">&nbsp;</a>Call 555 0142"]':
        'Call 555 0142',
      '[iort widget="side-effects" contact="<a href="tel:112">Urgencias 24 h, puerta 12</a>"]':
        'Urgencias 24 h, puerta 12, 112',
      '[iort widget="side-effects" contact="<a href="tel:5550142">¿Dudas? Voilà</a>"]':
        '¿Dudas? Voilà, 5550142',
      '[iort widget="side-effects" contact="<a href="tel:911">Emergency room, open 9-11</a>"]':
        'Emergency room, open 9-11, 911',
      '[iort widget="side-effects" contact="Ward 3: <a href="tel:5550142">555-0142</a>, Ward 4: <a href="tel:5550143">555-0143</a>"]':
        'Ward 3: 555-0142, Ward 4: 555-0143',
      '[iort widget="side-effects" contact="Ask &#91;Anna&#93;: <a href="tel:5550142">555-0142</a> &#038; <a href="tel:5550143">555-0143</a>"]':
        'Ask [Anna]: 555-0142 & 555-0143',
      '[iort widget="side-effects" contact="Call <a href="tel:+15555550142" class="fa fa-phone" aria-label="Call"></a>"]':
        'Call +15555550142',
      '[iort widget="side-effects" contact="Call <a href="tel:5550142">555-0142</a>. 24 hours a day."]':
        'Call 555-0142, 24 hours a day.',
      '[iort widget="side-effects" contact="Ward A&#10;<a href="tel:5550142">555-0142</a>"]':
        'Ward A\n555-0142',
      '[iort widget="side-effects"]Care line &#8211; <a href="tel:5550142">555-0142</a>[/iort]':
        'Care line – 555-0142',
      '[iort widget=side-effects，contact=Call 555 0142，lang=en]': 'Call 555 0142',
      '[iort widget="side-effects"&rlm; &rlm;contact="Call 555 0142"]': 'Call 555 0142',
      '[iort \u200fwidget=side-effects\u200f lang="ar"&lrm;contact="Call 555 0142"]':
        'Call 555 0142',
    };
    for (const code of [
      `echo wp_json_encode( array_map( 'do_shortcode', $data ) );`,
      `echo wp_json_encode( array_map( fn( $post ) => apply_filters( 'the_content', $post ), $data ) );`,
    ])
      assert.deepEqual(
        (JSON.parse(phpWith(wordpress, Object.keys(posts), code)) as string[]).map((html) =>
          wordsIn(html, 'contact'),
        ),
        Object.values(posts).map((words) => words.split('\n')),
      );
  });

  it('are shown if a non-breaking or zero-width space, as in text copied from a web page, follows the name of the shortcode', () => {
    for (const space of ['\u00a0', '\u00a0 ', '\u200b ', '&nbsp;']) {
      const shortcode = `[iort${space}widget="side-effects"\u00a0contact="Call\u00a0555 0142"]`;
      const html = phpWith(wordpress, shortcode, `echo apply_filters( 'the_content', $data );`);
      assert.deepEqual(
        wordsIn(html, 'contact').map((text) => text?.replace('\u00a0', ' ')),
        ['Call 555 0142'],
      );
    }
  });

  it('are complete if a value has a < that begins no tag', () => {
    const shortcode = '[iort widget="side-effects" contact="Under <36 °C: 555 0142"]';
    const html = phpWith(wordpress, shortcode, `echo apply_filters( 'the_content', $data );`);
    assert.deepEqual(wordsIn(html, 'contact'), ['Under <36 °C: 555 0142']);
  });

  it('link the whole phone number, also without quotes: a link with only its first digits would call somebody else', () => {
    const posts = ['[iort widget=faq phone=555 555 0142]', '[iort phone=0800 555 0142 widget=faq]'];
    const pages = renderedIn(wordpress, posts);
    assert.match(pages[0]!, /href="tel:5555550142"/);
    assert.match(pages[1]!, /href="tel:08005550142"/);
  });

  it('are shown with the widget if the shortcode has several lines', () => {
    const lines = '[iort widget="side-effects"\nlang="en"\n\ncontact="Call 555 0142"]';
    for (const code of [
      `echo apply_filters( 'the_content', $data );`,
      // Themes and page builders format their own texts in this way.
      `echo do_shortcode( wpautop( $data ) );`,
    ])
      assert.deepEqual(wordsIn(phpWith(wordpress, lines, code), 'contact'), ['Call 555 0142']);
  });

  it('are shown, and the widget does not end up inside a paragraph, also after a post with blocks on the same page', () => {
    const block = '<!-- wp:paragraph --><p>No widget.</p><!-- /wp:paragraph -->';
    const code = `foreach ( $data as $post ) { $html = apply_filters( 'the_content', $post ); } echo $html;`;
    for (const text of ['%s', 'Ask us: %s', '%s\n%s'])
      for (const shortcode of [
        '[iort widget="side-effects" contact="Call 555 0142"]',
        '[iort widget="side-effects"\ncontact="Call 555 0142"\n\nlang="en"]',
      ]) {
        const html = phpWith(wordpress, [block, text.replaceAll('%s', shortcode)], code);
        assert.match(html, /Call <a [^>]*>555 0142</);
        assert.doesNotMatch(html, /<p>[^<]*<iort-side-effects/);
      }
  });

  it('are shown, and the page’s own empty paragraphs and ids stay', () => {
    const post =
      '<p id="map"></p><p class="js-map"></p><p id="ask">[iort widget="side-effects" contact="Call 555 0142"]</p>';
    const html = phpWith(wordpress, post, `echo apply_filters( 'the_content', $data );`);
    assert.deepEqual(wordsIn(html, 'contact'), ['Call 555 0142']);
    for (const tag of ['<p id="map">', '<p class="js-map">', '<p id="ask">'])
      assert.ok(html.includes(tag), tag);
  });

  it('stay in the widget if a theme or page builder puts the shortcode, or its result, into paragraphs', () => {
    const shortcode = '[iort widget="side-effects" contact="Call 555 0142"]';
    for (const text of [shortcode, `Ask us: ${shortcode} at night`])
      for (const code of [
        `echo wpautop( do_shortcode( $data ) );`,
        `echo do_shortcode( "<p>$data</p>" );`,
        `echo apply_filters( 'the_content', apply_filters( 'the_content', $data ) );`,
      ]) {
        // parse5 ends paragraphs where a browser does.
        const page = serialize(parseFragment(phpWith(wordpress, text, code)));
        assert.deepEqual(wordsIn(page, 'contact'), ['Call 555 0142'], code);
      }
  });

  it('are complete if the visual editor has escaped the character references of a shortcode', () => {
    const posts = [
      '[iort widget="side-effects" contact="Ward 12&amp;#10;2345 6789"]',
      '[iort widget="side-effects" contact="Day &amp;amp; night"]',
    ];
    const words = renderedIn(wordpress, posts).map((html) => wordsIn(html, 'contact'));
    assert.deepEqual(words, [['Ward 12', '2345 6789'], ['Day & night']]);
  });

  it('are shown in their own widget if a shortcode before it is not closed', () => {
    const post =
      '[iort widget="overview"]<p>Visiting hours</p>[iort widget="side-effects"]Call 555 0142[/iort]';
    const [html] = renderedIn(wordpress, [post]);
    assert.deepEqual(wordsIn(html!, 'contact'), ['Call 555 0142']);
    assert.match(html!, /<\/iort-overview>.*<p>Visiting hours<\/p>.*<iort-side-effects/s);
  });

  it('are shown without scripts where the text says when to call, and once more under the name of the hospital', () => {
    const post =
      '[iort widget="side-effects" local-name="Lakeside Hospital" contact="Call 555-0142"]';
    const words = (renderedIn(wordpress, [post])[0] ?? '').replace(/<[^>]*>/g, '');
    assert.doesNotMatch(words, /Ask your care team which number/);
    assert.match(words, /Call 555-0142[^]*Lakeside Hospital\s*Call 555-0142\s*$/);
  });

  it('are shown if they are between the tags of the shortcode', () => {
    const posts = [
      '[iort widget="side-effects"]<p>Call us: 555 0142</p><p>Día &amp; noche</p>[/iort]',
      '[iort widget="side-effects" contact="Call us: 555 0142"]Día & noche[/iort]',
    ];
    for (const html of renderedIn(wordpress, posts))
      assert.deepEqual(wordsIn(html, 'contact'), ['Call us: 555 0142', 'Día & noche']);
  });
});

describe('a shortcode with an unknown widget and without words', () => {
  it('leaves nothing on the page', () => {
    const shortcode = '[iort widget="typo"]';
    assert.equal(phpWith(wordpress, shortcode, 'echo do_shortcode( $data );'), '');
  });
});

describe('if a filter of another plugin or of the theme returns nothing', () => {
  const nothing = (filter: string) => `add_filter( '${filter}', fn() => null );`;

  it('a post without a widget causes no error', () => {
    const code = `${nothing('the_content')} echo 'shown', apply_filters( 'the_content', $data );`;
    assert.equal(phpWith(wordpress, 'Visiting hours', code), 'shown');
  });

  it('the response to a request of a script (Ajax) still has its widget', () => {
    const code = `define( 'DOING_AJAX', true ); ${nothing('locale')} ${nothing('no_texturize_tags')} echo do_shortcode( $data );`;
    const html = phpWith(wordpress, '[iort widget="side-effects" contact="Call 555 0142"]', code);
    assert.deepEqual(wordsIn(html, 'contact'), ['Call 555 0142']);
  });
});
