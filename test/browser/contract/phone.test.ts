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

const NUMBER = '(555) 555-0142';
const contactsOf = (element: Element) => all(element, '[part~=contact]').filter(isShown);
const numbersOf = (element: Element) => contactsOf(element).map(textOf);

describe('the console line that says that no shown section has a place for the phone number', () => {
  it('is written once, and names the sections that have a place', async () => {
    const lines = consoleLines();
    const faq = '<iort-faq sections="cost"><p slot="contact">555-0142</p></iort-faq>';
    await mount(faq + faq);
    expect(lines.filter((line) => line.includes('says when to call'))).to.deep.equal([
      '[iort-widgets] <iort-faq>: none of the sections shown says when to call, so the number is shown at the end; add one of these to sections: after',
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

  it('has the words of phone-label before it', async () => {
    const element = await mount(
      `<iort-side-effects phone="${NUMBER}" phone-label="Nurse line:"></iort-side-effects>`,
    );
    expect(textOf(part(element, 'contact'))).to.equal(`Nurse line: ${NUMBER}`);
    await change(element, 'phone-label', ' ');
    expect(textOf(part(element, 'contact'))).to.equal(`Call your care team: ${NUMBER}`);
    await change(element, 'phone', null);
    expect(textOf(part(element, 'contact'))).to.match(/^Ask your care team/);
  });

  it('gets no words before it if it is a sentence, and only the phone numbers in it are links', async () => {
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

  it('is no link if it is unclear which digits belong to it, as the link would call a part of it or something else', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    for (const phone of [
      // an area code or a plus apart from the number
      '(555):555-0142',
      '(555), 555-0142',
      '(555) • 555-0142',
      '（021），6443 9017',
      '(٠٢)، 5550 1420',
      '+61 (3), 5550 1234',
      '555•555-0142',
      '+ 34 912 345 678',
      '+(34) 912 345 678',
      '+34 (912 345 678)',
      '555 (555-0142)',
      '＋34 912 345 678',
      '%2B34912345678',
      // two numbers, or a number after the code of a town
      '555-0142 555-0143',
      'Springfield 62704 555-555-0142',
      '0351 4234567 / 4234568',
      'Ward 7 555-0142',
      // hours
      'Mon-Fri 8:00-17:00 555-555-0142',
      'Mon-Fri 8-17 555-0142',
      '555-0142 8-17',
      '555-555-0142 8:00-17:00',
      '555-555-0142 8am-5pm',
      '(555) 555-0142 8 a.m. to 5 p.m.',
      '010-88888888 24小时',
      'Open 08.30-16.30',
      'Open 730-1700',
      'Since 2026.11.23',
      // letters
      '1-888-555-CARE',
      '+1 (888) 555 CARE',
      '1-800-555-4YOU',
      '1-800-555-O142',
      'Tel. O20 7946 0958',
      '+44 (020) 7946 0958',
    ]) {
      await change(element, 'phone', phone);
      expect(textOf(part(element, 'contact'))).to.contain(phone);
      expect(all(element, '[part~=contact] a'), phone).to.have.length(0);
    }
  });

  it('is dialed with a 0 in brackets, unless a country code is before it', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    for (const [phone, dial] of [
      ['(0)20 7946 0958', '02079460958'],
      ['+44 (0)20 7946 0958', '+442079460958'],
    ] as const) {
      await change(element, 'phone', phone);
      const links = all(element, '[part~=contact] a');
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([`tel:${dial}`]);
    }
  });

  it('is a link in brackets, before brackets and beside a slash', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    for (const [phone, ...dials] of [
      ['Nurse line (555-555-0142)', '5555550142'],
      ['Call (555) 555-0142 (24 hours)', '5555550142'],
      ['热线400-123-4567（24小时）', '4001234567'],
      ['（010）12345678', '01012345678'],
      ['(+34) 912 345 678', '+34912345678'],
      ['03/123 456', '03123456'],
      ['912 345 678 / 912 345 679', '912345678', '912345679'],
      ['(555) 555-0142/(555) 555-0143', '5555550142', '5555550143'],
      ['(11) 98765-4321', '11987654321'],
      ['55 12 34 56 78', '5512345678'],
      ['021 12 34 56', '021123456'],
      ['01 8000 123 456', '018000123456'],
    ] as const) {
      await change(element, 'phone', phone);
      expect(textOf(part(element, 'contact'))).to.contain(phone);
      const links = all(element, '[part~=contact] a').map((link) => link.getAttribute('href'));
      expect(links, phone).to.deep.equal(dials.map((dial) => `tel:${dial}`));
    }
  });

  it('is a link after other numbers in the line', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    for (const before of [
      '100.4°F/38°C: ',
      '24/7, 8am-5pm: ',
      'Mon-Fri 8,9: ',
      'Room (305): Ann, ',
      '350 5th Ave, Suite 200, ',
      'Patients 18+: ',
      'A 300-bed clinic, 24-hour line ',
      '住院部3楼，8:00~17:00：',
      '95% ',
    ]) {
      await change(element, 'phone', `${before}555-555-0142`);
      const links = all(element, '[part~=contact] a');
      expect(
        links.map((link) => link.getAttribute('href')),
        before,
      ).to.deep.equal(['tel:5555550142']);
    }
  });

  it('is a link before an extension, and in the groups of Spain, Chile and China', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    for (const [phone, dial] of [
      ['555-555-0142x12', '5555550142'],
      ['555-0142 ext. 12', '5550142'],
      ['010-88888888转12', '01088888888'],
      ['0755-8888 8888，24小时', '075588888888'],
      ['Llame al 91 123 45 67 de lunes a viernes', '911234567'],
      ['Llame al 912 345 678 de lunes a viernes', '912345678'],
      ['Llame al 2 2345 6789', '223456789'],
      ['(02) 5550 1420 هاتف', '0255501420'],
    ] as const) {
      await change(element, 'phone', phone);
      const links = all(element, '[part~=contact] a');
      expect(
        links.map((link) => link.getAttribute('href')),
        phone,
      ).to.deep.equal([`tel:${dial}`]);
    }
  });

  it('is text, not markup', async () => {
    const element = await mount('<iort-side-effects></iort-side-effects>');
    await change(element, 'phone', '555-0142 <img src=x onerror=alert(1)>');
    expect(textOf(part(element, 'contact'))).to.contain('<img src=x onerror=alert(1)>');
    expect(contactsOf(element)[0]!.querySelector('img')).to.equal(null);
  });

  it('is not repeated if the slot has the same number, and is shown beside another number', async () => {
    const words = `<p slot="contact">Call <a href="tel:+15555550142">555 555 0142</a></p>`;
    const element = await mount(
      `<iort-side-effects phone="${NUMBER}">${words}</iort-side-effects>`,
    );
    expect(all(element, '[part~=contact] a')).to.have.length(0);
    await change(element, 'phone', '555-0199');
    expect(all(element, '[part~=contact] a').map(textOf)).to.deep.equal(['555-0199']);
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

  it('replaces the number of the site; slotted words replace the number of the site too', async () => {
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
