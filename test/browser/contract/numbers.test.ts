import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { reachesIn } from '../../../src/slots/reach.js';
import { isShown, mount, part, settled, textOf } from '../helpers.js';

/** The phone numbers and addresses that are recognized in some markup, in the plain form in which they are compared. */
function reaches(markup: string): string[] {
  const place = document.createElement('div');
  place.innerHTML = markup;
  return [...reachesIn([...place.childNodes])];
}

const written: Record<string, string> = {
  'Day: 555-0142': '5550142',
  'Call 911.': '911',
  'Call 911. 24 hours': '911',
  'Dial 112 now': '112',
  'Please call us on 116 117': '116117',
  'Llame al 061': '061',
  'Wählen Sie 116117': '116117',
  请拨打120: '120',
  'اتصل على 997': '997',
  '<a href="tel:911">Emergency</a>': '911',
  '<a href="callto:+15550142">Call</a>': '15550142',
  '<a href="tel:555%200142">Call</a>': '5550142',
  '<a href="mailto:care%40example.org">Write</a>': 'care@example.org',
  '<a href="skype:ward.three?call">Skype</a>': 'ward.three',
  '<a href="https://api.whatsapp.com/send/15550142">Chat</a>': '15550142',
  '<a href="https://wa.me/15550142">Chat</a>': '15550142',
  '<map><area href="tel:5550142" alt=""></map>': '5550142',
  'Write to Care@example.org.': 'care@example.org',
  '<img alt="Call 555-0142" src="data:,">': '5550142',
  '1-800-CANCER': '800CANCER',
  '1-800-4-CANCER': '8004CANCER',
  '1-888-555-CARE': '888555CARE',
  '<p>1-888-555-CARE</p><p>Ask us</p>': '888555CARE',
  '(888) UC-HEALTH': '888UCHEALTH',
  'Tel. 12345': '12345',
  '© Hospital. Tel 5550 0142': '55500142',
  '0475.12.34.56': '0475123456',
  'الخط الساخن: 19057': '19057',
  'خط ساخن 16064': '16064',
  '热线：12320': '12320',
  'Línea directa: 19057': '19057',
  'Hotline 19057': '19057',
  'Helpline: 19057': '19057',
  'Teléfono: 19057': '19057',
  'Notruf 112': '112',
  '☎ 12345': '12345',
  '<a href="//wa.me/15550142">Chat</a>': '15550142',
  '<svg><a xlink:href="tel:5550142"><text>Call us</text></a></svg>': '5550142',
};
for (const dash of '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad\uff0d')
  written[`Day: 555${dash}0142`] = '5550142';

describe('a phone number or an address is recognized:', () => {
  for (const [markup, reach] of Object.entries(written))
    it(markup, () => expect(reaches(markup)).to.include(reach));

  it('in an open shadow tree', () => {
    const place = document.createElement('div');
    place.attachShadow({ mode: 'open' }).innerHTML =
      'Call 555-0142 or <a href="tel:5550143">the ward</a>';
    expect([...reachesIn([place])]).to.deep.equal(['5550143', '5550142']);
  });

  it('as a whole, and only once', () => {
    for (const words of ['Call (555) 0142', 'Call 555 - 0142', 'Call 555-0142.'])
      expect(reaches(words), words).to.deep.equal(['5550142']);
  });

  it('but other digits and links are not', () => {
    for (const words of [
      'Updated 11/23/2026.',
      'Updated 2026/11/23, 2026.11.23, 1448/05/23 or 23.11.2026.',
      '© 1998-2026 Lakeside',
      'Online since 2020. Disponible en línea desde 2020.',
      'Línea de investigación 2024. الاتصالات 2030.',
      'Open 8-17, room 120.',
      'Call (room 12) us.',
      'Tell your team of 120 days.',
      'You may call. 120 days later you may not.',
      '<a href="mailto:?subject=IORT">Share</a>',
      '<a href="/call/5550142">Page</a>',
    ])
      expect(reaches(words), words).to.deep.equal([]);
  });
});

describe('a phone number or an address beside the number in the slot', () => {
  for (const [slotted, beside] of [
    ['Day 555-0142', 'Night 555-0143'],
    ['555-0199-222', 'Night 555-0199'],
    ['555-0199-222', 'Night 019-9222'],
    ['Day 555-0142', 'Day 555-0142, night 555-0143'],
    ['Day 555-0119', 'Call 119'],
    ['555-0142', 'Write to care@example.org'],
  ] as const) {
    it(`is shown: “${beside}” beside “${slotted}”`, async () => {
      const tag = 'iort-side-effects';
      const element = await mount(
        `<${tag}><p slot="contact">${slotted}</p><p class="beside">${beside}</p></${tag}>`,
      );
      expect(isShown(element.querySelector('.beside')!)).to.equal(true);
    });
  }

  it('is hidden with the fallback if the slot has the same number, even if only in the address of a link', async () => {
    const element = await mount(
      '<iort-faq><p>Call +1 (555) 555 0142.</p><p slot="contact"><a href="tel:+15555550142">Call us</a></p></iort-faq>',
    );
    expect(isShown(element.firstElementChild!)).to.equal(false);
  });
});

describe('the slot for the phone number', () => {
  it('says whom to ask if the page hides the content of the slot', async () => {
    const style = document.createElement('style');
    style.textContent = '.away { display: none }';
    const element = await mount(
      '<iort-side-effects><p slot="contact">555-0142</p></iort-side-effects>',
    );
    element.before(style);
    element.firstElementChild!.className = 'away now';
    await settled(element);
    expect(textOf(part(element, 'contact'))).to.match(/^Ask your care team which number/);
  });
});
