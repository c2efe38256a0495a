import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, all, consoleLines, isShown, mount, part, settled, textOf } from '../helpers.js';

/** Adds a setting for all widgets of the page, until the test ends. */
function set(name: string, content: string, place: HTMLElement = document.head): void {
  const meta = Object.assign(document.createElement('meta'), { name: `iort-${name}`, content });
  place.append(meta);
  afterThis(() => meta.remove());
}

const review = (element: Element) => textOf(part(element, 'review'));

describe('a site setting in the page’s head', () => {
  it('may be the phone number, which becomes a link', async () => {
    set('phone', '(555) 555-0142');
    const element = await mount('<iort-side-effects></iort-side-effects>');
    const contact = part(element, 'contact');
    expect(isShown(contact)).to.equal(true);
    expect(contact.closest('[part~=help]')).to.be.ok;
    const link = contact.querySelector('a')!;
    expect(textOf(link)).to.equal('(555) 555-0142');
    expect(link.getAttribute('href')).to.equal('tel:5555550142');
  });

  for (const [what, empty] of [
    ['empty', ' '],
    ['an invisible character', '\u200b'],
  ] as const)
    it(`is ignored if it is ${what}, so that a later setting of the same name counts`, async () => {
      set('phone-label', empty);
      set('phone', empty);
      set('phone', '555-0142');
      const element = await mount('<iort-side-effects></iort-side-effects>');
      expect(textOf(part(element, 'contact'))).to.equal('Call your care team: 555-0142');
    });

  for (const attributes of ['property="iort-phone"', 'name=" iort-phone "'])
    it(`may be written ${attributes}`, async () => {
      document.head.insertAdjacentHTML('beforeend', `<meta ${attributes} content="555-0142">`);
      const meta = document.head.lastElementChild!;
      afterThis(() => meta.remove());
      const element = await mount('<iort-side-effects></iort-side-effects>');
      expect(textOf(part(element, 'contact'))).to.equal('Call your care team: 555-0142');
    });

  it('is reported if its name is unknown', async () => {
    const lines = consoleLines();
    set('contact', '555-0142');
    await mount('<iort-side-effects></iort-side-effects>');
    expect(lines.filter((line) => line.includes('<meta name="iort-contact">'))).to.have.length(1);
  });

  for (const name of ['iort_phone', '“iort-phone”'])
    it(`is reported if its name is ${name}`, async () => {
      const lines = consoleLines();
      document.head.insertAdjacentHTML('beforeend', `<meta name="${name}" content="555-0142">`);
      const meta = document.head.lastElementChild!;
      afterThis(() => meta.remove());
      await mount('<iort-side-effects></iort-side-effects>');
      expect(lines.filter((line) => line.includes(`<meta name="${name}">`))).to.have.length(1);
    });

  it('is reported if its value is not in "content"', async () => {
    const lines = consoleLines();
    document.head.insertAdjacentHTML('beforeend', '<meta name="iort-phone" value="555-0142">');
    const meta = document.head.lastElementChild!;
    afterThis(() => meta.remove());
    await mount('<iort-side-effects></iort-side-effects>');
    expect(lines).to.deep.equal([
      '[iort-widgets] <meta name="iort-phone">: write the value as content="…"',
    ]);
  });

  for (const value of ['“(555) 555-0142”', '(555) 555-0142'])
    it(`is reported and not shown if no straight quotes are around its value: ${value}`, async () => {
      const lines = consoleLines();
      document.head.insertAdjacentHTML('beforeend', `<meta name="iort-phone" content=${value}>`);
      const meta = document.head.lastElementChild!;
      afterThis(() => meta.remove());
      const element = await mount('<iort-side-effects></iort-side-effects>');
      expect(lines.filter((line) => line.includes('straight quotes'))).to.have.length(1);
      expect(textOf(part(element, 'contact'))).to.match(/^Ask your care team/);
    });

  it('is not reported if it is `iort-links`, for links to frame pages', async () => {
    const lines = consoleLines();
    set('links', 'off');
    await mount('<iort-side-effects></iort-side-effects>');
    expect(lines).to.be.empty;
  });

  for (const [phone, called] of [
    ['+44 (0)20 7946 0000', 'tel:+442079460000'],
    ['+49 (0) 30 1234-567', 'tel:+49301234567'],
    ['1-800-555-0142', 'tel:18005550142'],
    ['555\u22120142', 'tel:5550142'],
    ['555\u20110142', 'tel:5550142'],
    ['0800 1110111 / 0800 1110222', undefined],
    ['(555) 555-0142 / 0143', undefined],
    ['112\n5550142', undefined],
    ['555-0142 (24)', undefined],
    ['555-0142 - 0143', undefined],
  ] as const) {
    it(`links to ${called ?? 'nothing'} if it is the phone number ${JSON.stringify(phone)}`, async () => {
      set('phone', phone);
      const contact = part(await mount('<iort-side-effects></iort-side-effects>'), 'contact');
      expect(contact.querySelector('a')?.getAttribute('href')).to.equal(called);
      expect(textOf(contact)).to.equal(`Call your care team: ${phone.replace('\n', ' ')}`);
    });
  }

  for (const words of [
    '<p>Updated 11/23/2026. Please turn on JavaScript.</p>',
    '<p>No text? <a href="mailto:webmaster@hospital.example">Tell us</a></p>',
    '<p slot="content">We do IORT in Building C.</p>',
    '<div><p>Loading</p><script type="application/json">{"id":12345678}</script></div>',
  ]) {
    it(`shows the phone number if the content between the tags has none: ${words}`, async () => {
      consoleLines();
      set('phone', '(555) 555-0142');
      const element = await mount(`<iort-side-effects>${words}</iort-side-effects>`);
      expect(textOf(part(element, 'contact'))).to.contain('(555) 555-0142');
      expect(isShown(part(element, 'contact'))).to.equal(true);
    });
  }

  for (const words of [
    '<p slot="contact" style="display:none">555-0100</p>',
    '<p slot="contact" style="DISPLAY : none">555-0100</p>',
    '<p slot="contact" style="visibility: hidden">555-0100</p>',
    '<style>.away { display: none }</style><p slot="contact" class="away">555-0100</p>',
    '<img slot="contact" alt="" src="data:,">',
    '<p slot="contact"><picture><img alt="" src="data:,"></picture></p>',
    '<p slot="contact"><svg><path d="M0 0h9"></path></svg> <a href="tel:"></a></p>',
    '<p slot="contact">&shy;</p>',
  ]) {
    it(`shows the phone number if the slot “contact” has no visible words: ${words}`, async () => {
      set('phone', '(555) 555-0142');
      const element = await mount(`<iort-side-effects>${words}</iort-side-effects>`);
      expect(textOf(part(element, 'contact'))).to.equal('Call your care team: (555) 555-0142');
      expect(isShown(part(element, 'contact'))).to.equal(true);
    });
  }

  for (const widget of ['iort-candidacy-factors', 'iort-overview sections="what"']) {
    it(`shows the phone number at the end if no passage says when to call: <${widget}>`, async () => {
      const lines = consoleLines();
      set('phone', '(555) 555-0142');
      const element = await mount(`<${widget}></${widget.split(' ')[0]}>`);
      expect(isShown(part(element, 'contact'))).to.equal(true);
      expect(part(element, 'contact').nextElementSibling).to.equal(part(element, 'local'));
      expect(lines).to.deep.equal([]);
    });
  }

  for (const blank of ['&#8203;', '&lrm;', '&shy;', '&nbsp;'])
    it(`is shown if an element’s own number is only an invisible character: ${blank}`, async () => {
      set('phone', '(555) 555-0142');
      const element = await mount(`<iort-side-effects phone="${blank}"></iort-side-effects>`);
      expect(textOf(part(element, 'contact'))).to.equal('Call your care team: (555) 555-0142');
    });

  it('is not shown beside a link in the slot that shows only an icon', async () => {
    set('phone', '(555) 555-0142');
    for (const icon of ['<svg><path d="M0 0h9"></path></svg>', '<i class="fa-phone"></i>']) {
      const call = `<p slot="contact"><a href="tel:5550100" aria-label="Call">${icon}</a></p>`;
      for (const tag of ['iort-side-effects', 'iort-candidacy-factors']) {
        const element = await mount(`<${tag}>${call}</${tag}>`);
        expect(element.querySelector('p')!.assignedSlot, tag).to.be.ok;
        expect(isShown(element.querySelector('p')!), tag).to.equal(true);
        expect(textOf(part(element, 'contact'))).not.to.contain('555-0142');
      }
    }
  });

  it('takes effect when it is added later, changed or removed', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    const number = async () => {
      await settled(element);
      return textOf(part(element, 'contact'));
    };
    set('phone', '555-0142');
    expect(await number()).to.equal('Call your care team: 555-0142');
    const meta = document.head.querySelector<HTMLMetaElement>('meta[name=iort-phone]')!;
    meta.content = '555-0143';
    expect(await number()).to.equal('Call your care team: 555-0143');
    meta.remove();
    expect(await number()).to.match(/^Ask your care team which number/);
  });

  it('is shown as text and never as markup', async () => {
    set('phone', 'Call <b>555-0142</b>, day and night');
    const element = await mount('<iort-side-effects></iort-side-effects>');
    expect(textOf(part(element, 'contact'))).to.equal('Call <b>555-0142</b>, day and night');
    expect(part(element, 'contact').querySelectorAll('b')).to.have.length(0);
    expect(textOf(part(element, 'contact').querySelector('a'))).to.equal('555-0142');
  });

  it('is replaced by the phone number in an element’s slot', async () => {
    set('phone', '555-0100');
    const element = await mount(
      '<iort-side-effects><p slot="contact">555-0142</p></iort-side-effects>',
    );
    expect(textOf(part(element, 'contact'))).to.equal('');
    expect(isShown(element.firstElementChild!)).to.equal(true);
  });

  it('may be the hospital’s name or a part of its sign-off; the sign-off does not count for an element with its own `reviewed-by`', async () => {
    consoleLines();
    const { revision } = await mount('<iort-faq></iort-faq>');
    set('local-name', 'St. Mary');
    set('reviewed-by', 'Dr. Grace');
    set('reviewed-on', '2026-11-01');
    set('reviewed-revision', revision);
    const element = await mount('<iort-faq><p slot="local">Ours</p></iort-faq>');
    expect(textOf(part(element, 'local'))).to.contain('From St. Mary');
    expect(review(element)).to.match(/Dr\. Grace reviewed this text on November 1, 2026/);
    const own = await mount('<iort-faq reviewed-by="Dr. Hill"></iort-faq>');
    expect(review(own))
      .to.match(/Dr\. Hill/)
      .and.not.to.match(/Grace|2026/);
  });

  it('has no effect in the body, where editors write', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    afterThis(() => place.remove());
    set('phone', '555-0666', place);
    set('reviewed-by', 'Dr. Nobody', place);
    const element = await mount('<iort-side-effects></iort-side-effects>');
    expect(textOf(part(element, 'contact'))).to.match(/^Ask your care team which number/);
    expect(review(element)).not.to.contain('Nobody');
    expect(all(element, '[part~=contact] a[href^="tel:"]')).to.have.length(0);
  });
});
