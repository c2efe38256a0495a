import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, consoleLines, isShown, mount, part, textOf } from '../helpers.js';

describe('a slot with a link that shows only an icon', () => {
  const icon = '<i class="fab fa-whatsapp"></i>';
  const links = {
    WhatsApp: `<a href="https://wa.me/34912345678">${icon}</a>`,
    'a drawing': '<a href="https://wa.me/34912345678"><svg><path d="M0 0h9"/></svg></a>',
    'an icon of a style sheet': '<a href="https://wa.me/34912345678" title="WhatsApp"></a>',
    'e-mail': `<a href="mailto:iort@hospital.example">${icon}</a>`,
    'a message': `<a href="sms:+15555550142">${icon}</a>`,
    'a capital letter': '<a href="Tel:+15555550142"></a>',
  };
  for (const [kind, link] of Object.entries(links))
    it(`shows the link and gives no other advice: ${kind}`, async () => {
      const words = `<p slot="contact">${link}</p>`;
      const element = await mount(`<iort-side-effects>${words}</iort-side-effects>`);
      expect(textOf(part(element, 'contact'))).to.equal('');
      const other = await mount(`<iort-candidacy-factors>${words}</iort-candidacy-factors>`);
      expect(isShown(other.querySelector('p')!)).to.equal(true);
    });

  it('shows the link in the hospital’s part', async () => {
    const element = await mount(
      `<iort-faq><p slot="local"><a href="/map" title="Map">${icon}</a></p></iort-faq>`,
    );
    expect(isShown(element.querySelector('p')!)).to.equal(true);
    expect(all(element, 'h3').filter(isShown).map(textOf)).to.contain('From your hospital');
  });

  it('counts as empty if nothing is in the link', async () => {
    for (const link of [
      '<a href="/call"></a>',
      '<a name="call"></a>',
      '<a href="/call"><br></a>',
      `<a href="mailto:">${icon}</a>`,
      `<a href="mailto:?subject=IORT">${icon}</a>`,
      `<a href="https://wa.me/">${icon}</a>`,
      '<a href="https://hospital.example/"><span class="MsoHyperlink"></span></a>',
      '<a class="btn" href="/contact"><span class="label"></span></a>',
      '<a href="https://hospital.example"><br class="end"></a>',
    ]) {
      const element = await mount(
        `<iort-side-effects><p slot="contact">${link}</p></iort-side-effects>`,
      );
      expect(textOf(part(element, 'contact')), link).to.match(/^Ask your care team/);
    }
  });
});

describe('a link that shows only an icon, in words without a slot', () => {
  it('is shown, as its address says how to reach the hospital', async () => {
    consoleLines();
    const element = await mount(
      '<iort-faq><p><a href="https://wa.me/34912345678" title="WhatsApp"><i class="fab"></i></a></p></iort-faq>',
    );
    expect(isShown(element.querySelector('p')!)).to.equal(true);
  });
});
