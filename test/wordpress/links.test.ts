import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { keptTokens } from '../support/phone-lines.js';
import { phpWith, renderedIn } from './php.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

let wordpress: WordPress;
before(async () => {
  wordpress = await startWordPress('6.5', plugin);
});
after(() => wordpress?.stop());

/** A number in the library’s own text. */
const CANCER_SOCIETY = '+18002272345';

/** With other digits, a link would call somebody else. */
describe('a link in the words of a hospital', () => {
  it('calls the number without other digits beside it, such as a room', () => {
    const posts = {
      '[iort widget=“side-effects” contact=“Ward 12<br>2345 6789”]': ['23456789'],
      '[iort widget=side-effects contact=Ward 12<br />2345 6789]': ['23456789'],
      '[iort widget="side-effects" contact="<a href="tel:555-0142">Nurses in room 312</a>"]': [
        '5550142',
      ],
      '[iort widget="side-effects" contact="Suite 210 <a href="tel:+13125550142">555-0142</a>"]': [
        '5550142',
      ],
      '[iort widget="side-effects" contact="<b>Suite 210</b> <b><a href="tel:+13125550142">555-0142</a></b>"]':
        ['5550142'],
      '[iort widget="side-effects" contact="312 <a href="tel:+13125550142">555-0142</a>"]': [
        '3125550142',
      ],
      '[iort widget="side-effects" contact="+44 <a href="tel:+442079460142">20 7946 0142</a>"]': [
        '+442079460142',
      ],
      '[iort widget="side-effects" contact="<a href="tel:911">Emergency</a> <a href="tel:5550142">555-0142</a>"]':
        ['5550142'],
      '[iort widget="side-effects" contact="Suite 210&nbsp;<a href="tel:+13125550142">555-0142</a>"]':
        ['5550142'],
      '[iort widget="side-effects" contact="<a href="tel:911">Emergency</a> <b>555-0142</b>"]': [
        '5550142',
      ],
      '[iort widget="side-effects" contact="<a href="tel:911">Emergency</a> (312) 555-0142"]': [
        '3125550142',
      ],
      '[iort widget="side-effects" contact="<a href="tel:911">911</a> <a href="tel:5550142">555-0142</a>"]':
        ['5550142'],
      '[iort widget="side-effects" contact="Fax 555-0143<br><a href="tel:5550142">555-0142</a>"]': [
        '5550143',
        '5550142',
      ],
      '[iort widget="side-effects" contact="020 <a href="tel:+442079460142">7946 0142</a>"]': [
        '02079460142',
      ],
      '[iort widget="side-effects" contact="<a href="tel:911">Emergency</a>&nbsp;555-0142"]': [
        '5550142',
      ],
      '[iort widget="side-effects" contact="<a href="tel:345-6789">Ward 2</a> 24 hours"]': [
        '3456789',
      ],
      '[iort widget="side-effects" contact="Suite 210 <a href="tel:3125550142">312-555-0142</a> 24/7"]':
        ['3125550142'],
      '[iort widget="side-effects" contact="Planta 4 <a href="tel:+34912345678">+34 912 345 678</a><sup>1</sup>"]':
        ['+34912345678'],
      '[iort widget="side-effects" contact="de 8:00 a 20:00 <a href="tel:912345678">912 345 678</a>"]':
        ['912345678'],
      '[iort widget="side-effects" contact="(2) <a href="tel:62223322">6222 3322</a>"]': [
        '62223322',
      ],
      '[iort widget="side-effects" contact="Suite 312-<a href="tel:5550142">555-0142</a>"]': [
        '5550142',
      ],
      '[iort widget="side-effects" contact="24/7 – <a href="tel:5550142">555-0142</a> / <a href="tel:5550143">555-0143</a>"]':
        ['5550142', '5550143'],
      '[iort widget="side-effects" contact="Floor 2 <a href="tel:+85262223322">6222 3322</a>"]': [
        '62223322',
      ],
      '[iort widget="side-effects" contact="(020) <a href="tel:02079460142">7946 0142</a>"]': [
        '02079460142',
      ],
      '[iort widget="side-effects" contact="电话：010-<a href="tel:01012345678">12345678</a>"]': [
        '01012345678',
      ],
      '[iort widget="side-effects" contact="0571-<a href="tel:057187654321">87654321</a>"]': [
        '057187654321',
      ],
      '[iort widget="side-effects" contact="Suite 210&ndash;<a href="tel:5550142">555-0142</a>"]': [
        '5550142',
      ],
      '[iort widget="side-effects" contact="<a href="tel:911">9-1-1</a>"]': ['911'],
      '[iort widget="side-effects" contact="Call 312 <a href="tel:+13125550142">555-0142</a>"]': [
        '3125550142',
      ],
      '[iort widget="side-effects" contact="<a href="tel:01012345678">010-12345678</a>-8023"]': [
        '01012345678',
      ],
      '[iort widget="side-effects" contact="0<a href="tel:+442079460142">20 7946 0142</a>"]': [
        '02079460142',
      ],
      '[iort widget="side-effects" contact="Room 312 <a href="tel:5550142"><i class="fa-phone"></i></a>"]':
        ['5550142'],
      '[iort widget="side-effects" contact="قسم 12 \u200f<a href="tel:0112345678">011 234 5678</a>"]':
        ['0112345678'],
      '[iort widget="side-effects" contact="<a href="tel:3125550142">(312)</a> 555-0142"]': [
        '3125550142',
      ],
      '[iort widget="side-effects" contact="<a href="mailto:caf%E9@lakeside.example">Write</a> or call 555-0142"]':
        ['5550142'],
    };
    // The words are in the plain text too.
    const dialed = (html: string) =>
      [...html.slice(html.indexOf('<p slot=')).matchAll(/href="tel:([^"]*)"/g)]
        .map(([, to]) => to)
        .filter((to) => to !== CANCER_SOCIETY);
    assert.deepEqual(renderedIn(wordpress, Object.keys(posts)).map(dialed), Object.values(posts));
    const contact = '<a href="tel:555-0142">Nurses in room 312</a>';
    const code = `update_option( 'iort_widgets', array( 'contact' => $data ) ); echo do_shortcode( '[iort widget="faq"]' ); delete_option( 'iort_widgets' );`;
    assert.deepEqual(dialed(phpWith(wordpress, contact, code)), ['5550142']);
  });
});

describe('a number in the words of a hospital', () => {
  it('keeps the order of digits that touch Latin letters, and of addresses', () => {
    const code = `foreach ( $data as $each ) echo IortWidgets\\paragraphs( "اتصلوا $each الآن" );`;
    const html = phpWith(wordpress, keptTokens, code);
    // An address that begins with "https:" needs no element: it begins with a letter.
    for (const each of keptTokens)
      assert.ok(each.startsWith('https:') || html.includes(`&#8206;${each}</bdi>`), each);
  });
});
