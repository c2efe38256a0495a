import { expect } from '@open-wc/testing';
import '../../support/define.js';
import {
  afterThis,
  all,
  change,
  consoleLines,
  isShown,
  mount,
  part,
  settled,
  shownIn,
  tags,
  textOf,
} from '../helpers.js';
import { clearLines, unclearLines } from '../../support/phone-lines.js';

const NUMBER = '(555) 555-0142';
const contactsOf = (element: Element) => all(element, '[part~=contact]').filter(isShown);
const numbersOf = (element: Element) => contactsOf(element).map(textOf);

describe('the console line that says that no shown section has a place for the phone number', () => {
  it('is written once, and names the sections that have a place', async () => {
    const lines = consoleLines();
    const faq = '<iort-faq sections="cost"><p slot="contact">555-0142</p></iort-faq>';
    await mount(faq + faq);
    expect(lines.filter((line) => line.includes('says when to call'))).to.deep.equal([
      '[iort-widgets] <iort-faq>: none of the sections says when to call, so the number is at the end; add one of these to sections: after',
    ]);
  });

  it('is not written if no section of the widget has a place', async () => {
    const lines = consoleLines();
    await mount('<iort-candidacy-factors phone="555-0142"></iort-candidacy-factors>');
    expect(lines).to.deep.equal([]);
  });
});

describe('the option “phone”', () => {
  for (const tag of tags) {
    it(`is shown in <${tag}> with all sections and with each section alone, before “About this information”`, async () => {
      consoleLines();
      const element = await mount(`<${tag} phone="${NUMBER}" open="all"></${tag}>`);
      const names = all(element, 'section').map(({ id }) => id.slice(tag.length + 1));
      expect(names.length).to.be.greaterThan(2);
      for (const sections of ['', ...names]) {
        await change(element, 'sections', sections);
        expect(new Set(numbersOf(element)), sections).to.deep.equal(
          new Set([`Call your care team: ${NUMBER}`]),
        );
        const [first] = contactsOf(element);
        const about = part(element, 'about');
        expect(
          first!.compareDocumentPosition(about) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).to.be.greaterThan(0);
      }
    });
  }

  it('is a link after words in the language of the text', async () => {
    const element = await mount(
      `<iort-side-effects lang="es" phone="${NUMBER}"></iort-side-effects>`,
    );
    await shownIn(element, 'es');
    const contact = part(element, 'contact');
    expect(contact.querySelector('a')!.getAttribute('href')).to.equal('tel:5555550142');
    expect(textOf(contact)).to.match(/^Llame a su equipo .*: \(555\) 555-0142$/);
    element.lang = 'ar';
    await shownIn(element, 'ar');
    expect(getComputedStyle(contact.querySelector('p')!).direction).to.equal('rtl');
    expect(getComputedStyle(contact.querySelector('a')!).direction).to.equal('ltr');
  });

  it('has the words of phone-label before it, or else words of the widget', async () => {
    const element = await mount(
      `<iort-side-effects phone="${NUMBER}" phone-label="Nurse line:"></iort-side-effects>`,
    );
    expect(textOf(part(element, 'contact'))).to.equal(`Nurse line: ${NUMBER}`);
    await change(element, 'phone-label', ' ');
    // The last number was copied from a list of contacts, which writes an invisible mark for its direction.
    for (const number of [NUMBER, '+1 555 555 0142', '（555）555-0142', `\u202a${NUMBER}`]) {
      await change(element, 'phone', number);
      expect(textOf(part(element, 'contact'))).to.equal(`Call your care team: ${number}`);
    }
    await change(element, 'phone', null);
    expect(textOf(part(element, 'contact'))).to.match(/^Ask your care team/);
  });

  it('gets no words before it if its value is a sentence; only the phone numbers in the sentence are links', async () => {
    const phone = 'Open 8-17, since 2019-11-23. Call 555-0142 or 555-0100 x 24.';
    const element = await mount(`<iort-side-effects phone="${phone}"></iort-side-effects>`);
    const contact = part(element, 'contact');
    expect(textOf(contact)).to.equal(phone);
    expect(all(element, '[part~=contact] a').map(textOf)).to.deep.equal(['555-0142', '555-0100']);
  });

  it('is no link if it is a date, as the link would call a wrong number; similar numbers are links', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    const calls = async (phone: string) => {
      await change(element, 'phone', phone);
      expect(textOf(part(element, 'contact')), phone).to.contain(phone);
      return all(element, '[part~=contact] a').map((link) => link.getAttribute('href'));
    };
    for (const day of ['2026-01-01', '23.11.2026', '11-23-2026'])
      expect(await calls(day), day).to.deep.equal([]);
    for (const [number, dial] of [
      ['2222-3333', '22223333'],
      ['555-55-5555', '555555555'],
      ['100', '100'],
    ] as const)
      expect(await calls(number), number).to.deep.equal([`tel:${dial}`]);
  });

  it('is no link if unexpected characters are among its digits, as a link with only some digits would call somebody else', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    for (const phone of [
      '(555)&nbsp;555-0142',
      '1-800-555&nbsp;0142',
      'Call &#40;555&#41; 555-0142',
      '(555)&nbsp555-0142',
      '(555)%20555-0142',
      '(555)+555-0142',
      '(555)=20555-0142',
      '1-800-555?0142',
      '(555)\ufffd555-0142',
      '(555)Â 555-0142',
      '1-800-555â€‘0142',
      '1-800-555u20110142',
      '<b>555</b>-555-0142',
      '[555] 555-0142',
    ]) {
      await change(element, 'phone', phone);
      expect(textOf(part(element, 'contact'))).to.contain(phone);
      expect(all(element, '[part~=contact] a')).to.have.length(0);
    }
  });

  it('is no link if other digits or letters may be part of it, as the link would call somebody else', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    for (const phone of unclearLines) {
      await change(element, 'phone', phone);
      expect(textOf(part(element, 'contact'))).to.contain(phone);
      expect(all(element, '[part~=contact] a'), phone).to.have.length(0);
    }
    for (const [phone, dials] of Object.entries(clearLines)) {
      await change(element, 'phone', phone);
      expect(textOf(part(element, 'contact'))).to.contain(phone);
      const links = all(element, '[part~=contact] a').map((link) => link.getAttribute('href'));
      expect(links, phone).to.deep.equal(dials.map((dial) => `tel:${dial}`));
    }
  });

  it('is text, not markup', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    await change(element, 'phone', '555-0142 <img src=x onerror=alert(1)>');
    expect(textOf(part(element, 'contact'))).to.contain('<img src=x onerror=alert(1)>');
    expect(contactsOf(element)[0]!.querySelector('img')).to.equal(null);
  });

  it('is shown unless the slot has the same number', async () => {
    const words = `<p slot="contact">Call <a href="tel:+15555550142">555 555 0142</a></p>`;
    const element = await mount(
      `<iort-side-effects phone="${NUMBER}">${words}</iort-side-effects>`,
    );
    expect(all(element, '[part~=contact] a')).to.have.length(0);
    await change(element, 'phone', '555-0199');
    expect(all(element, '[part~=contact] a').map(textOf)).to.deep.equal(['555-0199']);
  });

  it('is shown if the same number in the slot is hidden, such as by a style sheet of the page', async () => {
    for (const words of [
      `Call us. <b class="wide">${NUMBER}</b>`,
      `Call us. <i><a class="wide" href="tel:+15555550142">${NUMBER}</a></i>`,
      `<b class="wide">${NUMBER}</b>`,
      `<dialog>${NUMBER}</dialog>`,
    ]) {
      const element = await mount(
        `<style>.wide { display: none }</style><iort-side-effects phone="${NUMBER}"><p slot="contact">${words}</p></iort-side-effects>`,
      );
      const links = all(element, '[part~=contact] a').filter(isShown);
      expect(links.map(textOf), words).to.deep.equal([NUMBER]);
    }
  });

  it('in the page’s head is shown if a style sheet of the page hides all words in the slot', async () => {
    const meta = Object.assign(document.createElement('meta'), {
      name: 'iort-phone',
      content: NUMBER,
    });
    document.head.append(meta);
    afterThis(() => meta.remove());
    const element = await mount(
      `<style>.away { display: none }</style><iort-side-effects><div slot="contact"><p class="away">555-0100</p></div></iort-side-effects>`,
    );
    expect(numbersOf(element)).to.deep.equal([`Call your care team: ${NUMBER}`]);
  });

  it('is shown if its digits are only a part of the digits in the slot, or if the option has two numbers and the slot only one of them', async () => {
    for (const [phone, slotted] of [
      ['119', 'Day: 555-0119'],
      ['1-800-CANCER', 'Call 1-800-555-0142'],
      ['1-888-555-CARE', 'Call 1-888-555-0142'],
      ['Call 555-0142 or 555-0143', 'Call 555-0142'],
    ] as const) {
      const element = await mount(
        `<iort-side-effects phone="${phone}"><p slot="contact">${slotted}</p></iort-side-effects>`,
      );
      expect(textOf(part(element, 'contact')), phone).to.contain(phone);
    }
  });

  it('is shown once if the fallback has the same number', async () => {
    const lines = consoleLines();
    const element = await mount(
      `<iort-faq phone="${NUMBER}" open="all"><p>No text? Call ${NUMBER}.</p></iort-faq>`,
    );
    expect(numbersOf(element)).to.deep.equal([`Call your care team: ${NUMBER}`]);
    expect(isShown(element.querySelector('p')!)).to.equal(false);
    expect(lines).to.deep.equal([]);
  });

  it('replaces the number in the page’s head; slotted words replace that number too', async () => {
    const meta = Object.assign(document.createElement('meta'), {
      name: 'iort-phone',
      content: '555-0100',
    });
    document.head.append(meta);
    afterThis(() => meta.remove());
    const element = await mount(`<iort-side-effects phone="${NUMBER}"></iort-side-effects>`);
    expect(numbersOf(element)).to.deep.equal([`Call your care team: ${NUMBER}`]);
    await change(element, 'phone', null);
    expect(numbersOf(element)).to.deep.equal(['Call your care team: 555-0100']);
    element.innerHTML = '<p slot="contact">Ask at the desk.</p>';
    await settled(element);
    expect(all(element, '[part~=contact] a')).to.have.length(0);
  });
});
